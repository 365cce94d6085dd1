package io.waymark.session;

import static io.waymark.session.RoundKind.ASSESS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round about what an earlier assessment leaves for discussion: R2 and R3 where everybody likes R1 only. */
@QuarkusTest
class DiscussionScopeTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SessionClock sessionClock;

    private TestWorkshop room;

    @BeforeEach
    void fivePeople() {
        room = scenario.workshop().participants(2);
    }

    @Test
    void takesTheListOnceItIsRevealed() {
        var first = assessed(false, "R1");
        room.close(first);
        room.reveal(first);
        open(after(first)).statusCode(200).body("recommendations", equalTo(List.of("R2", "R3")));
    }

    @Test
    void waitsForTheClose() {
        var first = assessed(false, "R1");
        open(after(first))
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("not closed yet"));
    }

    /** Which recommendations it is about would tell everybody where there is no consensus. */
    @Test
    void waitsForTheRevealToo() {
        var first = assessed(false, "R1");
        room.close(first);
        var next = after(first);
        open(next)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("give its results away"));
        room.facilitator().get("/rounds/{r}", next).body("state", equalTo("PLANNED"));
        room.participant(0).get("/rounds/{r}", next).body("recommendations", nullValue());
        room.participant(0).get("/rounds/{r}", first.id()).body(not(containsString("discussion")));
        room.participant(0).browse("/rounds/{r}", next).statusCode(200);
    }

    @Test
    void needsNoRevealWhereResultsShowedAllAlong() {
        var first = assessed(true, "R1");
        room.close(first);
        open(after(first)).statusCode(200).body("recommendations", equalTo(List.of("R2", "R3")));
    }

    @Test
    void doesNotOpenOnNothing() {
        var first = assessed(false, "R1", "R2", "R3");
        room.close(first);
        room.reveal(first);
        open(after(first)).statusCode(409).body("detail", containsString("left nothing for discussion"));
    }

    @Test
    void takesWhatTheLastCloseLeft() {
        var first = assessed(false, "R1");
        room.close(first);
        room.facilitator()
                .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"Again\"}", first.id())
                .statusCode(200);
        var next = after(first);
        open(next).statusCode(409).body("detail", containsString("not closed yet"));
        everybodyLikes(first.id(), "R2");
        room.close(first);
        room.reveal(first);
        open(next).statusCode(200).body("recommendations", equalTo(List.of("R3")));
    }

    @Test
    void knowsTheListOfAnAnonymousAssessment() {
        room = scenario.workshop(Attribution.ANONYMOUS).participants(2);
        var first = assessed(false, "R1");
        room.close(first);
        room.reveal(first);
        open(after(first)).statusCode(200).body("recommendations", equalTo(List.of("R2", "R3")));
    }

    @Test
    void leavesOutWhatTheNewTextHasNot() {
        var first = assessed(false, "R1");
        room.close(first);
        room.reveal(first);
        room.publish("# A roadmap\n\n## Skills\n\n### Train {#R1}\n\nTrain.\n\n### Share {#R2}\n\nShare.\n");
        open(after(first)).statusCode(200).body("recommendations", equalTo(List.of("R2")));
    }

    @Test
    void isRefusedPolitelyWhereItOpensByItself() {
        var first = assessed(false, "R1");
        var next = room.planned(NewRound.plan(ASSESS, "Again")
                .lasting(60)
                .openingAt(clock.instant().plusSeconds(5))
                .about(Scope.discussedIn(first.id()))
                .done());
        clock.advance(Duration.ofSeconds(5));
        sessionClock.openDue();
        room.facilitator().get("/rounds/{r}", next.id()).body("state", equalTo("PLANNED"));
        room.facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .body("items.find { it.action == 'round.open.refused' }.detail", containsString("not closed yet"));
    }

    private RoundView assessed(boolean live, String... liked) {
        var round = room.open(
                NewRound.plan(ASSESS, "First look").lasting(600).live(live).done());
        for (var key : liked) everybodyLikes(round.id(), key);
        return round;
    }

    private void everybodyLikes(UUID round, String key) {
        for (int i = 0; i < 5; i++)
            room.participant(i)
                    .put(
                            "/rounds/{r}/assessments/{key}",
                            "{\"scores\":{\"relevance\":5,\"feasibility\":5}}",
                            round,
                            key)
                    .statusCode(200);
    }

    private UUID after(RoundView first) {
        return room.planned(NewRound.plan(ASSESS, "Again")
                        .lasting(60)
                        .about(Scope.discussedIn(first.id()))
                        .after(first.id())
                        .done())
                .id();
    }

    private ValidatableResponse open(UUID round) {
        return room.facilitator().post("/rounds/{r}/open", "{}", round);
    }
}
