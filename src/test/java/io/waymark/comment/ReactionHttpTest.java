package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
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
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Consent on suggested edits. */
@QuarkusTest
class ReactionHttpTest {
    private static final String WHY = "Our budget is fixed";

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    private static String edit(Guest guest, RoundView round) {
        return post(guest, round, "\"kind\":\"EDIT\",\"replacement\":\"Other words\"");
    }

    private static String post(Guest guest, RoundView round, String more) {
        return guest.post("/rounds/{r}/comments", "{\"target\":\"R1\",\"body\":\"So\"," + more + "}", round.id())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse react(Guest guest, String comment, String value) {
        var quoted = value == null ? "null" : "\"" + value + "\"";
        return guest.put(
                "/comments/{c}/reactions/mine", "{\"value\":" + quoted + ",\"reason\":\"" + WHY + "\"}", comment);
    }

    private static ValidatableResponse press(Guest guest, String comment, Map<String, String> fields) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/comments/" + comment + "/reaction")
                .then();
    }

    @Nested
    class AsParticipant {
        @Test
        void reactsOnceAndMayThinkAgain() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var edit = edit(room.participant(0), round);
            react(room.participant(1), edit, "OBJECT")
                    .statusCode(200)
                    .body("reactions.OBJECT", equalTo(1))
                    .body("reaction.value", equalTo("OBJECT"))
                    .body("reaction.reason", equalTo(WHY));
            react(room.participant(1), edit, "CONSENT").body("reactions.OBJECT", equalTo(0));
            react(room.participant(2), edit, "CONSENT").body("reactions.CONSENT", equalTo(2));
            react(room.participant(1), edit, null)
                    .statusCode(200)
                    .body("reactions.CONSENT", equalTo(1))
                    .body("reaction", nullValue());
            react(room.participant(1), edit, null).statusCode(200);
        }

