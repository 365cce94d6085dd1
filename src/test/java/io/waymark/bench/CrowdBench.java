package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workshop grows from ten members to ten thousand, and each time all of them answer and the round closes while the last
 * are still on their way: what a request costs, how long the close takes, and whether what it sealed is what was
 * acknowledged.
 */
class CrowdBench {
    private static final int CALLERS = 64;
    private static final int MOST = Integer.getInteger("bench.members", 10_000);

    @TempDir
    Path data;

    private EmbeddedPostgres server;

    @AfterEach
    void stop() throws IOException {
        if (server != null) server.close();
    }

    @Test
    void grows() throws Exception {
        if (Postgres.isChosen()) server = Postgres.begin();
        try (var app = App.start(data, server == null ? Map.of() : Postgres.settings(server))) {
            Figures.tell("A workshop grows, %s", server == null ? "H2 with the barrier" : "PostgreSQL");
            warm(app);
            for (int members = 10; members <= MOST; members *= 10) answers(app, members);
            Figures.tell("  memory after it: %d MB", app.kilobytes() / 1024);
        }
    }

    private static void warm(App app) throws Exception {
        var some = Rehearsal.begin(app, CALLERS);
        var round = some.open(app, "VOTE", 3600);
        Load.forSeconds(40, CALLERS, caller -> vote(app, some, round, caller.number(), caller.turn()));
    }

    private static void answers(App app, int members) throws Exception {
        long from = System.nanoTime();
        var crowd = Rehearsal.begin(app, members);
        double joining = (System.nanoTime() - from) / 1e6 / members;
        var round = crowd.open(app, "VOTE", 3600);
        int callers = Math.min(CALLERS, members);
        int all = members * Rehearsal.KEYS.size();
        var acknowledged = new AtomicInteger();
        var closing = Executors.newSingleThreadExecutor();
        var close = closing.submit(() -> closeAfter(app, crowd, round, acknowledged, all * 9 / 10));
        var load = Load.times((all + callers - 1) / callers, callers, 1200, caller -> {
            int number = caller.turn() * callers + caller.number();
            return number < all
                    && vote(app, crowd, round, number % members, number / members)
                    && acknowledged.incrementAndGet() > 0;
        });
        double closed = close.get(60, TimeUnit.SECONDS);
        closing.shutdown();
        from = System.nanoTime();
        var results = Rehearsal.done(app.get(crowd.facilitator(), "/rounds/" + round + "/results"), 200);
        double shown = (System.nanoTime() - from) / 1e6;
        Figures.tell(
                "  %d members: begin and join %.1f ms each, %.0f votes a second (median %.0f ms, 99 of 100 within"
                        + " %.0f ms), close %.0f ms, results %.0f ms; acknowledged %d, sealed %d",
                members,
                joining,
                load.perSecond(),
                load.millis(0.5),
                load.millis(0.99),
                closed,
                shown,
                load.done(),
                sealed(results));
        assertThat(sealed(results)).isEqualTo(load.done());
    }

    private static boolean vote(App app, Rehearsal crowd, String round, int member, int turn) {
        var key = Rehearsal.KEYS.get(turn % Rehearsal.KEYS.size());
        return app.put(crowd.participants().get(member), "/rounds/" + round + "/votes/" + key, "{\"choice\":\"AGREE\"}")
                        .status()
                == 200;
    }

    /** Closes while the last are on their way; tells how many milliseconds that took. */
    private static double closeAfter(App app, Rehearsal crowd, String round, AtomicInteger acknowledged, int answers) {
        while (acknowledged.get() < answers) App.pause(5);
        long from = System.nanoTime();
        Rehearsal.done(app.post(crowd.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
        return (System.nanoTime() - from) / 1e6;
    }

    private static int sealed(JsonNode results) {
        int votes = 0;
        for (var item : results.path("items"))
            votes += item.path("counts").path("AGREE").asInt();
        return votes;
    }
}
