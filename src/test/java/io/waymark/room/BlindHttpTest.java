package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blind round leaks nothing before its time, by no door. */
@QuarkusTest
class BlindHttpTest {
    /** Occurs in every contribution and nowhere else. */
    private static final String SECRET = "xylophone";

    @Inject
    Scenario scenario;

    @Test
    void showsOnesOwnCommentsOnlyUntilTheReveal() {
        var room = scenario.workshop();
        var round = room.open(Drafts.blind(COMMENT));
        contribute(room, COMMENT, round.id());
        comments(room.participant(0), round.id(), 1);
        for (var guest : List.of(room.participant(1), room.observer(), room.facilitator()))
            comments(guest, round.id(), 0);
        room.close(round);
        comments(room.facilitator(), round.id(), 1);
        for (var guest : List.of(room.participant(1), room.observer())) comments(guest, round.id(), 0);
        room.reveal(round);
        for (var guest : List.of(room.participant(1), room.observer())) comments(guest, round.id(), 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"VOTE", "ASSESS"})
    void showsResultsToFacilitatorsFromTheCloseAndToOthersFromTheReveal(RoundKind kind) {
        var room = scenario.workshop();
        var round = room.open(kind);
        var everybody = List.of(room.facilitator(), room.participant(0), room.observer());
        contribute(room, kind, round.id());
        for (var guest : everybody) hidden(results(guest, round.id()));
        room.facilitator().post("/rounds/{r}/pause", "{}", round.id());
        for (var guest : everybody) hidden(results(guest, round.id()));
        room.close(round);
        results(room.facilitator(), round.id()).statusCode(200);
        hidden(results(room.participant(0), round.id()));
        hidden(results(room.observer(), round.id()));
        room.reveal(round);
        for (var guest : everybody) results(guest, round.id()).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(names = {"VOTE", "ASSESS"})
    void showsTheResultsOfALiveRoundToEverybodyAtOnce(RoundKind kind) {
        var room = scenario.workshop();
        var round = room.open(Drafts.live(kind));
        contribute(room, kind, round.id());
        for (var guest : List.of(room.facilitator(), room.participant(1), room.observer()))
            results(guest, round.id()).statusCode(200).body("respondents", equalTo(1));
        hidden(results(room.facilitator(), room.planned(Drafts.live(kind)).id()));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMENT", "VOTE", "ASSESS"})
    void leaksNothingToConsolidationStateAndProgress(RoundKind kind) {
        var room = scenario.workshop();
        var round = room.open(Drafts.blind(kind));
        contribute(room, kind, round.id());
        room.facilitator()
                .get("/workshops/{w}/versions/1/consolidation", room.id())
                .statusCode(200)
                .body("undisposed", equalTo(0))
                .body("items.comments.flatten()", empty())
                .body("items.results.flatten()", empty());
        for (var guest : List.of(room.facilitator(), room.participant(1), room.observer())) {
            says(guest.get("/workshops/{w}/state", room.id()), false);
            says(guest.get("/rounds/{r}/progress", round.id()), false);
            says(guest.get("/rounds/{r}", round.id()), false);
            says(guest.get("/rounds/{r}/mine", round.id()), false);
            says(guest.get("/me/contributions"), false);
        }
        says(room.facilitator().get("/workshops/{w}/audit", room.id()), false);
        says(room.participant(0).get("/rounds/{r}/mine", round.id()), true);
        says(room.participant(0).get("/me/contributions"), true);
        room.participant(1).get("/workshops/{w}/state", room.id()).body("progress.answered", equalTo(1));
        room.close(round);
        says(room.facilitator().get("/workshops/{w}/versions/1/consolidation", room.id()), true);
    }

    @Test
    void doesNotLetFacilitatorsTouchWhatTheyMayNotSeeYet() {
        var room = scenario.workshop();
        var round = room.open(Drafts.blind(COMMENT));
        var comment = contribute(room, COMMENT, round.id()).extract().<String>path("id");
        room.facilitator()
                .put("/comments/{c}/disposition", "{\"decision\":\"NOTED\"}", comment)
                .statusCode(404);
        room.facilitator()
                .put("/comments/{c}/visibility", "{\"hidden\":true}", comment)
                .statusCode(404);
        room.participant(1).patch("/comments/{c}", "{\"body\":\"x\"}", comment).statusCode(404);
        room.participant(1).delete("/comments/{c}", comment).statusCode(404);
        room.participant(1)
                .put("/comments/{c}/satisfaction", "{\"value\":\"SATISFIED\"}", comment)
                .statusCode(404);
    }

    @Test
    void stateSaysWhereTheWorkshopStandsAndNothingElse() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        Postgres.settle();
        var state = room.participant(0)
                .get("/workshops/{w}/state", room.id())
                .statusCode(200)
                .body("round.id", equalTo(round.id().toString()))
                .body("rounds.id", everyItem(equalTo(round.id().toString())))
                .body("progress.members", equalTo(3));
        long v = state.extract().jsonPath().getLong("v");
        room.participant(0).get("/workshops/{w}/state?v={v}", room.id(), v).statusCode(204);
        var tag = state.extract().header("ETag");
        tagged(room, tag).statusCode(304).header("ETag", equalTo(tag));
        tagged(room, "\"guess\"").statusCode(200);
        contribute(room, VOTE, round.id());
        Postgres.settle();
        tagged(room, tag).statusCode(200).header("ETag", not(equalTo(tag)));
        var later = room.participant(0)
                .get("/workshops/{w}/state?v={v}", room.id(), v)
                .statusCode(200);
        assertThat(later.extract().jsonPath().getLong("v")).isGreaterThan(v);
        scenario.workshop()
                .participant(0)
                .get("/workshops/{w}/state", room.id())
                .statusCode(404);
        Guest.STRANGER.get("/workshops/{w}/state", room.id()).statusCode(401);
    }

    /** The bar is the same for a role: its tag is of its words, and opens nothing. */
    @Test
    void theBarIsSentAgainOnlyWithOtherWords() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        contribute(room, VOTE, round.id());
        Postgres.settle();
        var tag = bar(room.participant(0), round.id(), "\"guess\"")
                .statusCode(200)
                .header("Cache-Control", equalTo("private, no-cache"))
                .extract()
                .header("ETag");
        assertThat(tag).startsWith("W/\"");
        bar(room.participant(1), round.id(), tag)
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("private, no-cache"))
                .header("Content-Security-Policy", containsString("default-src"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(emptyOrNullString());
        // Another answer of the same person is no news: neither its words nor its tag tell of it.
        room.participant(0).put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id());
        Postgres.settle();
        bar(room.participant(1), round.id(), tag).statusCode(304);
        room.participant(1).put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id());
        Postgres.settle();
        bar(room.participant(1), round.id(), tag).statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void theTagOfABarOpensNothing() {
        var room = scenario.workshop();
        var round = room.open(VOTE).id();
        var tag = bar(room.participant(0), round, "\"guess\"").extract().header("ETag");
        bar(Guest.STRANGER, round, tag).statusCode(303);
        bar(scenario.workshop().participant(0), round, tag).statusCode(404);
        var german = room.participant(0).page().cookie("language", "de").header("If-None-Match", tag);
        german.get("/rounds/{r}/bar", round).then().statusCode(200).header("Content-Language", equalTo("de"));
    }

