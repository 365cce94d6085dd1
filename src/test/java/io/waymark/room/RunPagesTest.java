package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunPagesTest {
    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    TestClock clock;

    @Nested
    class AsFacilitator {
        @Test
        void findsTheNextStepOfEachState() {
            var room = scenario.workshop();
            var round = room.planned(Scenario.round(VOTE));
            console(room, round).body(step("open", "Open"));
            does(room, round, "open");
            console(room, round).body(allOf(step("close", "Close"), containsString("0/3")));
            does(room, round, "pause");
            console(room, round).body(step("resume", "Resume"));
            does(room, round, "resume");
            room.close(round);
            console(room, round)
                    .body(allOf(
                            step("reveal", "Reveal to everyone"),
                            containsString("/rounds/" + round.id() + "/results")));
            does(room, round, "reveal");
            console(room, round).body(not(containsString("<button class=\"button\"")));
        }

        @Test
        void isAskedOnceMoreBeforeClosingOnPeopleWhoHaveNotAnswered() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            post(room.facilitator(), round, "close")
                    .statusCode(303)
                    .header("Location", endsWith("/rounds/" + round.id() + "/close"));
            room.facilitator()
                    .browse("/rounds/{r}/close", round.id())
                    .statusCode(200)
                    .body(containsString("Not answered yet: 3"))
                    .body(containsString("Person 1"));
            state(room, round, "OPEN");
            room.facilitator()
                    .page()
                    .formParam("confirmed", "yes")
                    .post("/rounds/{r}/close", round.id())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/run?round=" + round.id()));
            state(room, round, "CLOSED");
        }

        @Test
        void readsWhatWasSaidLastWhereItIsShownAsItComes() {
            var room = scenario.workshop();
            var live = room.open(
                    NewRound.plan(COMMENT, "Aloud").lasting(600).live(true).done());
            var blind = room.open(
                    NewRound.plan(COMMENT, "Quiet").lasting(600).live(false).done());
            for (int i = 1; i <= 6; i++) {
                clock.advance(Duration.ofSeconds(1));
                for (var round : List.of(live, blind))
                    room.participant(0)
                            .post(
                                    "/rounds/{r}/comments",
                                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Word " + i + "\"}",
                                    round.id())
                            .statusCode(201);
            }
            console(room, live)
                    .body(allOf(containsString("Word 6"), containsString("Word 2"), not(containsString("Word 1"))));
            console(room, blind).body(not(containsString("Word ")));
            room.close(blind);
            console(room, blind).body(not(containsString("Word ")));
            room.reveal(blind);
            console(room, blind).body(containsString("Word 6"));
        }

        @Test
        void isLedToResultsThatWaitBeforeTheNextItem() {
            var room = scenario.workshop();
            var vote = room.open(VOTE);
            room.close(vote);
            var talk = room.open(TALK);
            room.close(talk);
            room.planned(Scenario.round(COMMENT));
            room.facilitator().browse("/workshops/{w}/run", room.id()).body(step("reveal", "Reveal to everyone"));
        }

        @Test
        void seesWhoHasBegunAndIsAskedBeforeClosingOnThem() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            for (int i = 0; i < 3; i++)
                for (var key : i == 0 ? List.of("R1") : List.of("R1", "R2", "R3"))
                    room.participant(i)
                            .put("/rounds/{r}/votes/{k}", "{\"choice\":\"AGREE\"}", round.id(), key)
                            .statusCode(200);
            console(room, round)
                    .body(allOf(containsString("<b>2</b> answered everything"), containsString("Begun, not complete")));
            post(room.facilitator(), round, "close").header("Location", endsWith("/rounds/" + round.id() + "/close"));
            room.facilitator()
                    .browse("/rounds/{r}/close", round.id())
                    .body(containsString("Begun and not complete: 1"));
            room.participant(0).put("/rounds/{r}/done", "{\"done\":true}", round.id());
            does(room, round, "close");
        }

        @Test
        void closesATalkAtOnce() {
            var room = scenario.workshop();
            var round = room.open(TALK);
            does(room, round, "close");
            state(room, round, "CLOSED");
        }

        @Test
        void isToldWhereAColleagueWasQuicker() {
            var room = scenario.workshop();
            var round = room.open(ASSESS);
            room.close(round);
            post(room.secondFacilitator(), round, "pause")
                    .statusCode(303)
                    .header("Location", endsWith("&refused=state"));
            room.facilitator()
                    .browse("/workshops/{w}/run?round={r}&refused=state", room.id(), round.id())
                    .statusCode(200)
                    .body(containsString("a colleague or the clock was quicker"));
        }

        @Test
        void isToldThatNothingIsCirculated() {
            var room = scenario.empty(Attribution.NAMED);
            var round = room.planned(Scenario.round(COMMENT));
            post(room.facilitator(), round, "open").statusCode(303).header("Location", endsWith("&refused=text"));
            room.facilitator()
                    .browse("/workshops/{w}/run?refused=text", room.id())
                    .body(containsString("no version of the roadmap has been circulated"));
        }

        @Test
        void givesMoreTimeOnceHoweverOftenTheFormIsSent() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            var key = UUID.randomUUID().toString();
            for (int i = 0; i < 2; i++)
                room.facilitator()
                        .page()
                        .formParam("seconds", "60")
                        .formParam("idempotencyKey", key)
                        .post("/rounds/{r}/extend", round.id())
                        .then()
                        .statusCode(303);
            room.facilitator().get("/rounds/{r}", round.id()).body("remainingSeconds", equalTo(660));
        }

        @Test
        void isLedBackWhereMoreTimeComesTooLate() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.close(round);
            room.facilitator()
                    .page()
                    .formParam("seconds", "60")
                    .formParam("idempotencyKey", UUID.randomUUID().toString())
                    .post("/rounds/{r}/extend", round.id())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("&refused=state"));
        }

        @Test
        void opensAgainWithAReason() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.close(round);
            room.facilitator()
                    .page()
                    .formParam("minutes", "7")
                    .post("/rounds/{r}/reopen", round.id())
                    .then()
                    .statusCode(422)
                    .body(containsString("value=\"7\""))
                    .body(containsString("reason-error"));
            room.facilitator()
                    .page()
                    .formParam("minutes", "7")
                    .formParam("reason", "The line broke down.")
                    .post("/rounds/{r}/reopen", round.id())
                    .then()
                    .statusCode(303);
            state(room, round, "OPEN");
        }

        @Test
        void isNotOfferedToOpenAnAnonymousRoundAgain() {
            var room = scenario.workshop(Attribution.ANONYMOUS);
            var round = room.open(VOTE);
            room.close(round);
            console(room, round)
                    .body(allOf(containsString("It cannot be opened again"), not(containsString("/reopen\""))));
        }

        @Test
        void takesTimeFromAnItemThatIsStillToCome() {
            var room = scenario.workshop();
            var running = room.open(TALK);
            var later = behind(room, running);
            console(room, running).body(containsString("<option value=\"" + later.id() + "\">"));
            shorten(room, running, later.id()).header("Location", endsWith("/run?round=" + running.id()));
            room.facilitator().get("/rounds/{r}", later.id()).body("seconds", equalTo(later.seconds() - 300));
        }

        @Test
        void isToldWhereNoTimeCanBeTaken() {
            var room = scenario.workshop();
            var running = room.open(TALK);
            for (var item : new UUID[] {running.id(), UUID.randomUUID(), null})
                shorten(room, running, item).header("Location", endsWith("&refused=length"));
            room.facilitator()
                    .browse("/workshops/{w}/run?round={r}&refused=length", room.id(), running.id())
                    .body(containsString("No minutes were taken"));
        }

        private RoundView behind(TestWorkshop room, RoundView round) {
            var id = room.facilitator()
                    .post(
                            "/sessions/{s}/rounds",
                            "{\"kind\":\"VOTE\",\"title\":\"Later\",\"seconds\":600}",
                            round.sessionId())
                    .statusCode(201)
                    .extract()
                    .path("id");
            return rounds.view(UUID.fromString((String) id));
        }

        private ValidatableResponse shorten(TestWorkshop room, RoundView running, UUID item) {
            var form = room.facilitator().page().formParam("round", running.id());
            if (item != null) form.formParam("item", item);
            return form.post("/workshops/{w}/run/shorten", room.id()).then().statusCode(303);
        }

        @Test
        void showsARecommendationToEveryone() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.facilitator()
                    .page()
                    .formParam("round", round.id())
                    .formParam("recommendation", "R2")
                    .post("/workshops/{w}/run/focus", room.id())
                    .then()
                    .statusCode(303);
            console(room, round).body(containsString("value=\"R2\" selected"));
            room.participant(0).browse("/workshops/{w}", room.id()).body(containsString("Shown to everyone now: R2"));
        }

        @Test
        void seesThatTheRoundHasMovedOnSinceTheButtonsWereMade() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            changed(room, round, "OPEN").body(not(containsString("notice")));
            changed(room, round, "PLANNED").body(containsString("It is now: Open"));
        }

        @Test
        void refreshesWithoutButtons() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            for (var part : new String[] {"run/agenda", "run/people", "bar"})
                room.facilitator()
                        .browse("/workshops/{w}/" + part + "?round={r}", room.id(), round.id())
                        .statusCode(200)
                        .body(allOf(not(containsString("<button")), not(containsString("<input"))));
        }

        @Test
        void findsTheWayWhereNothingIsPlanned() {
            var room = scenario.empty(Attribution.NAMED);
            room.facilitator()
                    .browse("/workshops/{w}/run", room.id())
                    .statusCode(200)
                    .body(containsString("There is nothing to run yet."));
        }

        private ValidatableResponse changed(TestWorkshop room, RoundView round, String state) {
            return room.facilitator()
                    .browse("/workshops/{w}/run/changed?round={r}&state={s}", room.id(), round.id(), state)
                    .statusCode(200);
        }
    }

    @Nested
    class AsAnyoneElse {
        @Test
        void hasNoConsole() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            for (var guest : new Guest[] {room.participant(0), room.observer()}) {
                guest.browse("/workshops/{w}/run", room.id()).statusCode(403);
                guest.browse("/workshops/{w}/run/people?round={r}", room.id(), round.id())
                        .statusCode(403);
                guest.browse("/rounds/{r}/close", round.id()).statusCode(403);
                for (var step : new String[] {"open", "pause", "resume", "extend", "close", "reveal", "reopen"})
                    post(guest, round, step).statusCode(403);
            }
            state(room, round, "OPEN");
        }

        @Test
        void doesNotLearnThatAnotherWorkshopExists() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            var elsewhere = scenario.workshop();
            elsewhere.facilitator().browse("/workshops/{w}/run", room.id()).statusCode(404);
            post(elsewhere.facilitator(), round, "close").statusCode(404);
            elsewhere
                    .facilitator()
                    .browse("/workshops/{w}/run?round={r}", elsewhere.id(), round.id())
                    .statusCode(404);
        }

        @Test
        void isLedToSignIn() {
            var room = scenario.workshop();
            Guest.STRANGER
                    .browse("/workshops/{w}/run", room.id())
                    .statusCode(303)
                    .header("Location", containsString("/sign-in?to="));
        }
    }

    private static org.hamcrest.Matcher<String> step(String action, String label) {
        return allOf(
                containsString("/" + action + "\""),
                matchesPattern("(?s).*><button class=\"button\" data-key=\".\">" + label + "</button>.*"),
                oneMainButton());
    }

    /** One main button, whatever else can be done. */
    private static org.hamcrest.Matcher<String> oneMainButton() {
        return org.hamcrest.Matchers.matchesRegex(
                java.util.regex.Pattern.compile("(?s)(?!.*class=\"button\".*class=\"button\").*"));
    }

    private static void does(TestWorkshop room, RoundView round, String step) {
        post(room.facilitator(), round, step)
                .statusCode(303)
                .header("Location", endsWith("/workshops/" + room.id() + "/run?round=" + round.id()));
    }

    private static ValidatableResponse post(Guest guest, RoundView round, String step) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded")
                .post("/rounds/{r}/" + step, round.id())
                .then();
    }

    private static ValidatableResponse console(TestWorkshop room, RoundView round) {
        return room.facilitator()
                .browse("/workshops/{w}/run?round={r}", room.id(), round.id())
                .statusCode(200);
    }

    private static void state(TestWorkshop room, RoundView round, String state) {
        room.facilitator().get("/rounds/{r}", round.id()).body("state", equalTo(state));
    }
}
