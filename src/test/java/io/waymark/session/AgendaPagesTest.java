package io.waymark.session;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaPagesTest {
    @Inject
    Scenario scenario;

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    private TestWorkshop room;
    private UUID session;
    private List<UUID> agenda;

    @BeforeEach
    void plan() {
        room = scenario.workshop();
        var rounds = Stream.of("One", "Two", "Three")
                .map(title -> NewRound.of(VOTE, title, 90))
                .toList();
        var planned = sessions.plan(room.facilitator().member(), new NewSession("Day", null, null, null, null, rounds));
        session = planned.id();
        agenda = planned.rounds().stream().map(RoundView::id).toList();
    }

    @Nested
    class AsFacilitator {
        @Test
        void findsTheToolsBesideWhatIsPlanned() {
            room.facilitator()
                    .browse("/workshops/{w}/sessions", room.id())
                    .body(allOf(
                            containsString("/rounds/" + agenda.get(0) + "/change"),
                            containsString("id=\"down-" + agenda.get(0)),
                            not(containsString("id=\"up-" + agenda.get(0))),
                            not(containsString("id=\"down-" + agenda.get(2))),
                            containsString("/rounds/" + agenda.get(2) + "/drop")));
            open(agenda.get(0));
            room.facilitator()
                    .browse("/workshops/{w}/sessions", room.id())
                    .body(not(containsString("/rounds/" + agenda.get(0) + "/change")));
        }

        @Test
        void movesUpAndDown() {
            move(agenda.get(2), "up", "");
            is("One", "Three", "Two");
            move(agenda.get(0), "down", "");
            is("Three", "One", "Two");
            move(agenda.get(0), "down", "");
            move(agenda.get(0), "down", "");
            is("Three", "Two", "One");
            move(agenda.get(2), "up", "");
            is("Three", "Two", "One");
        }

        @Test
        void comesBackToTheConsoleWhereTheStepWasTaken() {
            room.facilitator()
                    .page()
                    .formParam("to", "up")
                    .post("/rounds/{r}/move?from=run", agenda.get(1))
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/run?round=" + agenda.get(1)));
            room.facilitator()
                    .browse("/workshops/{w}/run?round={r}", room.id(), agenda.get(1))
                    .body(containsString("/rounds/" + agenda.get(1) + "/change?from=run"))
                    .body(containsString("/rounds/" + agenda.get(1) + "/drop?from=run"))
                    .body(containsString("/rounds/new?before=" + agenda.get(0)));
            submit(room.facilitator(), Map.of("from", "run"), "/rounds/{r}/drop", agenda.get(1))
                    .statusCode(303)
                    .header("Location", endsWith("/run"));
        }

        @Test
        void findsThePlanInTheForm() {
            var first = room.planned(Scenario.round(ASSESS));
            var opensAt = clock.instant().plus(Duration.ofDays(3));
            var round = room.planned(NewRound.plan(ASSESS, "Second <look>")
                    .lasting(90)
                    .saying("Take your time")
                    .about(Scope.discussedIn(first.id()))
                    .after(first.id())
                    .openingAt(opensAt)
                    .onlyFor(new Eligible(List.of("Research", "Unions")))
                    .attributed(Attribution.PSEUDONYMOUS)
                    .askingReasonBelow(3)
                    .judging(List.of("feasibility"))
                    .live(true)
                    .done());
            room.facilitator()
                    .browse("/rounds/{r}/change", round.id())
                    .statusCode(200)
                    .body(containsString("Second &lt;look&gt;"))
                    .body(containsString("value=\"1.5\""))
                    .body(containsString("Take your time"))
                    .body(containsString("<option value=\"" + first.id() + "\" selected>"))
                    .body(containsString("name=\"group\" value=\"Research\" checked"))
                    .body(containsString(">Unions</textarea>"))
                    .body(containsString("value=\"PSEUDONYMOUS\" selected"))
                    .body(containsString("name=\"reasonAskedBelow\" type=\"number\" value=\"3\""))
                    .body(containsString("value=\"feasibility\" checked"))
                    .body(containsString("id=\"live-true\" name=\"live\" value=\"true\" checked"));
        }

        @Test
        void changesThePlanAndKeepsWhatTheFormDoesNotHold() {
            var round = room.planned(NewRound.plan(VOTE, "Dots")
                    .by(VoteMethod.DOTS)
                    .dots(7)
                    .lasting(60)
                    .about(List.of("R1"))
                    .done());
            var form = Map.of("title", "Dots again", "minutes", "2", "live", "false");
            submit(room.facilitator(), form, "/rounds/{r}/change", round.id()).statusCode(303);
            room.facilitator()
                    .get("/rounds/{r}", round.id())
                    .body("title", equalTo("Dots again"))
                    .body("seconds", equalTo(120))
                    .body("recommendations", equalTo(null))
                    .body("method", equalTo("DOTS"))
                    .body("dots", equalTo(7));
        }

        @Test
        void plansAnOpeningInTheZoneOfTheWorkshop() {
            var form = Map.of(
                    "title", "Later",
                    "minutes", "60",
                    "opensDate", "2099-07-01",
                    "opensTime", "14:00",
                    "live", "false");
            submit(room.facilitator(), form, "/rounds/{r}/change", agenda.get(0))
                    .statusCode(303);
            room.participant(0)
                    .get("/rounds/{r}", agenda.get(0))
                    .body(
                            "opensAt",
                            equalTo(Instant.parse("2099-07-01T12:00:00Z").toString()));
            room.participant(0)
                    .browse("/rounds/{r}", agenda.get(0))
                    .body(containsString("It opens by itself 1 July 2099, 14:00"))
                    .body(containsString("Your answers will appear under: Name and organisation."));
            room.facilitator()
                    .browse("/workshops/{w}/sessions", room.id())
                    .body(containsString("opens by itself 1 July 2099, 14:00"));
        }

        @Test
        void keepsWhatWasTypedWhereItIsRefused() {
            var form = Map.of(
                    "title", "Later",
                    "minutes", "60",
                    "opensDate", "2001-07-01",
                    "opensTime", "14:00",
                    "otherGroups", "Unions",
                    "from", "run");
            submit(room.facilitator(), form, "/rounds/{r}/change", agenda.get(0))
                    .statusCode(422)
                    .body(containsString("<title>Error:"))
                    .body(containsString("The opening lies in the past."))
                    .body(containsString("2001-07-01"))
                    .body(containsString(">Unions</textarea>"))
                    .body(containsString("name=\"from\" value=\"run\""));
        }

        @Test
        void choosesRecommendationsOrAnAssessmentButNotBoth() {
            var first = room.planned(Scenario.round(ASSESS)).id().toString();
            var form = Map.of("title", "A", "minutes", "1", "recommendation", "R1", "fromRound", first);
            submit(room.facilitator(), form, "/rounds/{r}/change", agenda.get(0))
                    .statusCode(422)
                    .body(containsString("not both"));
        }

        @Test
        void isAskedOnceMoreBeforeDropping() {
            room.facilitator()
                    .browse("/rounds/{r}/drop", agenda.get(1))
                    .statusCode(200)
                    .body(containsString("Take “Two” off the agenda?"));
            submit(room.facilitator(), Map.of("from", ""), "/rounds/{r}/drop", agenda.get(1))
                    .statusCode(303)
                    .header("Location", endsWith("/sessions#s-" + session));
            is("One", "Three");
        }

        @Test
        void isToldWhatBuildsOnTheItem() {
            room.planned(NewRound.plan(VOTE, "Once more")
                    .lasting(60)
                    .after(agenda.get(1))
                    .done());
            submit(room.facilitator(), Map.of("from", ""), "/rounds/{r}/drop", agenda.get(1))
                    .statusCode(422)
                    .body(containsString("“Once more” builds on this item"));
        }

        @Test
        void comesTooLateForWhatHasOpened() {
            open(agenda.get(0));
            var late = "/run?round=" + agenda.get(0) + "&refused=state";
            room.facilitator()
                    .browse("/rounds/{r}/change", agenda.get(0))
                    .statusCode(303)
                    .header("Location", endsWith(late));
            room.facilitator()
                    .browse("/rounds/{r}/drop", agenda.get(0))
                    .statusCode(303)
                    .header("Location", endsWith(late));
            for (var step : List.of("change", "move", "drop"))
                submit(room.facilitator(), Map.of("title", "A"), "/rounds/{r}/" + step, agenda.get(0))
                        .statusCode(303)
                        .header("Location", endsWith(late));
        }

        @Test
        void isToldWhyWhatItIsAboutIsNotSettled() {
            var first = room.open(ASSESS);
            var round = room.planned(NewRound.plan(ASSESS, "Again")
                    .lasting(60)
                    .about(Scope.discussedIn(first.id()))
                    .done());
            for (var expected : List.of("that is not closed yet", "Reveal those first")) {
                var console = room.facilitator()
                        .page()
                        .post("/rounds/{r}/open", round.id())
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
                room.facilitator()
                        .browse(console.substring(console.indexOf("/workshops/")))
                        .body(containsString(expected));
                room.close(first);
            }
        }
    }

    @Nested
    class AsAnyoneElse {
        @Test
        void findsNoToolsAndNoDoor() {
            for (var guest : new Guest[] {room.participant(0), room.observer()}) {
                guest.browse("/workshops/{w}/sessions", room.id()).body(not(containsString("/change")));
                guest.browse("/rounds/{r}/change", agenda.get(0)).statusCode(403);
                guest.browse("/rounds/{r}/drop", agenda.get(0)).statusCode(403);
                for (var step : List.of("change", "move", "drop"))
                    submit(guest, Map.of("title", "A"), "/rounds/{r}/" + step, agenda.get(0))
                            .statusCode(403);
            }
            scenario.workshop()
                    .facilitator()
                    .browse("/rounds/{r}/change", agenda.get(0))
                    .statusCode(404);
        }
    }

    private void is(String... titles) {
        room.participant(0).get("/sessions/{s}", session).body("rounds.title", equalTo(List.of(titles)));
    }

    private void open(UUID round) {
        room.facilitator().post("/rounds/{r}/open", "{}", round).statusCode(200);
    }

    private void move(UUID round, String to, String more) {
        submit(room.facilitator(), Map.of("to", to), "/rounds/{r}/move" + more, round)
                .statusCode(303)
                .header("Location", endsWith("/sessions#s-" + session));
    }

    private static io.restassured.response.ValidatableResponse submit(
            Guest guest, Map<String, String> form, String path, Object... parameters) {
        return guest.page().formParams(form).post(path, parameters).then();
    }
}