        @Test
        void findsThemAmongTheirOwn() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var edit = edit(room.participant(0), round);
            react(room.participant(1), edit, "OBJECT");
            room.participant(1)
                    .get("/rounds/{r}/mine", round.id())
                    .body("reactions.commentId", contains(edit))
                    .body("reactions.value", contains("OBJECT"));
            room.participant(1).get("/me/contributions").body(containsString(WHY));
            room.participant(0).get("/me/contributions").body(not(containsString(WHY)));
        }

        @Test
        void seesCountsButNotWhoOrWhy() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var edit = edit(room.participant(0), round);
            react(room.participant(1), edit, "RESERVATION");
            for (var guest : new Guest[] {room.participant(0), room.participant(2), room.observer()})
                guest.get("/rounds/{r}/comments", round.id())
                        .body("items[0].reactions.RESERVATION", equalTo(1))
                        .body("items[0].reaction", nullValue())
                        .body("items[0].reasons", hasSize(0))
                        .body(not(containsString(WHY)));
        }

        @ParameterizedTest
        @CsvSource({"RESERVATION", "OBJECT"})
        void refusesSuggestedEditsOnly(String value) {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = post(room.participant(0), round, "\"kind\":\"CONCERN\"");
            react(room.participant(1), concern, value).statusCode(409).body("type", equalTo("/problems/conflict"));
            room.participant(1).get("/rounds/{r}/comments", round.id()).body("items[0].reactions", equalTo(Map.of()));
        }

        @ParameterizedTest
        @CsvSource({"'{\"value\":\"ABSTAIN\"}'", "'{\"value\":1}'", "'{\"values\":\"CONSENT\"}'"})
        void sendsNothingElseThanAReaction(String json) {
            var room = scenario.workshop();
            var edit = edit(room.participant(0), room.open(COMMENT));
            room.participant(1)
                    .put("/comments/{c}/reactions/mine", json, edit)
                    .statusCode(400)
                    .contentType("application/problem+json");
        }

        @Test
        void reactsWhileTheRoundIsOpenOnly() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var edit = edit(room.participant(0), round);
            rounds.pause(room.facilitator().member(), round.id());
            react(room.participant(1), edit, "CONSENT").statusCode(409);
            room.close(round);
            react(room.participant(1), edit, "CONSENT")
                    .statusCode(409)
                    .body("type", equalTo("/problems/round-not-open"));
        }

        @Test
        void doesNotFindOthersEditsInABlindRound() {
            var room = scenario.workshop();
            var edit = edit(room.participant(0), room.open(Drafts.blind(COMMENT)));
            react(room.participant(1), edit, "CONSENT").statusCode(404);
        }

        @Test
        void findsNoConsentOnANewWording() {
            var room = scenario.workshop();
            var edit = edit(room.participant(0), room.open(COMMENT));
            react(room.participant(1), edit, "CONSENT");
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\"Because\"}", edit)
                    .body("reactions.CONSENT", equalTo(1));
            room.participant(0)
                    .patch("/comments/{c}", "{\"replacement\":\"Quite other words\"}", edit)
                    .body("reactions.CONSENT", equalTo(0));
        }

        @Test
        void takesAnEditBackWithAllReactions() {
            var room = scenario.workshop();
            var edit = edit(room.participant(0), room.open(COMMENT));
            react(room.participant(1), edit, "CONSENT");
            room.participant(0).delete("/comments/{c}", edit).statusCode(204);
        }

        @Test
        void pressesButtonsOnThePage() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var edit = edit(room.participant(0), round);
            press(
                            room.participant(1),
                            edit,
                            Map.of("value", "CONSENT", "back", "/rounds/" + round.id() + "?at=R1&page=1"))
                    .statusCode(303)
                    .header("Location", containsString("/rounds/" + round.id() + "?at=R1&page=1#c" + edit));
            var page = Jsoup.parse(room.participant(1)
                    .browse("/rounds/" + round.id())
                    .extract()
                    .asString());
            assertThat(page.select("#c" + edit + " [aria-pressed]")).hasSize(3);
            var pressed = page.select("#c" + edit + " [aria-pressed=true]");
            assertThat(pressed.text()).isEqualTo("Consent 1");
            press(room.participant(1), edit, Map.of("value", pressed.attr("value")))
                    .statusCode(303);
            room.participant(1).get("/rounds/{r}/comments", round.id()).body("items[0].reaction", nullValue());
        }

        @Test
        void saysWhyOnAPageOfItsOwn() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var edit = edit(room.participant(0), round);
            press(room.participant(1), edit, Map.of("value", "OBJECT", "reason", WHY))
                    .statusCode(303);
            var page = room.participant(1)
                    .browse("/comments/" + edit + "/reaction")
                    .statusCode(200);
            assertThat(Jsoup.parse(page.extract().asString()).select("textarea").text())
                    .isEqualTo(WHY);
            room.close(round);
            press(room.participant(1), edit, Map.of("value", "CONSENT", "reason", "Too late"))
                    .statusCode(422)
                    .body(containsString("Too late"));
        }
    }

    @Nested
    class AsFacilitator {
        @Test
        void readsWhyAsTheAttributionAllows() {
            for (var attribution : Attribution.values()) {
                var room = scenario.workshop();
                var round = room.open(Drafts.attributed(COMMENT, attribution));
                var edit = edit(room.participant(0), round);
                react(room.participant(1), edit, "OBJECT");
                var reasons = room.facilitator()
                        .get("/rounds/{r}/comments", round.id())
                        .body("items[0].reasons.reason", contains(WHY));
                String name = reasons.extract().path("items[0].reasons[0].author.name");
                assertThat(name).isEqualTo(attribution == Attribution.NAMED ? "Person 2" : null);
            }
        }

        @Test
        void readsThemOnTheWorkbench() {
            var room = scenario.workshop();
            var edit = edit(room.participant(0), room.open(COMMENT));
            react(room.participant(1), edit, "OBJECT");
            room.facilitator()
                    .browse("/workshops/{w}/versions/1/consolidation?at=R1", room.id())
                    .statusCode(200)
                    .body(containsString("Cannot accept <b>1</b>"))
                    .body(containsString(WHY));
        }

        @Test
        void doesNotReact() {
            var room = scenario.workshop();
            var edit = edit(room.participant(0), room.open(COMMENT));
            for (var guest : new Guest[] {room.facilitator(), room.observer()}) {
                react(guest, edit, "CONSENT").statusCode(403);
                press(guest, edit, Map.of("value", "CONSENT")).statusCode(403);
            }
            react(scenario.workshop().participant(0), edit, "CONSENT").statusCode(404);
            react(Guest.STRANGER, edit, "CONSENT").statusCode(401);
        }
    }

    @Nested
    class AnonymousRound {
        @Test
        void keepsTheCountsAndForgetsWhoseTheyWere() {
            var room = scenario.workshop();
            var round = room.open(Drafts.attributed(COMMENT, Attribution.ANONYMOUS));
            var edit = edit(room.participant(0), round);
            react(room.participant(1), edit, "OBJECT").body("reaction.value", equalTo("OBJECT"));
            room.close(round);
            room.participant(1).get("/rounds/{r}/mine", round.id()).body("reactions", hasSize(0));
            room.participant(1).get("/me/contributions").body(not(containsString(WHY)));
            room.participant(1)
                    .get("/rounds/{r}/comments", round.id())
                    .body("items[0].reactions.OBJECT", equalTo(1))
                    .body("items[0].reaction", nullValue());
        }
    }
}
