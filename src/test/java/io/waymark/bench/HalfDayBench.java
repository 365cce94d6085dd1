package io.waymark.bench;

import static io.waymark.support.Rehearsal.done;

import io.waymark.support.Answers;
import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The half-day of 86 people without its pauses: all follow live and look at the pages before they answer, and in the end the
 * report is made in every format. What memory the application holds before, after, and once it has settled.
 */
class HalfDayBench {
    private static final List<String> KEYS =
            IntStream.rangeClosed(1, 16).mapToObj(number -> "R" + number).toList();
    private static final int AT_ONCE = 16;
    private static final long SETTLED = 20_000;
    private static final long QUIET = 120_000;

    @TempDir
    Path data;

    private final Answers answers = new Answers();
    private App app;
    private Rehearsal room;

    @Test
    void holdsHalfADay() throws Exception {
        try (var started = App.start(data, Map.of())) {
            app = started;
            App.pause(SETTLED);
            Figures.tell("Half a day of 86 people");
            tell("20 s after the start");
            room = Rehearsal.begin(app, Answers.people().size(), draft());
            try (var streams = new Streams(app, room, room.participants().size(), 0)) {
                streams.open(AT_ONCE);
                session();
                tell("after it, all still there");
            }
            App.pause(QUIET);
            tell("two minutes later");
        }
    }

    private static String draft() throws IOException {
        try (var text = HalfDayBench.class.getResourceAsStream("/roadmap/federal-data-strategy-2019-draft.md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void session() throws Exception {
        var first = assess(KEYS);
        comment();
        consent();
        assess(KEYS.subList(0, 8));
        dots();
        for (int i = 0; i < 2; i++) report();
        for (var page : List.of("", "/roadmap", "/sessions", "/members", "/run", "/audit"))
            look(room.facilitator(), "/workshops/" + room.id() + page);
        look(room.facilitator(), "/rounds/" + first + "/results");
    }

    private String assess(List<String> keys) throws Exception {
        var round = room.open(app, "ASSESS", 3600);
        for (var key : keys)
            everybody(person -> {
                look(me(person), "/rounds/" + round + "?at=" + key);
                put(person, "/rounds/" + round + "/assessments/" + key, answers.scores("first", key, person));
            });
        reveal(round, "/results");
        return round;
    }

    private void comment() throws Exception {
        var round = room.open(app, "COMMENT", 3600);
        for (var key : List.of("R1", "R7", "R12"))
            everybody(person -> {
                look(me(person), "/rounds/" + round + "?at=" + key);
                var comment = "{\"target\":\"" + key + "\",\"kind\":\"CONCERN\",\"body\":\"What would it cost those who"
                        + " have to do it, person " + person + " asks, and who would pay for it?\"}";
                done(app.insist(me(person), "/rounds/" + round + "/comments", comment), 201);
            });
        reveal(round, "/comments");
    }

    private void consent() throws Exception {
        var round = room.open(app, "VOTE", 3600);
        for (var key : KEYS)
            everybody(person -> {
                look(me(person), "/rounds/" + round);
                put(person, "/rounds/" + round + "/votes/" + key, "{\"choice\":\"AGREE\"}");
            });
        reveal(round, "/results");
    }

    private void dots() throws Exception {
        var round = room.openDots(app, 3600);
        everybody(person -> {
            look(me(person), "/rounds/" + round);
            put(person, "/rounds/" + round + "/ballot", answers.dots(person));
        });
        reveal(round, "/results");
    }

    private void report() {
        for (var format : List.of("html", "pdf", "docx", "xlsx", "csv", "md", "json"))
            look(room.facilitator(), "/api/v1/workshops/" + room.id() + "/report?format=" + format);
    }

    /** @param page where everybody looks next */
    private void reveal(String round, String page) throws Exception {
        room.close(app, round);
        done(app.insist(room.facilitator(), "/rounds/" + round + "/reveal", "{}"), 200);
        everybody(person -> look(me(person), "/rounds/" + round + page));
    }

    private interface Turn {
        void of(int person) throws Exception;
    }

    private void everybody(Turn turn) throws Exception {
        var people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            IntFunction<Future<?>> begin = person -> people.submit(() -> {
                turn.of(person);
                return null;
            });
            var begun = IntStream.range(0, room.participants().size())
                    .mapToObj(begin)
                    .toList();
            for (var one : begun) one.get();
        } finally {
            people.shutdownNow();
        }
    }

    private String me(int person) {
        return room.participants().get(person);
    }

    /** @param json null where somebody does not answer */
    private void put(int person, String path, String json) {
        if (json != null) done(app.put(me(person), path, json), 200);
    }

    private void look(String token, String path) {
        app.text(token, path);
    }

    private void tell(String when) throws IOException {
        Figures.tell("  memory %s: %d MiB", when, app.kilobytes() / 1024);
    }
}
