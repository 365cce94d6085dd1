package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import io.waymark.support.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of each close, somebody who is erased after it, a damaged file, and the copy in its place as docs/operations.md says:
 * what was closed is closed with the same figures, and who was erased stays erased.
 */
@DisabledIf(
        value = "io.waymark.support.Postgres#isChosen",
        disabledReason = "the server looks after its own files and copies")
class RestoreIT {
    private static final String NAME = "Person 0";
    /** What a start writes anew, what was answered since the copy, and the record of what was carried out again. */
    private static final List<String> OTHERWISE =
            List.of("HEARTBEAT", "LIVE_VERSION", "RETRY_RECORD", "AUDIT_RECORD", "AUDIT_LINK");

    @TempDir
    Path data;

    @Test
    void whatWasClosedIsBackAndWhoWasErasedIsNot() throws Exception {
        Room room;
        String figures;
        try (var app = App.start(data, Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"))) {
            room = Room.begin(app);
            forge(app, room.workshop);
            closeAndCopy(app, room, room.comments, 1);
            closeAndCopy(app, room, room.round, 2);
            figures = room.figures(app);
            assertThat(figures).hasSize(64);
            assertThat(room.told(app)).contains(NAME);
            room.erase(app);
            assertThat(app.log()).doesNotContain("\u001b");
            assertThat(app.log().lines()).isNotEmpty().allSatisfy(line -> assertThat(
                            new ObjectMapper().readTree(line).has("timestamp"))
                    .isTrue());
        }
        var before = rows();
        damage();
        isRefused();
        unpack(copies().get(1), Files.move(file(), data.resolve("damaged.mv.db")));
        isRefused(); // older than what was answered, and nobody said that this is meant
        Files.delete(data.resolve("waymark.acknowledged"));
        try (var app = App.start(data, Map.of())) {
            assertThat(app.log()).contains("1 erasures were carried out again");
            room.isClosedWithoutTheName(app);
            assertThat(room.figures(app)).isEqualTo(figures);
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** A name that would be a line of its own, or colour one, wherever it came into the log. */
    private static void forge(App app, Rehearsal workshop) {
        var name = "Eve\\r\\n{\\u001b[31m";
        app.post(null, "/tokens", "{\"email\":\"" + name + "\",\"password\":\"" + name + "\"}");
        app.post(workshop.facilitator(), "/workshops", "{\"title\":\"" + name + "\"}");
        app.post(null, "/join", "{\"code\":\"" + name + "\",\"name\":\"" + name + "\"}");
        app.status("/j/%0d%0a%7b%1b%5b31m");
    }

    private void closeAndCopy(App app, Room room, String round, int copies) throws IOException {
        room.workshop.close(app, round);
        for (int i = 0; i < 100 && copies().size() < copies; i++) App.pause(100);
        assertThat(copies()).hasSize(copies);
    }

    /** What the facilitator is told of a round that was closed, and of one person in it. */
    private record Room(Rehearsal workshop, String round, String comments, String member) {
        static Room begin(App app) {
            var workshop = Rehearsal.begin(app, 2);
            var round = workshop.open(app, "VOTE", 600);
            var comments = workshop.open(app, "COMMENT", 600);
            for (var me : workshop.participants()) {
                Rehearsal.done(app.put(me, "/rounds/" + round + "/votes/R1", "{\"choice\":\"AGREE\"}"), 200);
                Rehearsal.done(
                        app.post(
                                me,
                                "/rounds/" + comments + "/comments",
                                "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}"),
                        201);
            }
            return new Room(workshop, round, comments, member(app, workshop));
        }

        String figures(App app) {
            return Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round + "/results"), 200)
                    .path("sha256")
                    .asText();
        }

        private static String member(App app, Rehearsal workshop) {
            var members =
                    Rehearsal.done(app.get(workshop.facilitator(), "/workshops/" + workshop.id() + "/members"), 200);
            return StreamSupport.stream(members.path("items").spliterator(), false)
                    .filter(one -> one.path("name").asText().equals(NAME))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asText();
        }

        void erase(App app) {
            var path = "/workshops/" + workshop.id() + "/members/" + member + "/erasure";
            Rehearsal.done(app.post(workshop.facilitator(), path, "{}"), 200);
        }

        void isClosedWithoutTheName(App app) {
            var view = Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round), 200);
            assertThat(view.path("state").asText()).isEqualTo("CLOSED");
            assertThat(told(app)).doesNotContain(NAME).contains("Person 1", "Former participant");
            assertThat(app.get(workshop.participants().get(0), "/me").status()).isEqualTo(401);
            Rehearsal.done(app.get(workshop.participants().get(1), "/me"), 200);
        }

        /** Everywhere where somebody could be named. */
        String told(App app) {
            var ofWorkshop = Stream.of(
                            "",
                            "/members",
                            "/sessions",
                            "/state",
                            "/audit?limit=200",
                            "/report",
                            "/report?format=json",
                            "/report?format=csv",
                            "/report?format=md",
                            "/versions",
                            "/versions/1",
                            "/retention")
                    .map(path -> "/api/v1/workshops/" + workshop.id() + path);
            var ofRounds = Stream.of(round, comments).flatMap(each -> Stream.of("", "/comments", "/progress")
                    .map(path -> "/api/v1/rounds/" + each + path));
            var pages = Stream.of("", "/members", "/audit").map(path -> "/workshops/" + workshop.id() + path);
            var said = new StringBuilder();
            Stream.of(ofWorkshop, ofRounds, pages)
                    .flatMap(path -> path)
                    .forEach(path -> said.append(app.text(workshop.facilitator(), path)));
            return said.toString();
        }
    }

    private void damage() throws IOException {
        var bytes = Files.readAllBytes(file());
        for (int i = 9000; i < bytes.length; i += 512) bytes[i] ^= 0x55;
        Files.write(file(), bytes);
    }

    private void isRefused() {
        try (var app = App.launch(data, Map.of())) {
            assertThat(app.await()).isNotZero();
            assertThat(app.log()).contains("is damaged", "backups", "docs/operations.md");
        }
    }

    private void unpack(Path copy, Path away) throws IOException {
        assertThat(away).exists();
        try (var zip = new ZipInputStream(Files.newInputStream(copy))) {
            Files.copy(zip, data.resolve(zip.getNextEntry().getName()));
        }
        assertThat(file()).exists();
    }

    private Map<String, String> rows() throws SQLException {
        var rows = Rows.of(file());
        rows.keySet().removeAll(OTHERWISE);
        return rows;
    }

    private Path file() {
        return data.resolve("waymark.mv.db");
    }

    private List<Path> copies() throws IOException {
        var folder = data.resolve("backups");
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }
}
