package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What facilitators enter for others. */
@QuarkusTest
class EntryHttpTest {
    private static final String SECRET = "Only the mountain knows who pays";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    Rounds rounds;

    private static ValidatableResponse enter(Guest guest, RoundView round, String more) {
        var json = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + SECRET + "\"" + more + "}";
        return guest.post("/rounds/{r}/comments", json, round.id());
    }

    private static String onBehalfOf(Guest guest) {
        return ",\"source\":\"ORAL\",\"onBehalfOf\":\"" + guest.member().id() + "\"";
    }

    private static ValidatableResponse refused(ValidatableResponse answer, String field) {
        return answer.statusCode(400).body("violations.field", hasItem(field));
    }

    private static ValidatableResponse send(Guest guest, RoundView round, Map<String, String> fields) {
        var form = new TreeMap<>(Map.of("source", "CHAT", "target", "R1", "kind", "CONCERN", "body", SECRET));
        form.putAll(fields);
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/rounds/" + round.id() + "/entry")
                .then();
    }

    private static int answered(TestWorkshop room, RoundView round) {
        return room.facilitator()
                .get("/rounds/{r}/progress", round.id())
                .extract()
                .path("answered");
    }

    @Nested
    class AsFacilitator {
        @ParameterizedTest
        @EnumSource(EntrySource.class)
        void entersWhatASpeakerSaid(EntrySource source) {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            enter(room.facilitator(), round, ",\"source\":\"" + source + "\",\"speaker\":\"Ms Berg, guest\"")
                    .statusCode(201)
                    .body("source", equalTo(source.name()))
                    .body("speaker", equalTo("Ms Berg, guest"))
                    .body("author.name", equalTo("Ms Berg, guest"))
                    .body("late", equalTo(false))
                    .body("mine", equalTo(false));
            assertThat(answered(room, round)).isZero();
            room.participant(1)
                    .get("/rounds/{r}/comments", round.id())
                    .body("items.speaker", contains("Ms Berg, guest"))
                    .body("items.entered", contains(false));
        }

