package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Ledger;
import io.waymark.support.Rehearsal;
import io.waymark.support.SmallDisk;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk of its own that is really full, again and again, while people vote: nothing acknowledged is lost, what is stored can
 * be read meanwhile, and it goes on by itself once there is room. Only root may make such a disk.
 */
@EnabledIfSystemProperty(named = "waymark.full-disks", matches = "[1-9].*", disabledReason = "for root: -Psoak")
@DisabledIf(value = "io.waymark.support.Postgres#isChosen", disabledReason = "the server is on a disk of its own")
class FullDiskIT {
    private static final int TIMES = Integer.getInteger("waymark.full-disks", 0);
    private static final int PEOPLE = 8;
    private static final int MEGABYTES = 160;

    @TempDir
    Path folder;

    /** Changes are refused below a quarter of it. */
    private final Map<String, String> settings = Map.of("WAYMARK_LEAST_DISK_SPACE", "80");

    @Test
    void refusesWhileThereIsNoRoomAndHealsByItself() throws Exception {
        try (var disk = SmallDisk.mount(folder, MEGABYTES);
                var app = App.start(disk.path(), settings)) {
            var workshop = Rehearsal.begin(app, PEOPLE);
            var round = workshop.open(app, "VOTE", 3600);
            var ledger = new Ledger();
            var people = Executors.newFixedThreadPool(PEOPLE);
            var voting = workshop.participants().stream()
                    .map(token -> people.submit(() -> ledger.vote(app, round, token)))
                    .toList();
            for (int i = 0; i < TIMES; i++) {
                ledger.await(ledger.acknowledged() + 50);
                disk.fillTo(10);
                App.pause(500);
                int refused = ledger.acknowledged();
                App.pause(500);
                assertThat(ledger.acknowledged()).as("nothing more is taken").isEqualTo(refused);
                assertThat(app.status("/q/health/ready")).isEqualTo(503);
                Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round), 200);
                disk.empty();
            }
            ledger.await(ledger.acknowledged() + 50);
            assertThat(app.status("/q/health/ready")).isEqualTo(200);
            Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
            people.shutdown();
            for (var each : voting) each.get(60, TimeUnit.SECONDS);
            ledger.holdsVotes(app, round, workshop.participants());
        }
    }

    /** Somebody else takes the last byte at once: whatever becomes of the process, it holds what it acknowledged. Where H2 gave up it ends. */
    @Test
    void losesNothingWhereTheDiskIsFullAtOnce() throws Exception {
        try (var disk = SmallDisk.mount(folder, MEGABYTES)) {
            var app = App.start(disk.path(), settings);
            try {
                var workshop = Rehearsal.begin(app, PEOPLE);
                for (int i = 0; i < TIMES; i++) {
                    var round = workshop.open(app, "VOTE", 3600);
                    var ledger = new Ledger();
                    var running = app;
                    var people = Executors.newFixedThreadPool(PEOPLE);
                    workshop.participants()
                            .forEach(token -> people.submit(() -> untilGone(() -> ledger.vote(running, round, token))));
                    ledger.await(50);
                    disk.fillTo(0);
                    App.pause(1500);
                    disk.empty();
                    App.pause(1000);
                    if (app.log().contains("H2 has given its file up"))
                        assertThat(app.await()).isEqualTo(1);
                    else app.kill();
                    people.shutdown();
                    assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
                    app = App.start(disk.path(), settings);
                    ledger.holdsVotes(app, round, workshop.participants());
                    Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
                }
            } finally {
                app.close();
            }
        }
    }

    private static void untilGone(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException gone) {
            // killed, as intended
        }
    }
}
