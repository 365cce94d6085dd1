package io.waymark.session;

import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results that nobody has to reveal. */
@QuarkusTest
class RevealAtCloseTest {
    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SessionClock sessionClock;

    @ParameterizedTest
    @EnumSource
    void showWithTheCloseAndNotBefore(Attribution attribution) {
        var room = scenario.workshop(attribution);
        var round = opened(room);
        room.participant(0).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        room.participant(1).get("/rounds/{r}/results", round.id()).statusCode(403);
        room.participant(1)
                .browse("/rounds/{r}/results", round.id())
                .body(containsString("as soon as this item closes"));
        room.facilitator()
                .post("/rounds/{r}/close", "{}", round.id())
                .statusCode(200)
                .body("state", equalTo("REVEALED"))
                .body("revealedAt", equalTo(clock.instant().toString()));
        room.participant(1)
                .get("/rounds/{r}/results", round.id())
                .statusCode(200)
                .body("items.find { it.key == 'R1' }.counts.AGREE", equalTo(1));
    }

    @Test
    void showWhenTheClockClosesIt() {
        var room = scenario.workshop();
        var round = opened(room);
        clock.advance(Duration.ofMinutes(10).plusSeconds(2));
        sessionClock.closeOverdue();
        room.participant(0).get("/rounds/{r}", round.id()).body("state", equalTo("REVEALED"));
        room.facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .body("items.action", hasItems("round.close", "round.reveal"))
                .body("items.findAll { it.action == 'round.reveal' }.actor", hasItem(nullValue()));
    }

    @Test
    void cannotBeTakenBack() {
        var room = scenario.workshop();
        var round = opened(room);
        room.facilitator().post("/rounds/{r}/close", "{}", round.id()).statusCode(200);
        room.facilitator()
                .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"One was late\"}", round.id())
                .statusCode(409);
    }

    @Test
    void areOfVotesAndAssessmentsOnly() {
        var room = scenario.workshop();
        var session = "/sessions/" + room.open(VOTE).sessionId() + "/rounds";
        room.facilitator()
                .post(session, "{\"kind\":\"ASSESS\",\"title\":\"A\",\"seconds\":60,\"revealAtClose\":true}")
                .statusCode(201)
                .body("revealAtClose", equalTo(true));
        room.facilitator()
                .post(session, "{\"kind\":\"COMMENT\",\"title\":\"C\",\"seconds\":60,\"revealAtClose\":true}")
                .statusCode(400)
                .body("violations.field", hasItem("revealAtClose"));
    }

    @Test
    void arePlannedOnThePage() {
        var room = scenario.workshop();
        var session = room.open(VOTE).sessionId();
        room.facilitator()
                .browse("/sessions/{s}/rounds/new?kind=COMMENT", session)
                .statusCode(200)
                .body(not(containsString("live-close")));
        room.facilitator()
                .page()
                .formParams(Map.of("kind", "ASSESS", "title", "Later", "minutes", "5", "live", "close"))
                .post("/sessions/{s}/rounds", session)
                .then()
                .statusCode(303);
        var planned = room.facilitator()
                .get("/sessions/{s}", session)
                .extract()
                .path("rounds.find { it.title == 'Later' }.id")
                .toString();
        room.facilitator()
                .get("/rounds/{r}", planned)
                .body("revealAtClose", equalTo(true))
                .body("live", equalTo(false));
        room.facilitator()
                .browse("/rounds/{r}/change", planned)
                .body(containsString("id=\"live-close\" name=\"live\" value=\"close\" checked"));
    }

    private RoundView opened(TestWorkshop room) {
        var round = room.planned(
                NewRound.plan(VOTE, "Vote").lasting(600).revealingAtClose(true).done());
        room.facilitator().post("/rounds/{r}/open", "{}", round.id()).statusCode(200);
        return round;
    }
}
