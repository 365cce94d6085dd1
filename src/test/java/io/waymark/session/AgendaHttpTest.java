package io.waymark.session;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AgendaHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Sessions sessions;

    private TestWorkshop room;
    private UUID session;
    private List<UUID> agenda;

    /** An agenda of One, Two and Three. */
    @BeforeEach
    void plan() {
        room = scenario.workshop();
        var rounds = Stream.of("One", "Two", "Three")
                .map(title -> NewRound.of(VOTE, title, 60))
                .toList();
        var planned = sessions.plan(room.facilitator().member(), new NewSession("Day", null, null, null, null, rounds));
        session = planned.id();
        agenda = planned.rounds().stream().map(RoundView::id).toList();
    }

    @Nested
    class AsFacilitator {
        @Test
        void addsBeforeAnItemAndAtTheEnd() {
            add("Last", null);
            add("Between", agenda.get(1));
            add("First", agenda.get(0));
            is("First", "One", "Between", "Two", "Three", "Last");
        }

        @Test
        void addsWhileAnItemIsOpen() {
            step(agenda.get(0), "open");
            add("Now", agenda.get(1));
            is("One", "Now", "Two", "Three");
            room.facilitator().get("/rounds/{r}", agenda.get(0)).body("state", equalTo("OPEN"));
        }

        @Test
        void changesWhatIsNamedAndNothingElse() {
            var round = room.planned(Drafts.about(ASSESS, "R1", "R2"));
            room.facilitator()
                    .patch("/rounds/{r}", "{\"title\":\"Again\",\"instructions\":\"Read first\"}", round.id())
                    .statusCode(200)
                    .body("title", equalTo("Again"))
                    .body("instructions", equalTo("Read first"))
                    .body("recommendations", equalTo(List.of("R1", "R2")))
                    .body("seconds", equalTo(600))
                    .body("kind", equalTo("ASSESS"));
            room.facilitator()
                    .patch("/rounds/{r}", "{\"recommendations\":null,\"instructions\":null}", round.id())
                    .statusCode(200)
                    .body("recommendations", nullValue())
                    .body("instructions", nullValue());
            room.facilitator()
                    .patch("/rounds/{r}", "{\"closesAt\":\"2099-01-01T00:00:00Z\"}", round.id())
                    .statusCode(200)
                    .body("seconds", nullValue())
                    .body("closesAt", equalTo("2099-01-01T00:00:00Z"));
            room.facilitator()
                    .get("/workshops/{w}/audit?limit=200", room.id())
                    .body("items.action", hasItem("round.change"));
        }

        @Test
        void makesABlindRoundOfALiveOne() {
            var round = room.planned(Scenario.round(COMMENT));
            room.facilitator()
                    .patch("/rounds/{r}", "{\"kind\":\"VOTE\"}", round.id())
                    .statusCode(200)
                    .body("live", equalTo(false))
                    .body("method", equalTo("AGREEMENT"));
        }

        @Test
        void movesBeforeAnItemAndToTheEnd() {
            move(agenda.get(2), "\"" + agenda.get(0) + "\"");
            is("Three", "One", "Two");
            move(agenda.get(2), "null");
            is("One", "Two", "Three");
            move(agenda.get(0), "\"" + agenda.get(2) + "\"");
            is("Two", "One", "Three");
            move(agenda.get(0), "\"" + agenda.get(0) + "\"");
            is("Two", "One", "Three");
            room.facilitator()
                    .get("/workshops/{w}/audit?limit=200", room.id())
                    .body("items.action", hasItem("round.move"));
        }

        @Test
        void dropsAnItem() {
            room.facilitator().delete("/rounds/{r}", agenda.get(1)).statusCode(204);
            is("One", "Three");
            room.facilitator().get("/rounds/{r}", agenda.get(1)).statusCode(404);
            room.facilitator().delete("/rounds/{r}", agenda.get(1)).statusCode(404);
            room.facilitator()
                    .get("/workshops/{w}/audit?limit=200", room.id())
                    .body("items.findAll { it.action == 'round.drop' }.detail", hasItem("Two"));
            add("Four", null);
            is("One", "Three", "Four");
        }

        @Test
        void leavesAloneWhatHasOpened() {
            for (var step : new String[] {"open", "close", "reveal"}) {
                step(agenda.get(0), step);
                room.facilitator()
                        .patch("/rounds/{r}", "{\"title\":\"Late\"}", agenda.get(0))
                        .statusCode(409)
                        .body("type", equalTo("/problems/round-not-open"));
                room.facilitator()
                        .delete("/rounds/{r}", agenda.get(0))
                        .statusCode(409)
                        .body("type", equalTo("/problems/round-not-open"));
            }
            is("One", "Two", "Three");
        }

        @Test
        void keepsWhatAnotherItemBuildsOn() {
            var first = room.planned(Scenario.round(ASSESS));
            var again = room.planned(NewRound.plan(ASSESS, "Again")
                    .lasting(60)
                    .about(Scope.discussedIn(first.id()))
                    .after(first.id())
                    .done());
            room.facilitator()
                    .delete("/rounds/{r}", first.id())
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"));
            room.facilitator()
                    .patch("/rounds/{r}", "{\"kind\":\"VOTE\"}", first.id())
                    .statusCode(409);
            room.facilitator().delete("/rounds/{r}", again.id()).statusCode(204);
            room.facilitator().delete("/rounds/{r}", first.id()).statusCode(204);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"title\":\" \"}",
                    "{\"title\":null}",
                    "{\"kind\":null}",
                    "{\"kind\":\"DANCE\"}",
                    "{\"seconds\":null}",
                    "{\"seconds\":60,\"closesAt\":\"2099-01-01T00:00:00Z\"}",
                    "{\"closesAt\":\"2001-01-01T00:00:00Z\"}",
                    "{\"opensAt\":\"2001-01-01T00:00:00Z\"}",
                    "{\"opensAt\":\"2099-01-02T00:00:00Z\",\"closesAt\":\"2099-01-01T00:00:00Z\"}",
                    "{\"recommendations\":[\"R9\"]}",
                    "{\"recommendations\":{\"fromRound\":\"00000000-0000-0000-0000-000000000000\",\"list\":\"DISCUSS\"}}",
                    "{\"previous\":\"00000000-0000-0000-0000-000000000000\"}",
                    "{\"before\":\"00000000-0000-0000-0000-000000000000\"}",
                    "{\"eligible\":{\"stakeholderGroups\":[]}}",
                    "{\"colour\":\"red\"}",
                    "{\"state\":\"OPEN\"}",
                    "[]",
                    "{\"title\":\"A\",\"title\":\"B\"}"
                })
        void changesNothingToWhatCannotBe(String change) {
            room.facilitator()
                    .patch("/rounds/{r}", change, agenda.get(0))
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid"));
            is("One", "Two", "Three");
            room.facilitator().get("/rounds/{r}", agenda.get(0)).body("seconds", equalTo(60));
        }

        @Test
        void staysOnTheAgendaThatTheItemStandsOn() {
            var elsewhere = room.planned(Scenario.round(TALK));
            room.facilitator()
                    .patch("/rounds/{r}", "{\"before\":\"" + elsewhere.id() + "\"}", agenda.get(0))
                    .statusCode(400)
                    .body("violations.field", hasItem("before"));
            room.facilitator()
                    .post("/sessions/{s}/rounds", body("A", elsewhere.id()), session)
                    .statusCode(400)
                    .body("violations.field", hasItem("before"));
            room.facilitator()
                    .post(
                            "/workshops/{w}/sessions",
                            "{\"title\":\"Day\",\"rounds\":[" + body("A", agenda.get(0)) + "]}",
                            room.id())
                    .statusCode(400);
        }

        @Test
        void repeatsOnlyARoundOfTheSameKindAndWorkshop() {
            var vote = agenda.get(0);
            var assessment = room.planned(Scenario.round(ASSESS)).id();
            var foreign = scenario.workshop().planned(Scenario.round(ASSESS)).id();
            for (var previous : List.of(vote, foreign))
                room.facilitator()
                        .post("/sessions/{s}/rounds", assess("\"previous\":\"" + previous + "\""), session)
                        .statusCode(400)
                        .body("violations.field", hasItem("previous"));
            room.facilitator()
                    .post("/sessions/{s}/rounds", assess("\"previous\":\"" + assessment + "\""), session)
                    .statusCode(201)
                    .body("previous", equalTo(assessment.toString()));
            room.facilitator()
                    .patch("/rounds/{r}", "{\"previous\":\"" + assessment + "\"}", assessment)
                    .statusCode(400);
        }

        @Test
        void takesTheScopeOnlyFromAnAssessmentOfTheWorkshop() {
            var vote = agenda.get(0);
            var foreign = scenario.workshop().planned(Scenario.round(ASSESS)).id();
            for (var earlier : List.of(vote, foreign))
                room.facilitator()
                        .post(
                                "/sessions/{s}/rounds",
                                assess("\"recommendations\":{\"fromRound\":\"" + earlier + "\",\"list\":\"DISCUSS\"}"),
                                session)
                        .statusCode(400)
                        .body("violations.field", hasItem("recommendations"));
        }
    }

    @Nested
    class AsAnyoneElse {
        @Test
        void changesNothing() {
            for (var guest : new Guest[] {room.participant(0), room.observer()}) {
                guest.patch("/rounds/{r}", "{nonsense", agenda.get(0)).statusCode(403);
                guest.delete("/rounds/{r}", agenda.get(0)).statusCode(403);
            }
            var elsewhere = scenario.workshop().facilitator();
            elsewhere.patch("/rounds/{r}", "{nonsense", agenda.get(0)).statusCode(404);
            elsewhere.delete("/rounds/{r}", agenda.get(0)).statusCode(404);
            Guest.STRANGER.patch("/rounds/{r}", "{}", agenda.get(0)).statusCode(401);
            Guest.STRANGER.delete("/rounds/{r}", agenda.get(0)).statusCode(401);
            is("One", "Two", "Three");
        }
    }

    /** Any number of rounds, two of a kind over the same recommendations among them: each is a world of its own. */
    @Nested
    class SideBySide {
        private static final String AGREE = "{\"choice\":\"AGREE\"}";

        @Test
        void twoVotesOnTheSameRecommendationsCountApart() {
            agenda.forEach(round -> step(round, "open"));
            vote(room.participant(0), agenda.get(0), AGREE);
            vote(room.participant(0), agenda.get(1), "{\"choice\":\"DISAGREE\"}");
            vote(room.participant(1), agenda.get(1), AGREE);
            step(agenda.get(0), "close");
            room.participant(2)
                    .put("/rounds/{r}/votes/R1", AGREE, agenda.get(0))
                    .statusCode(409);
            vote(room.participant(2), agenda.get(1), AGREE);
            step(agenda.get(1), "close");
            agrees(agenda.get(0), 1);
            agrees(agenda.get(1), 2);
            room.participant(0).get("/rounds/{r}/mine", agenda.get(0)).body("votes.choice", equalTo(List.of("AGREE")));
            room.participant(0)
                    .get("/rounds/{r}/mine", agenda.get(1))
                    .body("votes.choice", equalTo(List.of("DISAGREE")));
        }

        @Test
        void reopeningOneLeavesTheOtherSealed() {
            agenda.forEach(round -> step(round, "open"));
            vote(room.participant(0), agenda.get(0), AGREE);
            vote(room.participant(0), agenda.get(1), AGREE);
            step(agenda.get(0), "close");
            step(agenda.get(1), "close");
            room.facilitator()
                    .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"The line dropped\"}", agenda.get(0))
                    .statusCode(200);
            vote(room.participant(1), agenda.get(0), AGREE);
            step(agenda.get(0), "close");
            agrees(agenda.get(0), 2);
            room.facilitator().get("/rounds/{r}/results", agenda.get(0)).body("seal", equalTo(2));
            agrees(agenda.get(1), 1);
            room.facilitator().get("/rounds/{r}/results", agenda.get(1)).body("seal", equalTo(1));
        }

        @Test
        void anAgendaTakesAHundredRounds() {
            for (int i = 4; i <= 100; i++) add("Round " + i, i % 2 == 0 ? agenda.get(1) : null);
            room.facilitator()
                    .get("/sessions/{s}", session)
                    .body("rounds", hasSize(100))
                    .body("rounds[0].title", equalTo("One"))
                    .body("rounds[1].title", equalTo("Round 4"))
                    .body("rounds[99].title", equalTo("Round 99"));
        }

        private void agrees(UUID round, int count) {
            room.facilitator()
                    .get("/rounds/{r}/results", round)
                    .statusCode(200)
                    .body("items.find { it.key == 'R1' }.counts.AGREE", equalTo(count));
        }

        private void vote(Guest guest, UUID round, String choice) {
            guest.put("/rounds/{r}/votes/R1", choice, round).statusCode(200);
        }
    }

    private void is(String... titles) {
        room.participant(0).get("/sessions/{s}", session).body("rounds.title", equalTo(List.of(titles)));
    }

    private void add(String title, UUID before) {
        room.facilitator()
                .post("/sessions/{s}/rounds", body(title, before), session)
                .statusCode(201)
                .body("title", equalTo(title));
    }

    private static String body(String title, UUID before) {
        var place = before == null ? "" : ",\"before\":\"" + before + "\"";
        return "{\"kind\":\"VOTE\",\"title\":\"" + title + "\",\"seconds\":60" + place + "}";
    }

    private static String assess(String more) {
        return "{\"kind\":\"ASSESS\",\"title\":\"Assess\",\"seconds\":60," + more + "}";
    }

    private void move(UUID round, String before) {
        room.facilitator()
                .patch("/rounds/{r}", "{\"before\":" + before + "}", round)
                .statusCode(200);
    }

    private void step(UUID round, String step) {
        room.facilitator().post("/rounds/{r}/{step}", "{}", round, step).statusCode(200);
    }
}
