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
import io.waymark.platform.Live;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Being for what others said. */
@QuarkusTest
class SupportHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Live live;

    private static String concern(Guest guest, RoundView round) {
        return post(guest, round, "\"kind\":\"CONCERN\"");
    }

    private static String post(Guest guest, RoundView round, String more) {
        return guest.post("/rounds/{r}/comments", "{\"target\":\"R1\",\"body\":\"Who pays?\"," + more + "}", round.id())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse support(Guest guest, String comment) {
        return guest.put("/comments/{c}/reactions/mine", "{\"value\":\"CONSENT\"}", comment);
    }

    private static ValidatableResponse takeBack(Guest guest, String comment) {
        return guest.put("/comments/{c}/reactions/mine", "{\"value\":null}", comment);
    }

    private static ValidatableResponse press(Guest guest, String comment, Map<String, String> fields) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/comments/" + comment + "/reaction")
                .then();
    }

    /** A comment as the page of its item shows it. */
    private static Element card(Guest guest, RoundView round, String comment) {
        var page = guest.browse("/rounds/" + round.id() + "?at=R1").statusCode(200);
        return Jsoup.parse(page.extract().asString()).getElementById("c" + comment);
    }

    @Nested
    class AsParticipant {
        @Test
        void supportsOnceAndMayThinkAgain() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            support(room.participant(1), concern)
                    .statusCode(200)
                    .body("reactions", equalTo(Map.of("CONSENT", 1)))
                    .body("reaction.value", equalTo("CONSENT"));
            support(room.participant(1), concern).body("reactions.CONSENT", equalTo(1));
            support(room.participant(2), concern).body("reactions.CONSENT", equalTo(2));
            takeBack(room.participant(1), concern)
                    .statusCode(200)
                    .body("reactions.CONSENT", equalTo(1))
                    .body("reaction", nullValue());
            takeBack(room.participant(1), concern).statusCode(200);
            takeBack(room.participant(2), concern).body("reactions", equalTo(Map.of()));
        }

        @Test
        void tellsThoseWhoFollow() {
            var room = scenario.workshop();
            var concern = concern(room.participant(0), room.open(COMMENT));
            Postgres.settle();
            long before = live.version(room.id());
            support(room.participant(1), concern).statusCode(200);
            Postgres.settle();
            assertThat(live.version(room.id())).isGreaterThan(before);
        }

        @ParameterizedTest
        @CsvSource({"SUPPORT", "QUESTION", "EVIDENCE", "ADDITION"})
        void supportsCommentsOfEveryKind(String kind) {
            var room = scenario.workshop();
            var comment = post(room.participant(0), room.open(COMMENT), "\"kind\":\"" + kind + "\"");
            support(room.participant(1), comment).statusCode(200);
        }

        @Test
        void supportsRepliesOfOtherParticipants() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            var reply = post(room.participant(1), round, "\"kind\":\"CONCERN\",\"inReplyTo\":\"" + concern + "\"");
            support(room.participant(2), reply).statusCode(200);
            assertThat(card(room.participant(2), round, reply).select("[aria-pressed=true]"))
                    .hasSize(1);
        }

        @Test
        void supportsNeitherThemselvesNorWhatAFacilitatorReplied() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            var reply = post(
                    room.facilitator(),
                    round,
                    "\"kind\":\"CONCERN\",\"source\":\"ORAL\",\"inReplyTo\":\"" + concern + "\"");
            for (var refused : new ValidatableResponse[] {
                support(room.participant(0), concern), support(room.participant(1), reply)
            }) refused.statusCode(409).body("type", equalTo("/problems/conflict"));
            assertThat(card(room.participant(0), round, concern).select("[aria-pressed]"))
                    .isEmpty();
            assertThat(card(room.participant(1), round, reply).select("[aria-pressed]"))
                    .isEmpty();
        }

        @Test
        void supportsWhatAFacilitatorEnteredForSomebody() {
            var room = scenario.workshop();
            var entered = post(room.facilitator(), room.open(COMMENT), "\"kind\":\"CONCERN\",\"source\":\"ORAL\"");
            support(room.participant(1), entered).statusCode(200);
        }

        @Test
        void givesNoReason() {
            var room = scenario.workshop();
            var concern = concern(room.participant(0), room.open(COMMENT));
            room.participant(1)
                    .put("/comments/{c}/reactions/mine", "{\"value\":\"CONSENT\",\"reason\":\"We do\"}", concern)
                    .statusCode(400)
                    .body("violations.field", contains("reason"));
        }

        @Test
        void doesNotFindWhatWasHidden() {
            var room = scenario.workshop();
            var concern = concern(room.participant(0), room.open(COMMENT));
            room.facilitator()
                    .put("/comments/{c}/visibility", "{\"hidden\":true,\"reason\":\"Names a person\"}", concern)
                    .statusCode(200);
            support(room.participant(1), concern).statusCode(404);
        }

        @Test
        void hasNothingToSupportInABlindRound() {
            var room = scenario.workshop();
            var round = room.open(Drafts.blind(COMMENT));
            var concern = concern(room.participant(0), round);
            support(room.participant(1), concern).statusCode(404);
            assertThat(card(room.participant(1), round, concern)).isNull();
        }

        @Test
        void supportsWhileTheRoundIsOpenOnly() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            support(room.participant(2), concern);
            rounds.pause(room.facilitator().member(), round.id());
            press(room.participant(1), concern, Map.of("value", "CONSENT"))
                    .statusCode(422)
                    .body(containsString("Support a comment"));
            room.close(round);
            support(room.participant(1), concern).statusCode(409).body("type", equalTo("/problems/round-not-open"));
            var card = card(room.participant(1), round, concern);
            assertThat(card.select("[aria-pressed]")).isEmpty();
            assertThat(card.text()).contains("1 supports this");
        }

        @Test
        void losesSupportWithOtherWords() {
            var room = scenario.workshop();
            var concern = concern(room.participant(0), room.open(COMMENT));
            support(room.participant(1), concern);
            room.participant(0)
                    .browse("/comments/" + concern + "/change")
                    .body(containsString("their support is gone"));
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\" Who pays? \"}", concern)
                    .body("reactions.CONSENT", equalTo(1));
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\"Who works?\"}", concern)
                    .body("reactions", equalTo(Map.of()));
            support(room.participant(1), concern);
            room.participant(0)
                    .patch("/comments/{c}", "{\"kind\":\"EDIT\",\"replacement\":\"Other words\"}", concern)
                    .body("reactions.CONSENT", equalTo(0));
        }

        @Test
        void pressesOneButtonOnThePage() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            var before = card(room.participant(1), round, concern).select("[aria-pressed]");
            assertThat(before.text()).isEqualTo("Support this comment");
            press(room.participant(1), concern, Map.of("value", before.attr("value")))
                    .statusCode(303)
                    .header("Location", containsString("/rounds/" + round.id() + "?at=R1#c" + concern));
            support(room.participant(2), concern);
            var card = card(room.participant(1), round, concern);
            var pressed = card.select("[aria-pressed=true]");
            assertThat(card.getElementById(pressed.attr("aria-describedby")).text())
                    .isEqualTo("2 support this");
            press(room.participant(1), concern, Map.of("value", pressed.attr("value")))
                    .statusCode(303);
            assertThat(card(room.participant(1), round, concern).select("[aria-pressed=true]"))
                    .isEmpty();
        }

        @Test
        void comesBackToTheListWhereTheyPressedItThere() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            for (var query : new String[] {"?page=1&order=OLDEST", "?at=R1&page=1&order=NEWEST"}) {
                var list = "/rounds/" + round.id() + "/comments" + query;
                var page =
                        Jsoup.parse(room.participant(1).browse(list).extract().asString());
                assertThat(page.select("#c" + concern + " [name=back]").val()).isEqualTo(list);
            }
        }

        @Test
        void findsTheirSupportAmongTheirOwn() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            support(room.participant(1), concern);
            room.participant(1).get("/rounds/{r}/mine", round.id()).body("reactions.commentId", contains(concern));
            room.participant(1).get("/me/contributions").body(containsString(concern));
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void doesNotSupportButSeesHowManyDo() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            for (var guest : new Guest[] {room.facilitator(), room.observer()}) {
                support(guest, concern).statusCode(403);
                press(guest, concern, Map.of("value", "CONSENT")).statusCode(403);
            }
            support(scenario.workshop().participant(0), concern).statusCode(404);
            support(Guest.STRANGER, concern).statusCode(401);
            support(room.participant(1), concern).statusCode(200);
            for (var guest : new Guest[] {room.participant(0), room.observer(), room.facilitator()}) {
                assertThat(card(guest, round, concern).text()).contains("1 supports this");
                guest.get("/rounds/{r}/comments", round.id())
                        .body("items[0].reasons", hasSize(0))
                        .body(not(containsString("Person 2")));
            }
        }

        @Test
        void readsItOnTheWorkbenchAndInTheReport() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var concern = concern(room.participant(0), round);
            support(room.participant(1), concern);
            support(room.participant(2), concern);
            room.facilitator()
                    .browse("/workshops/{w}/versions/1/consolidation?at=R1", room.id())
                    .body(containsString("2 support this"));
            room.close(round);
            for (var format : new String[] {"html", "md"})
                room.facilitator()
                        .get("/workshops/{w}/report?format=" + format, room.id())
                        .body(containsString("2 support this"))
                        .body(not(containsString("How others took this wording")));
            room.facilitator()
                    .get("/workshops/{w}/report?format=csv", room.id())
                    .body(containsString("CONSENT,2"));
        }
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void tellsNobodyWhoSupports(Attribution attribution) {
        var room = scenario.workshop();
        var round = room.open(Drafts.attributed(COMMENT, attribution));
        var concern = concern(room.participant(0), round);
        support(room.participant(1), concern).body("reaction.value", equalTo("CONSENT"));
        for (var guest : new Guest[] {room.participant(0), room.facilitator()})
            guest.get("/rounds/{r}/comments", round.id())
                    .body("items[0].reactions.CONSENT", equalTo(1))
                    .body("items[0].reaction", nullValue())
                    .body(not(containsString("Person 2")));
    }

    @Test
    void keepsTheCountOfAnAnonymousRoundAndForgetsWhoseItWas() {
        var room = scenario.workshop();
        var round = room.open(Drafts.attributed(COMMENT, Attribution.ANONYMOUS));
        var concern = concern(room.participant(0), round);
        support(room.participant(1), concern);
        room.close(round);
        room.participant(1).get("/rounds/{r}/mine", round.id()).body("reactions", hasSize(0));
        room.participant(1)
                .get("/rounds/{r}/comments", round.id())
                .body("items[0].reactions.CONSENT", equalTo(1))
                .body("items[0].reaction", nullValue());
    }
}
