package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a round of 40 recommendations, its bar and a look at the state, against files from the same server. */
class PageBench {
    private static final int CALLERS = 32;
    private static final long WARM_UP = 40;
    private static final long SECONDS = 10;
    /** The largest file there is. */
    private static final String FILE = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    @TempDir
    Path data;

    @Test
    void pages() throws Exception {
        try (var app = App.start(data, Map.of())) {
            var workshop = Rehearsal.begin(app, CALLERS, forty());
            var round = workshop.open(app, "VOTE", 3600);
            var page = "/rounds/" + round;
            var state = "/api/v1/workshops/" + workshop.id() + "/state";
            var bar = page + "/bar?seen=OPEN&shown=OPEN";
            for (var path : List.of(page, bar, state, FILE)) load(app, workshop, path, WARM_UP);
            var files = load(app, workshop, FILE, SECONDS);
            Figures.tell("Pages, %d callers", CALLERS);
            long weight = app.bytes(null, FILE);
            Figures.tell("  file of %d bytes: %.0f a second", weight, files.perSecond());
            for (var path : List.of(page, bar, state)) {
                var load = load(app, workshop, path, SECONDS);
                var token = workshop.participants().get(0);
                Figures.tell(
                        "  %s of %d bytes: %.0f a second, median %.0f ms, 99 of 100 within %.0f ms, ratio %.3f, by"
                                + " weight %.3f",
                        path.equals(page) ? "page of a round" : path.equals(bar) ? "its bar" : "state",
                        app.bytes(token, path),
                        load.perSecond(),
                        load.millis(0.5),
                        load.millis(0.99),
                        load.perSecond() / files.perSecond(),
                        load.perSecond() * app.bytes(token, path) / files.perSecond() / weight);
                assertThat(load.failed()).isZero();
            }
        }
    }

    private static Load load(App app, Rehearsal workshop, String path, long seconds) throws Exception {
        return Load.forSeconds(
                seconds, CALLERS, caller -> app.bytes(workshop.participants().get(caller.number()), path) > 0);
    }

    static String forty() {
        return "# Draft\n\n## Area\n\n"
                + IntStream.rangeClosed(1, 40)
                        .mapToObj(
                                i -> "### Recommendation " + i + "\n\nMinistries should publish what they do, at least"
                                        + " once a year, in words that people outside can follow.\n")
                        .collect(Collectors.joining("\n"));
    }
}