    private static ValidatableResponse bar(Guest guest, UUID round, String tag) {
        return guest.page()
                .header("If-None-Match", tag)
                .get("/rounds/{r}/bar?seen=OPEN&shown=OPEN", round)
                .then();
    }

    private static ValidatableResponse tagged(TestWorkshop room, String tag) {
        return room.participant(0)
                .api()
                .header("If-None-Match", tag)
                .get("/workshops/{w}/state", room.id())
                .then();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT", "APPROVAL", "DOTS"})
    void hidesEveryWayToVoteUntilTheReveal(VoteMethod method) {
        var room = scenario.workshop();
        var round = room.open(Drafts.by(method));
        var others = List.of(room.facilitator(), room.participant(1), room.observer());
        cast(room, method, round.id());
        for (var guest : others) {
            hidden(results(guest, round.id()));
            guest.get("/rounds/{r}/mine", round.id())
                    .body("ballot", nullValue())
                    .body("votes", empty());
            var page = guest.browse("/rounds/{r}/results/figures?seen=", round.id());
            page.statusCode(200).body(not(containsString("<svg")));
        }
        room.facilitator()
                .get("/workshops/{w}/versions/1/consolidation", room.id())
                .body("items.results.flatten()", empty());
        room.close(round);
        results(room.facilitator(), round.id()).statusCode(200);
        hidden(results(room.participant(1), round.id()));
        room.reveal(round);
        for (var guest : others) results(guest, round.id()).statusCode(200).body("respondents", equalTo(1));
    }

    /** Only the number of those who answered moves: a change of mind tells nobody anything. */
    @ParameterizedTest
    @EnumSource(names = {"CONSENT", "DOTS"})
    void aChangedAnswerMovesABlindRoundNowhereAndALiveOneOn(VoteMethod method) {
        for (boolean live : new boolean[] {false, true}) {
            var room = scenario.workshop();
            var round = room.open(Drafts.voting(method).live(live).done());
            cast(room, method, round.id());
            Postgres.settle();
            long before = version(room);
            cast(room, method, round.id());
            Postgres.settle();
            assertThat(version(room) > before).as("live: " + live).isEqualTo(live);
        }
    }

    private static long version(TestWorkshop room) {
        return room.facilitator()
                .get("/workshops/{w}/state", room.id())
                .extract()
                .jsonPath()
                .getLong("v");
    }

    private static void cast(TestWorkshop room, VoteMethod method, UUID round) {
        var me = room.participant(0);
        var answer =
                switch (method) {
                    case AGREEMENT -> throw new IllegalArgumentException();
                    case CONSENT -> me.put("/rounds/{r}/votes/R1", "{\"choice\":\"OBJECT\"}", round);
                    case APPROVAL -> me.put("/rounds/{r}/ballot", "{\"approved\":[\"R1\"]}", round);
                    case DOTS -> me.put("/rounds/{r}/ballot", "{\"dots\":{\"R1\":3}}", round);
                };
        answer.statusCode(200);
    }

    private static ValidatableResponse contribute(TestWorkshop room, RoundKind kind, UUID round) {
        var me = room.participant(0);
        var answer =
                switch (kind) {
                    case COMMENT ->
                        me.post(
                                "/rounds/{r}/comments",
                                "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + SECRET + "\"}",
                                round);
                    case VOTE ->
                        me.put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"" + SECRET + "\"}", round);
                    case ASSESS ->
                        me.put(
                                "/rounds/{r}/assessments/R1",
                                "{\"scores\":{\"relevance\":4},\"reason\":\"" + SECRET + "\"}",
                                round);
                    case TALK -> throw new IllegalArgumentException();
                };
        assertThat(answer.extract().statusCode()).isLessThan(300);
        return answer;
    }

    private static void comments(Guest guest, UUID round, int count) {
        guest.get("/rounds/{r}/comments", round).statusCode(200).body("items", hasSize(count));
    }

    private static ValidatableResponse results(Guest guest, UUID round) {
        return guest.get("/rounds/{r}/results", round);
    }

    private static void hidden(ValidatableResponse answer) {
        answer.statusCode(403).body("type", equalTo("/problems/forbidden"));
    }

    private static void says(ValidatableResponse answer, boolean secret) {
        var text = containsString(SECRET);
        answer.statusCode(200).body(secret ? text : not(text));
    }
}