        @Test
        void entersForAMemberWhoseOwnItIsThen() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            String id = enter(room.facilitator(), round, onBehalfOf(room.participant(0)))
                    .statusCode(201)
                    .body("author.name", equalTo("Person 1"))
                    .extract()
                    .path("id");
            assertThat(answered(room, round)).isEqualTo(1);
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("comments.id", contains(id));
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\"As I put it myself\"}", id)
                    .statusCode(200);
            room.facilitator()
                    .patch("/comments/{c}", "{\"body\":\"Not yours\"}", id)
                    .statusCode(403);
            room.participant(0).delete("/comments/{c}", id).statusCode(204);
            assertThat(answered(room, round)).isZero();
        }

        @Test
        void correctsAndTakesOutWhatTheyEnteredWhileTheRoundIsOpen() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            String id = enter(room.facilitator(), round, onBehalfOf(room.participant(0)))
                    .extract()
                    .path("id");
            room.facilitator()
                    .patch("/comments/{c}", "{\"body\":\"Better heard\"}", id)
                    .statusCode(200)
                    .body("body", equalTo("Better heard"));
            room.secondFacilitator().delete("/comments/{c}", id).statusCode(403);
            room.facilitator().delete("/comments/{c}", id).statusCode(204);
            assertThat(answered(room, round)).isZero();
            String other = enter(room.facilitator(), round, onBehalfOf(room.participant(0)))
                    .extract()
                    .path("id");
            room.close(round);
            room.facilitator().delete("/comments/{c}", other).statusCode(409);
        }

        @Test
        void speaksOnlyForOthers() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            enter(room.facilitator(), round, "").statusCode(403);
            enter(room.facilitator(), round, ",\"speaker\":\"Ms Berg\"").statusCode(403);
            enter(room.facilitator(), round, ",\"source\":\"ORAL\"")
                    .statusCode(201)
                    .body("author", nullValue());
        }

        @Test
        void namesOneWhoContributesHere() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var both = onBehalfOf(room.participant(0)) + ",\"speaker\":\"Ms Berg\"";
            refused(enter(room.facilitator(), round, both), "speaker");
            refused(enter(room.facilitator(), round, onBehalfOf(room.observer())), "onBehalfOf");
            refused(enter(room.facilitator(), round, onBehalfOf(room.facilitator())), "onBehalfOf");
            var elsewhere = scenario.workshop().participant(0);
            refused(enter(room.facilitator(), round, onBehalfOf(elsewhere)), "onBehalfOf");
            refused(enter(room.facilitator(), round, ",\"source\":\"ORAL\",\"speaker\":\" \""), "speaker");
            enter(room.facilitator(), round, ",\"source\":\"RUMOUR\"").statusCode(400);
        }

        @Test
        void entersLateWhatCameAfterTheClose() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            room.close(round);
            enter(room.facilitator(), round, onBehalfOf(room.participant(0)))
                    .statusCode(201)
                    .body("late", equalTo(true));
            assertThat(answered(room, round)).isZero();
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("comments.late", contains(true));
            room.reveal(round);
            enter(room.facilitator(), round, ",\"source\":\"EMAIL\"")
                    .statusCode(201)
                    .body("late", equalTo(true));
            room.facilitator()
                    .get("/workshops/{w}/audit?limit=200", room.id())
                    .body("items.action", hasItem("comment.enterLate"))
                    .body(not(containsString(SECRET)));
        }

        @Test
        void isLateFromTheDeadlineOnWhetherOrNotTheClockHasSaidSo() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            clock.advance(Duration.ofMinutes(11));
            enter(room.facilitator(), round, ",\"source\":\"ORAL\"")
                    .statusCode(201)
                    .body("late", equalTo(true));
        }

        @Test
        void entersDuringAPauseInTime() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            rounds.pause(room.facilitator().member(), round.id());
            enter(room.facilitator(), round, ",\"source\":\"ORAL\"")
                    .statusCode(201)
                    .body("late", equalTo(false));
        }

        @Test
        void entersNothingBeforeARoundOpensOrWhereItAsksForVotes() {
            var room = scenario.workshop();
            enter(room.facilitator(), room.planned(Scenario.round(COMMENT)), ",\"source\":\"ORAL\"")
                    .statusCode(409)
                    .body("type", equalTo("/problems/round-not-open"));
            enter(room.facilitator(), room.open(VOTE), ",\"source\":\"ORAL\"")
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"));
        }

        @Test
        void entersSeveralInARowOnThePage() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var blank = Jsoup.parse(room.facilitator()
                    .browse("/rounds/" + round.id() + "/entry")
                    .statusCode(200)
                    .extract()
                    .asString());
            assertThat(blank.select("#onBehalfOf option")).hasSize(4);
            assertThat(blank.select("input[type=radio][checked]")).isEmpty();
            send(
                            room.facilitator(),
                            round,
                            Map.of("onBehalfOf", room.member(0).id().toString(), "speaker", ""))
                    .statusCode(303)
                    .header("Location", containsString("/entry?source=CHAT&target=R1&sent=1"));
            var next = Jsoup.parse(room.facilitator()
                    .browse("/rounds/" + round.id() + "/entry?source=CHAT&target=R1&sent=1")
                    .extract()
                    .asString());
            assertThat(next.select("#source-CHAT[checked], option[value=R1][selected]"))
                    .hasSize(2);
            assertThat(next.select("#sent").text()).contains("entered");
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("comments", hasSize(1));
        }

        @Test
        void keepsWhatWasTypedOnThePage() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            for (var wrong : new String[] {"source", "kind", "body"}) {
                var page = Jsoup.parse(send(room.facilitator(), round, Map.of(wrong, "", "speaker", "Ms Berg"))
                        .statusCode(422)
                        .extract()
                        .asString());
                assertThat(page.select(".error-summary a[href=#" + wrong + "]")).hasSize(1);
                assertThat(page.select("#speaker").attr("value")).isEqualTo("Ms Berg");
            }
            send(
                            room.facilitator(),
                            round,
                            Map.of("onBehalfOf", room.member(0).id().toString(), "speaker", "Ms Berg"))
                    .statusCode(422)
                    .body(containsString(SECRET));
        }

        @Test
        void findsTheFormFromTheConsoleAndTheItem() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var form = "/rounds/" + round.id() + "/entry";
            room.facilitator()
                    .browse("/workshops/{w}/run?round={r}", room.id(), round.id())
                    .body(containsString(form));
            room.facilitator().browse("/rounds/{r}", round.id()).body(containsString(form));
            room.participant(0).browse("/rounds/{r}", round.id()).body(not(containsString(form)));
        }

        @Test
        void readsOnTheConsoleWhoHasNothingToAdd() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            room.participant(0)
                    .put("/rounds/{r}/done", "{\"done\":true,\"nothingToAdd\":true}", round.id())
                    .statusCode(200);
            var people = Jsoup.parse(room.facilitator()
                    .browse("/workshops/{w}/run/people?round={r}", room.id(), round.id())
                    .extract()
                    .asString());
            assertThat(people.select("ul.people li:contains(Person 1) .hint").text())
                    .isEqualTo("nothing to add");
        }
    }

    @Nested
    class Attributions {
        @ParameterizedTest
        @EnumSource(value = Attribution.class, names = "NAMED", mode = EnumSource.Mode.EXCLUDE)
        void nameNoSpeakerWhereNoPersonIsNamed(Attribution attribution) {
            var room = scenario.workshop();
            var round = room.open(Drafts.attributed(COMMENT, attribution));
            refused(enter(room.facilitator(), round, ",\"source\":\"ORAL\",\"speaker\":\"Ms Berg\""), "speaker");
        }

        @Test
        void showADelegationWithoutThePerson() {
            var room = scenario.workshop();
            var round = room.open(Drafts.attributed(COMMENT, Attribution.DELEGATION));
            enter(room.facilitator(), round, onBehalfOf(room.participant(0)))
                    .body("author.label", equalTo("Denmark, Organisation 1"))
                    .body("author.name", nullValue());
        }

        /** Whoever typed it knows the person, and would know whose all with that number are. */
        @Test
        void keepThePseudonymFromWhoEnteredIt() {
            var room = scenario.workshop();
            var round = room.open(Drafts.attributed(COMMENT, Attribution.PSEUDONYMOUS));
            enter(room.facilitator(), round, onBehalfOf(room.participant(0))).body("author", nullValue());
            for (var guest : new Guest[] {room.facilitator(), room.participant(1), room.observer()})
                guest.get("/rounds/{r}/comments", round.id()).body("items[0].author", nullValue());
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("comments", hasSize(1));
        }

        @Test
        void forgetForWhomItWasEnteredWhenAnAnonymousRoundCloses() {
            var room = scenario.workshop();
            var round = room.open(Drafts.attributed(COMMENT, Attribution.ANONYMOUS));
            enter(room.facilitator(), round, onBehalfOf(room.participant(0))).body("author", nullValue());
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("comments", hasSize(1));
            room.close(round);
            enter(room.facilitator(), round, onBehalfOf(room.participant(1)))
                    .statusCode(201)
                    .body("late", equalTo(true))
                    .body("author", nullValue())
                    .body("createdAt", equalTo(round.openedAt().toString()));
            assertThat(answered(room, round)).isEqualTo(1);
            for (int i = 0; i < 2; i++) {
                room.participant(i).get("/rounds/{r}/mine", round.id()).body("comments", hasSize(0));
                room.participant(i).get("/me/contributions").body(not(containsString(SECRET)));
            }
        }
    }

    @Nested
    class BlindRound {
        @Test
        void showsAnEntryToWhoEnteredItUntilItsOwnerChangesIt() {
            var room = scenario.workshop();
            var round = room.open(Drafts.blind(COMMENT));
            String id = enter(room.facilitator(), round, onBehalfOf(room.participant(0)))
                    .extract()
                    .path("id");
            room.facilitator().get("/rounds/{r}/comments", round.id()).body("items.id", contains(id));
            for (var guest : new Guest[] {room.secondFacilitator(), room.participant(1), room.observer()})
                guest.get("/rounds/{r}/comments", round.id()).body("items", hasSize(0));
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\"My own words\"}", id)
                    .statusCode(200);
            room.facilitator().get("/rounds/{r}/comments", round.id()).body("items", hasSize(0));
            room.facilitator().patch("/comments/{c}", "{\"body\":\"x\"}", id).statusCode(404);
        }
    }

    @Nested
    class AsOthers {
        @ParameterizedTest
        @ValueSource(strings = {",\"source\":\"ORAL\"", ",\"speaker\":\"Ms Berg\"", ",\"onBehalfOf\":\"%s\""})
        void speakForThemselvesOnly(String more) {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            enter(room.participant(0), round, more.formatted(room.member(0).id()))
                    .statusCode(403);
            enter(room.observer(), round, more.formatted(room.member(0).id())).statusCode(403);
            enter(scenario.workshop().facilitator(), round, more.formatted(UUID.randomUUID()))
                    .statusCode(404);
            enter(Guest.STRANGER, round, more.formatted(UUID.randomUUID())).statusCode(401);
        }

        @Test
        void findNoForm() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var path = "/rounds/" + round.id() + "/entry";
            room.participant(0).browse(path).statusCode(403);
            send(room.participant(0), round, Map.of()).statusCode(403);
            room.observer().browse(path).statusCode(403);
            send(room.observer(), round, Map.of()).statusCode(403);
            scenario.workshop().facilitator().browse(path).statusCode(404);
            Guest.STRANGER.browse(path).statusCode(303);
        }
    }
}
