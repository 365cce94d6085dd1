package io.waymark.session;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParticipationsTest {
    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Test
    void countsPeopleAndNotAnswers() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (var key : new String[] {"R1", "R2", "R1"})
            room.participant(0)
                    .put("/rounds/{r}/votes/{key}", AGREE, round.id(), key)
                    .statusCode(200);
        progress(room.participant(1), round).body("members", equalTo(3)).body("answered", equalTo(1));
    }

    @Test
    void tellsWhoAnsweredEverythingFromWhoHasBegun() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (var key : new String[] {"R1", "R2", "R3"})
            room.participant(0).put("/rounds/{r}/votes/{key}", AGREE, round.id(), key);
        room.participant(1).put("/rounds/{r}/votes/R1", AGREE, round.id());
        progress(room.facilitator(), round)
                .body("answered", equalTo(2))
                .body("complete", equalTo(1))
                .body("missing.name", hasSize(1))
                .body("unfinished.id", containsInAnyOrder(room.member(1).id().toString()));
        progress(room.participant(2), round).body("complete", equalTo(1)).body("unfinished", nullValue());
    }

    /** Beside a table of positions a gap would tell whose row it is. */
    @Test
    void namesNobodyAsUnfinishedWhereNobodyIsNamed() {
        for (var attribution : new Attribution[] {Attribution.DELEGATION, Attribution.PSEUDONYMOUS}) {
            var room = scenario.workshop(attribution);
            var round = room.open(VOTE);
            room.participant(1).put("/rounds/{r}/votes/R1", AGREE, round.id());
            progress(room.facilitator(), round).body("unfinished", nullValue()).body("missing", hasSize(2));
            room.facilitator()
                    .browse("/rounds/{r}/close", round.id())
                    .body(containsString("Begun and not complete: 1"));
            room.close(round);
            progress(room.facilitator(), round).body("unfinished", nullValue());
        }
    }

    /** Who closed it then would know whose answer that is. */
    @Test
    void namesNobodyAsMissingWhileFewHaveAnsweredWithoutAuthors() {
        var room = scenario.workshop(Attribution.ANONYMOUS).participants(3);
        var round = room.open(VOTE);
        for (int i = 0; i < 4; i++)
            room.participant(i).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        progress(room.facilitator(), round).body("answered", equalTo(4)).body("missing", nullValue());
        room.participant(4).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        progress(room.facilitator(), round).body("missing", hasSize(1));
    }

    @Test
    void tellsOfNobodyHowMuchTheyAnsweredWithoutAuthors() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var round = room.open(VOTE);
        room.participant(1).put("/rounds/{r}/votes/R1", AGREE, round.id());
        progress(room.facilitator(), round).body("complete", equalTo(1)).body("unfinished", nullValue());
    }

    /** Never more who answered than there are. */
    @Test
    void countsNobodyWhoWasRemovedOrOnlyReadsNow() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (int i = 0; i < 3; i++)
            room.participant(i).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"removed\":true}",
                        room.id(),
                        room.member(0).id())
                .statusCode(200);
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"role\":\"OBSERVER\"}",
                        room.id(),
                        room.member(1).id())
                .statusCode(200);
        for (var viewer : List.of(room.participant(2), room.facilitator()))
            progress(viewer, round).body("members", equalTo(1)).body("answered", equalTo(1));
    }

    /** That they took part stays. */
    @Test
    void tellsBothTheSameOnceSomebodyWasErased() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        room.participant(0).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{\"comments\":\"KEEP\"}",
                        room.id(),
                        room.member(0).id())
                .statusCode(200);
        for (var viewer : List.of(room.participant(2), room.facilitator()))
            progress(viewer, round).body("members", equalTo(2)).body("answered", equalTo(1));
    }

    @Test
    void countsNobodyWhoTookEverythingBack() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        room.participant(0).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        room.participant(0).delete("/rounds/{r}/votes/R1", round.id()).statusCode(204);
        progress(room.participant(0), round).body("answered", equalTo(0));
    }

    @Test
    void countsWhoNeedsMoreTimeUntilSomeIsGiven() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (int i = 0; i < 2; i++)
            done(room.participant(i), round, "{\"done\":false,\"moreTime\":true}")
                    .body("moreTime", equalTo(true));
        progress(room.facilitator(), round).body("moreTime", equalTo(2));
        room.facilitator()
                .browse("/workshops/{w}/run", room.id())
                .body(containsString("People who need a bit more time: 2"));
        room.participant(0)
                .browse("/rounds/{r}", round.id())
                .body(containsString("The facilitator sees that you need a bit more time."));
        done(room.participant(0), round, "{\"done\":true,\"moreTime\":true}").body("moreTime", equalTo(false));
        progress(room.facilitator(), round).body("moreTime", equalTo(1)).body("done", equalTo(1));
        room.facilitator()
                .post("/rounds/{r}/extend", "{\"seconds\":60}", round.id())
                .statusCode(200);
        progress(room.facilitator(), round).body("moreTime", equalTo(0)).body("done", equalTo(1));
    }

    /** All have answered, but one of them is not through: closing asks once more. */
    @Test
    void asksBeforeItClosesOnSomebodyWhoNeedsMoreTime() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        for (int i = 0; i < 3; i++)
            room.participant(i).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        room.participant(0)
                .page()
                .formParam("done", "more")
                .post("/rounds/{r}/done", round.id())
                .then()
                .statusCode(303);
        room.facilitator()
                .page()
                .post("/rounds/{r}/close", round.id())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/close"));
        room.facilitator()
                .browse("/rounds/{r}/close", round.id())
                .body(containsString("People who need a bit more time: 1"));
    }

    /** Whoever saw a name go as a comment without author comes would know whose it is. */
    @Test
    void namesNobodyWhileAnonymousCommentsComeIn() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var round = room.open(COMMENT);
        progress(room.facilitator(), round).body("missing", nullValue()).body("members", equalTo(3));
        room.facilitator()
                .browse("/workshops/{w}/run", room.id())
                .body(containsString("Names are not shown while an item that names nobody"))
                .body(not(containsString("Person 1")));
        room.facilitator()
                .browse("/rounds/{r}/close", round.id())
                .body(containsString("Not answered yet: 3"))
                .body(not(containsString("Person 1")));
        room.close(round);
        progress(room.facilitator(), round).body("missing", hasSize(3));
    }

    @Test
    void namesThemInAnAnonymousRoundThatIsBlind() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        progress(room.facilitator(), room.open(VOTE)).body("missing", hasSize(3));
    }

    @Test
    void tellsTheNamesOfTheMissingToFacilitatorsOnly() {
        var room = scenario.workshop();
        var round = room.open(COMMENT);
        room.participant(0)
                .post("/rounds/{r}/comments", "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Yes\"}", round.id())
                .statusCode(201);
        done(room.participant(1), round, "{\"done\":true,\"nothingToAdd\":true}")
                .statusCode(200);
        progress(room.facilitator(), round)
                .body("done", equalTo(1))
                .body("missing.name", containsInAnyOrder("Person 2", "Person 3"))
                .body("missing.find { it.name == 'Person 2' }.nothingToAdd", equalTo(true));
        progress(room.participant(0), round).body("missing", nullValue());
        progress(room.observer(), round).body("missing", nullValue());
    }

    @Test
    void letsPeopleSayThatTheyAreDoneAndTakeItBack() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        done(room.participant(0), round, "{\"done\":true}").body("done", equalTo(true));
        progress(room.participant(1), round).body("done", equalTo(1)).body("answered", equalTo(0));
        room.participant(0).get("/rounds/{r}/mine", round.id()).body("done", equalTo(true));
        done(room.participant(0), round, "{\"done\":false,\"nothingToAdd\":true}")
                .body("done", equalTo(false))
                .body("nothingToAdd", equalTo(false));
        progress(room.participant(1), round).body("done", equalTo(0));
    }

    @Test
    void refusesDoneFromOthersAndOutsideTheRound() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        done(Guest.STRANGER, round, "{nonsense").statusCode(401);
        done(scenario.workshop().participant(0), round, "{nonsense").statusCode(404);
        done(room.facilitator(), round, "{nonsense").statusCode(403);
        done(room.observer(), round, "{\"done\":true}").statusCode(403);
        done(room.participant(0), round, "{}").statusCode(400);
        room.close(round);
        done(room.participant(0), round, "{\"done\":true}").statusCode(409).body("state", equalTo("CLOSED"));
        done(room.participant(0), room.planned(Scenario.round(TALK)), "{\"done\":true}")
                .statusCode(409);
    }

    @Test
    void countsAsPresentWhoWasSeenInTheLastMinute() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        progress(room.participant(0), round).body("present", equalTo(1));
        progress(room.participant(1), round).body("present", equalTo(2));
        progress(room.facilitator(), round).body("present", equalTo(2));
        clock.advance(Duration.ofSeconds(60));
        progress(room.facilitator(), round).body("present", equalTo(0));
    }

    private static ValidatableResponse progress(Guest guest, RoundView round) {
        return guest.get("/rounds/{r}/progress", round.id()).statusCode(200);
    }

    private static ValidatableResponse done(Guest guest, RoundView round, String json) {
        return guest.put("/rounds/{r}/done", json, round.id());
    }
}
