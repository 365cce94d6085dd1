package io.waymark.session;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelfOpeningTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SessionClock sessionClock;

    @Test
    void opensAtItsMomentAndNotBefore() {
        var room = scenario.workshop();
        var round =
                room.planned(opening(in(Duration.ofHours(2))).lasting(7 * 86400).done());
        clock.advance(Duration.ofHours(2).minusMillis(1));
        sessionClock.openDue();
        state(room, round, "PLANNED");
        clock.advance(Duration.ofMillis(1));
        sessionClock.openDue();
        state(room, round, "OPEN");
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(200);
        room.facilitator()
                .get("/rounds/{r}", round.id())
                .body("openedAt", equalTo(clock.instant().toString()))
                .body("remainingSeconds", equalTo(7 * 86400))
                .body("version", equalTo(1));
        room.facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .body("items.findAll { it.action == 'round.open' }.actor", hasItem(nullValue()));
    }

    @Test
    void endsAtAMomentToo() {
        var room = scenario.workshop();
        var round = room.planned(opening(in(Duration.ofMinutes(5)))
                .until(in(Duration.ofMinutes(7)))
                .done());
        clock.advance(Duration.ofMinutes(5));
        sessionClock.openDue();
        room.facilitator().get("/rounds/{r}", round.id()).body("remainingSeconds", equalTo(120));
        clock.advance(Duration.ofMinutes(3));
        sessionClock.closeOverdue();
        state(room, round, "CLOSED");
    }

    @Test
    void mayBeOpenedByHandBefore() {
        var room = scenario.workshop();
        var round = room.planned(opening(in(Duration.ofHours(1))).lasting(60).done());
        room.facilitator().post("/rounds/{r}/open", "{}", round.id()).statusCode(200);
        clock.advance(Duration.ofHours(1));
        sessionClock.openDue();
        state(room, round, "OPEN");
    }

    @Test
    void staysPlannedWithoutATextAndSaysSoOnce() {
        var room = scenario.empty(Attribution.NAMED).participants(1);
        var round = room.planned(opening(in(Duration.ofMinutes(5))).lasting(600).done());
        clock.advance(Duration.ofMinutes(5));
        for (int tick = 0; tick < 3; tick++) sessionClock.openDue();
        state(room, round, "PLANNED");
        refusals(room, 1);
        room.facilitator()
                .browse("/workshops/{w}/run?round={r}", room.id(), round.id())
                .body(containsString("could not; the log says why"));
        room.publish(TestWorkshop.DRAFT);
        room.facilitator()
                .patch("/rounds/{r}", "{\"title\":\"Another title\"}", round.id())
                .statusCode(200);
        sessionClock.openDue();
        state(room, round, "PLANNED");
        room.facilitator().post("/rounds/{r}/open", "{}", round.id()).statusCode(200);
    }

    @Test
    void triesAgainOncePlannedAnew() {
        var room = scenario.empty(Attribution.NAMED);
        var round = room.planned(opening(in(Duration.ofMinutes(5))).lasting(600).done());
        clock.advance(Duration.ofMinutes(5));
        sessionClock.openDue();
        room.publish(TestWorkshop.DRAFT);
        room.facilitator()
                .patch("/rounds/{r}", "{\"opensAt\":\"" + in(Duration.ofMinutes(5)) + "\"}", round.id())
                .statusCode(200);
        clock.advance(Duration.ofMinutes(5));
        sessionClock.openDue();
        state(room, round, "OPEN");
        refusals(room, 1);
    }

    @Test
    void isPlannedForTheFutureOnly() {
        var room = scenario.workshop();
        var session = room.open(COMMENT).sessionId();
        plan(room, session, in(Duration.ZERO), null, "opensAt");
        plan(room, session, in(Duration.ofHours(2)), in(Duration.ofHours(2)), "closesAt");
        plan(room, session, in(Duration.ofHours(2)), in(Duration.ofHours(1)), "closesAt");
    }

    /** The moment has passed while the round waited: that is no reason to refuse another title. */
    @Test
    void mayBeEditedAfterItsMoment() {
        var room = scenario.empty(Attribution.NAMED);
        var round = room.planned(opening(in(Duration.ofMinutes(5))).lasting(600).done());
        clock.advance(Duration.ofMinutes(6));
        room.facilitator()
                .patch("/rounds/{r}", "{\"title\":\"Later\"}", round.id())
                .statusCode(200)
                .body("title", equalTo("Later"));
    }

    private void plan(TestWorkshop room, java.util.UUID session, Instant opensAt, Instant closesAt, String refused) {
        var end = closesAt == null ? "\"seconds\":60" : "\"closesAt\":\"" + closesAt + "\"";
        room.facilitator()
                .post(
                        "/sessions/{s}/rounds",
                        "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"opensAt\":\"" + opensAt + "\"," + end + "}",
                        session)
                .statusCode(400)
                .body("violations.field", equalTo(java.util.List.of(refused)));
    }

    private static void refusals(TestWorkshop room, int count) {
        room.facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .body("items.findAll { it.action == 'round.open.refused' }", hasSize(count));
    }

    private static RoundDraft opening(Instant opensAt) {
        return NewRound.plan(VOTE, "Vote").openingAt(opensAt);
    }

    private Instant in(Duration duration) {
        return clock.instant().plus(duration);
    }

    private static void state(TestWorkshop room, RoundView round, String state) {
        room.facilitator().get("/rounds/{r}", round.id()).body("state", equalTo(state));
    }
}
