package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.App;
import io.waymark.support.Guest;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is counted once for all is never older than what anybody was told is done. */
@QuarkusTest
class LatelyTest {
    @Inject
    Lately lately;

    @Inject
    Live live;

    @Inject
    LiveVersions shared;

    @Inject
    EntityManager entities;

    @Inject
    TestClock clock;

    @Inject
    Scenario scenario;

    private final UUID workshop = UUID.randomUUID();
    private final AtomicInteger counted = new AtomicInteger();

    private int count() {
        return lately.get(workshop, "figure", counted::incrementAndGet);
    }

    private void move(UUID which) {
        QuarkusTransaction.requiringNew().run(() -> live.fire(which, LiveSignal.Topic.PROGRESS));
    }

    @Test
    void countsOnceUntilTheWorkshopMovesOn() {
        assertThat(count()).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
        move(UUID.randomUUID());
        assertThat(count()).as("another workshop moved").isEqualTo(1);
        move(workshop);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    @EnabledIf("io.waymark.support.Postgres#isChosen")
    void countsAnewOnceAnotherNodeHasMovedItOn() {
        var room = scenario.workshop().id();
        Postgres.settle();
        assertThat(count(room)).isEqualTo(1);
        assertThat(count(room)).isEqualTo(1);
        QuarkusTransaction.requiringNew()
                .run(() -> shared.advance(new TreeMap<>(Map.of(room, Set.of(LiveSignal.Topic.PROGRESS)))));
        assertThat(count(room)).isEqualTo(2);
    }

    private int count(UUID room) {
        return lately.get(room, "figure", counted::incrementAndGet);
    }

    /** Another node may have died between a commit and telling of it. */
    @Test
    void seesWhatNobodyToldOfTwoSecondsLater() {
        var room = scenario.workshop();
        var round = room.open(RoundKind.VOTE);
        vote(room, 0, round);
        Postgres.settle();
        progress(room.participant(1), round).body("moreTime", equalTo(0));
        QuarkusTransaction.requiringNew().run(() -> askForMoreTime(round));
        progress(room.participant(1), round).body("moreTime", equalTo(0));
        progress(room.facilitator(), round).body("moreTime", equalTo(1));
        clock.advance(Duration.ofSeconds(2));
        progress(room.participant(1), round).body("moreTime", equalTo(Postgres.isChosen() ? 1 : 0));
    }

    private void askForMoreTime(RoundView round) {
        entities.createNativeQuery("update participation set more_time = true where round_id = ?1")
                .setParameter(1, round.id())
                .executeUpdate();
    }

    private static ValidatableResponse progress(Guest who, RoundView round) {
        return who.get("/rounds/{r}/progress", round.id());
    }

    @Test
    void keepsNothingThatWasCountedWhileSomethingChanged() {
        int during = lately.get(workshop, "figure", () -> {
            move(workshop);
            return counted.incrementAndGet();
        });
        assertThat(during).isEqualTo(1);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatIsOnlyShownIsMadeOnceOnManyNodesToo() {
        var room = scenario.workshop().id();
        Postgres.settle();
        assertThat(shown(room)).isEqualTo(1);
        assertThat(shown(room)).isEqualTo(1);
        move(UUID.randomUUID());
        assertThat(shown(room)).as("another workshop moved").isEqualTo(1);
        long before = live.version(room);
        move(room);
        await(() -> live.version(room) > before);
        assertThat(shown(room)).isEqualTo(2);
    }

    private int shown(UUID room) {
        return lately.shown(room, "part", counted::incrementAndGet);
    }

    private static void await(BooleanSupplier reached) {
        for (int waited = 0; !reached.getAsBoolean(); waited++) {
            assertThat(waited).isLessThan(500);
            App.pause(10);
        }
    }

    @Test
    void everybodySeesTheirOwnPartAndItMovesOn() {
        var room = scenario.workshop();
        var round = room.open(RoundKind.VOTE);
        var bar = "/rounds/{r}/bar?seen=OPEN&shown=OPEN";
        room.participant(0).browse(bar, round.id()).body(containsString("0 of 3"));
        room.participant(1)
                .page()
                .cookie("language", "da")
                .get(bar, round.id())
                .then()
                .body(containsString("0 af 3"));
        vote(room, 0, round);
        var version = live.version(room.id());
        if (Postgres.isChosen())
            await(() -> live.version(room.id()) > version || bar(room, round).contains("1 of 3"));
        room.participant(1).browse(bar, round.id()).body(containsString("1 of 3"));
        room.facilitator()
                .patch("/workshops/{w}", "{\"timeZone\":\"Asia/Tokyo\"}", room.id())
                .statusCode(200);
        room.participant(1).browse(bar, round.id()).body(containsString("(Tokyo)"));
        room.facilitator().post("/rounds/{r}/close", "{}", round.id()).statusCode(200);
        room.participant(1).browse(bar, round.id()).body(containsString("All that you sent"));
        room.facilitator().browse(bar, round.id()).body(not(containsString("All that you sent")));
    }

    private static void vote(TestWorkshop room, int who, RoundView round) {
        room.participant(who)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(200);
    }

    private static String bar(TestWorkshop room, RoundView round) {
        return room.participant(2)
                .browse("/rounds/{r}/bar?seen=OPEN&shown=OPEN", round.id())
                .extract()
                .asString();
    }

    @Test
    void whoWasToldThatItIsDoneSeesItCounted() {
        var room = scenario.workshop();
        var round = room.open(RoundKind.VOTE);
        for (int i = 0; i < 3; i++) {
            vote(room, i, round);
            room.participant(i)
                    .get("/workshops/{w}/state", room.id())
                    .body("progress.answered", equalTo(i + 1))
                    .body("progress.members", equalTo(3));
        }
        room.join().get("/workshops/{w}/state", room.id()).body("progress.members", equalTo(4));
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"removed\":true}",
                        room.id(),
                        room.member(3).id())
                .statusCode(200);
        room.participant(0).get("/workshops/{w}/state", room.id()).body("progress.members", equalTo(3));
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"role\":\"OBSERVER\"}",
                        room.id(),
                        room.member(2).id())
                .statusCode(200);
        room.participant(0).get("/workshops/{w}/state", room.id()).body("progress.members", equalTo(2));
    }
}
