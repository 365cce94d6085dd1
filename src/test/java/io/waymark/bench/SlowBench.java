package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How others are served while many hold connections over which next to nothing comes, against the same without them. */
class SlowBench {
    private static final int SLOW = 2000;
    private static final int CALLERS = 16;
    private static final int RATE = 50;
    private static final long WARM_UP = 60;
    private static final long SECONDS = 60;

    @TempDir
    Path data;

    @Test
    void servesOthersMeanwhile() throws Exception {
        try (var app = App.start(data, Map.of())) {
            var workshop = Rehearsal.begin(app, CALLERS);
            var page = "/rounds/" + workshop.open(app, "VOTE", 3600);
            pages(app, workshop, page, WARM_UP);
            var alone = pages(app, workshop, page, SECONDS);
            try (var slow = new SlowCallers(app.port(), SLOW)) {
                slow.come();
                var beside = pages(app, workshop, page, SECONDS);
                Figures.tell("Pages at %d a second beside %d slow connections", RATE, SLOW);
                tell("without them", alone);
                tell("beside them, " + slow.ended() + " times one was ended", beside);
                assertThat(alone.failed() + beside.failed()).isZero();
                assertThat(slow.ended()).isPositive();
            }
        }
    }

    private static Load pages(App app, Rehearsal workshop, String page, long seconds) throws Exception {
        return Load.atRate(
                RATE,
                seconds,
                CALLERS,
                caller -> app.bytes(workshop.participants().get(caller.number()), page) > 0);
    }

    private static void tell(String when, Load load) throws IOException {
        Figures.tell(
                "  %s: %.1f a second, median %.0f ms, 99 of 100 within %.0f ms",
                when, load.perSecond(), load.millis(0.5), load.millis(0.99));
    }
}
