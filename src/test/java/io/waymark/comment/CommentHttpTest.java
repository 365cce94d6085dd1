package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CommentHttpTest {
    static final String CONCERN = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}";
    static final String MARKUP =
            "<script>alert('x')</script> **bold** & \"quoted\" {account:signIn} \u00e9\ud83d\ude00";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Nested
    class AsParticipant {
        @Test
        void postsACommentAndReadsItBack() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            room.participant(0)
                    .post("/rounds/{r}/comments", CONCERN, round.id())
                    .statusCode(201)
                    .body("author.name", equalTo("Person 1"))
                    .body("author.organisation", equalTo("Organisation 1"))
                    .body("target", equalTo("R1"))
                    .body("kind", equalTo("CONCERN"))
                    .body("body", equalTo("Who pays?"))
                    .body("createdAt", equalTo(clock.instant().toString()))
                    .body("hidden", equalTo(false))
                    .body("disposition", nullValue())
                    .body("mine", equalTo(true));
            room.participant(1)
                    .get("/rounds/{r}/comments", round.id())
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].mine", equalTo(false));
        }

        @ParameterizedTest
        @ValueSource(strings = {"DOC", "A1", "A2", "R1", "R1.A1"})
        void commentsOnEverythingInTheText(String target) {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            post(room.participant(0), round, Map.of("target", target))
                    .statusCode(201)
                    .body("target", equalTo(target));
            room.participant(1)
                    .get("/rounds/{r}/comments?target={t}", round.id(), target)
                    .body("items", hasSize(1));
            room.participant(1)
                    .get("/rounds/{r}/comments?target=R2", round.id())
                    .body("items", hasSize(0));
        }

        @ParameterizedTest
        @CsvSource({"R1, 201", "R1.A1, 201", "R2, 404", "DOC, 404", "A1, 404", "R1.A9, 404", "r1, 404"})
        void findsOnlyWhatIsInScope(String target, int status) {
            var room = scenario.workshop();
            post(room.participant(0), room.open(Drafts.about(COMMENT, "R1")), Map.of("target", target))
                    .statusCode(status);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 10_001, 100_000})
        void writesNeitherNothingNorABook(int length) {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            refused(post(room.participant(0), round, Map.of("body", "x".repeat(length))), "body");
            room.participant(0).get("/rounds/{r}/comments", round.id()).body("items", hasSize(0));
        }

        @Test
        void writesNoBlanksOnly() {
            var room = scenario.workshop();
            refused(post(room.participant(0), room.open(COMMENT), Map.of("body", " \n\t ")), "body");
        }

        @Test
        void writesUpToTheLimit() {
            var room = scenario.workshop();
            var longest = "y".repeat(10_000);
            post(room.participant(0), room.open(COMMENT), Map.of("body", longest))
                    .statusCode(201)
                    .body("body", equalTo(longest));
        }

        @Test
        void findsMarkupAsItWasWritten() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            post(room.participant(0), round, Map.of("kind", "EDIT", "body", MARKUP, "replacement", MARKUP))
                    .statusCode(201)
                    .body("body", equalTo(MARKUP))
                    .body("replacement", equalTo(MARKUP));
            room.participant(1)
                    .get("/rounds/{r}/comments", round.id())
                    .body("items[0].body", equalTo(MARKUP))
                    .body("items[0].replacement", equalTo(MARKUP));
        }

        @Test
        void quotesWhatStandsInTheText() {
            var room = scenario.workshop();
            post(room.participant(0), room.open(COMMENT), Map.of("quote", Map.of("exact", "train its staff")))
                    .statusCode(201)
                    .body("quote.exact", equalTo("train its staff"));
        }

        @Test
        void quotesNothingElse() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            refused(post(room.participant(0), round, Map.of("quote", Map.of("exact", "hire staff"))), "quote");
            refused(post(room.participant(0), round, Map.of("quote", Map.of("exact", ""))), "quote.exact");
            refused(
                    post(room.participant(0), round, Map.of("quote", Map.of("exact", "staff", "prefix", "our "))),
                    "quote");
        }

        @Test
        void quotesWhatIsUniqueWithItsSurroundings() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var share = Map.<String, Object>of("target", "R2");
            refused(post(room.participant(0), round, share, Map.of("quote", Map.of("exact", "sh"))), "quote");
            post(room.participant(0), round, share, Map.of("quote", Map.of("exact", "sh", "suffix", "are")))
                    .statusCode(201);
            post(room.participant(0), round, share, Map.of("quote", Map.of("exact", "sh", "prefix", "Agencies ")))
                    .statusCode(201);
            refused(
                    post(room.participant(0), round, share, Map.of("quote", Map.of("exact", "sh", "prefix", " "))),
                    "quote");
        }

        @Test
        void proposesAWordingWithAnEditOnly() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var me = room.participant(0);
            refused(post(me, round, Map.of("kind", "EDIT")), "replacement");
            refused(post(me, round, Map.of("kind", "EDIT", "replacement", " ")), "replacement");
            refused(post(me, round, Map.of("kind", "CONCERN", "replacement", "Other words")), "replacement");
            var quote = Map.of("exact", "every year");
            refused(
                    post(me, round, Map.of("kind", "EDIT", "quote", quote, "replacement", "every year")),
                    "replacement");
            post(me, round, Map.of("kind", "EDIT", "quote", quote, "replacement", "every two years"))
                    .statusCode(201)
                    .body("replacement", equalTo("every two years"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"target\":\"R1\",\"kind\":\"RANT\",\"body\":\"x\"}",
                    "{\"target\":\"R1\",\"kind\":1,\"body\":\"x\"}",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":7}",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"x\",\"body\":\"y\"}",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"x\",\"memberId\":\"y\"}",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"x\\u0000y\"}",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"x\",\"inReplyTo\":\"nobody\"}",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"x\"} {}",
                    ""
                })
        void sendsNothingElseThanAComment(String json) {
            var room = scenario.workshop();
            room.participant(0)
                    .post("/rounds/{r}/comments", json, room.open(COMMENT).id())
                    .statusCode(400)
                    .contentType("application/problem+json");
        }

        @Test
        void repliesToWhatIsThere() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var first = id(post(room.participant(0), round, Map.of()));
            post(room.participant(1), round, Map.of("inReplyTo", first))
                    .statusCode(201)
                    .body("inReplyTo", equalTo(first));
            refused(post(room.participant(1), room.open(COMMENT), Map.of("inReplyTo", first)), "inReplyTo");
            room.participant(0).delete("/comments/{c}", first).statusCode(409);
        }

        @Test
        void changesAndWithdrawsTheirOwnWhileTheRoundIsOpen() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var me = room.participant(0);
            var mine = id(post(me, round, Map.of()));
            me.patch("/comments/{c}", "{\"body\":\"Who pays, and when?\"}", mine)
                    .statusCode(200)
                    .body("body", equalTo("Who pays, and when?"))
                    .body("kind", equalTo("CONCERN"));
            for (var body : new String[] {"", "   ", "z".repeat(10_001)})
                me.patch("/comments/{c}", json(Map.of("body", body)), mine).statusCode(400);
            me.get("/rounds/{r}/comments", round.id()).body("items.body", contains("Who pays, and when?"));
            me.delete("/comments/{c}", mine).statusCode(204);
            me.get("/rounds/{r}/comments", round.id()).body("items", hasSize(0));
            me.delete("/comments/{c}", mine).statusCode(404);
        }

        @Test
        void changesNothingOnceTheRoundIsClosed() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var mine = id(post(room.participant(0), round, Map.of()));
            room.close(round);
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\"Late\"}", mine)
                    .statusCode(409);
            room.participant(0).delete("/comments/{c}", mine).statusCode(409);
        }

        @Test
        void changesNothingOfOthers() {
            var room = scenario.workshop();
            var theirs = id(post(room.participant(0), room.open(COMMENT), Map.of()));
            room.participant(1)
                    .patch("/comments/{c}", "{\"body\":\"Mine\"}", theirs)
                    .statusCode(403);
            room.participant(1).delete("/comments/{c}", theirs).statusCode(403);
            room.participant(1)
                    .put("/comments/{c}/visibility", "{\"hidden\":true}", theirs)
                    .statusCode(403);
            room.participant(1)
                    .put("/comments/{c}/disposition", "{\"decision\":\"NOTED\"}", theirs)
                    .statusCode(403);
            var elsewhere = scenario.workshop().participant(0);
            elsewhere.patch("/comments/{c}", "{nonsense", theirs).statusCode(404);
            elsewhere.delete("/comments/{c}", theirs).statusCode(404);
        }

        @Test
        void doesNotSeeWhatIsHiddenUnlessItIsTheirOwn() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var hidden = id(post(room.participant(0), round, Map.of()));
            room.facilitator()
                    .put("/comments/{c}/visibility", "{\"hidden\":true,\"reason\":\"A name\"}", hidden)
                    .statusCode(200)
                    .body("hidden", equalTo(true));
            room.participant(1).get("/rounds/{r}/comments", round.id()).body("items", hasSize(0));
            room.observer().get("/rounds/{r}/comments", round.id()).body("items", hasSize(0));
            room.participant(0).get("/rounds/{r}/comments", round.id()).body("items.hidden", contains(true));
            room.facilitator().get("/rounds/{r}/comments", round.id()).body("items.hidden", contains(true));
            refused(post(room.participant(1), round, Map.of("inReplyTo", hidden)), "inReplyTo");
            room.participant(1)
                    .patch("/comments/{c}", "{\"body\":\"x\"}", hidden)
                    .statusCode(404);
            room.facilitator()
                    .put("/comments/{c}/visibility", "{\"hidden\":false}", hidden)
                    .statusCode(200);
            room.participant(1).get("/rounds/{r}/comments", round.id()).body("items", hasSize(1));
        }

        @Test
        void readsPageByPageOldestFirst() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            for (var body : new String[] {"one", "two", "three"}) {
                post(room.participant(0), round, Map.of("body", body));
                clock.advance(java.time.Duration.ofMillis(1));
            }
            var next = room.participant(1)
                    .get("/rounds/{r}/comments?limit=2", round.id())
                    .body("items.body", contains("one", "two"))
                    .extract()
                    .<String>path("next");
            room.participant(1)
                    .get("/rounds/{r}/comments?limit=2&after={n}", round.id(), next)
                    .body("items.body", contains("three"))
                    .body("next", nullValue());
            for (var limit : new String[] {"0", "201", "many"})
                room.participant(1)
                        .get("/rounds/{r}/comments?limit={l}", round.id(), limit)
                        .statusCode(400);
        }

        @Test
        void postsOnceHoweverOftenItIsSent() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var first = id(again(room.participant(0), round, CONCERN).statusCode(201));
            again(room.participant(0), round, CONCERN).statusCode(201).body("id", equalTo(first));
            again(room.participant(0), round, CONCERN.replace("pays", "paid"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/conflict"));
            room.participant(0).get("/rounds/{r}/comments", round.id()).body("items", hasSize(1));
        }

        private ValidatableResponse again(Guest guest, RoundView round, String json) {
            return guest.api()
                    .header("Idempotency-Key", "one")
                    .body(json)
                    .post("/rounds/{r}/comments", round.id())
                    .then();
        }
    }

    @Nested
    class AsFacilitator {
        @Test
        void answersWithAReasonWhereOneIsNeeded() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var comment = id(post(room.participant(0), round, Map.of()));
            for (var decision : new String[] {"PARTLY_ACCEPTED", "REJECTED", "OUT_OF_SCOPE", "ANSWERED"}) {
                var bare = answer(room.facilitator(), comment, "{\"decision\":\"" + decision + "\"}");
                refused(bare, "reason");
                answer(room.facilitator(), comment, "{\"decision\":\"" + decision + "\",\"reason\":\"Because\"}")
                        .statusCode(200);
            }
            for (var decision : new String[] {"ACCEPTED", "NOTED", "LATER"})
                answer(room.facilitator(), comment, "{\"decision\":\"" + decision + "\"}")
                        .statusCode(200)
                        .body("disposition.state", equalTo("PROPOSED"));
        }

        @Test
        void showsAnswersToParticipantsWhenTheyAreReleased() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var comment = id(post(room.participant(0), round, Map.of()));
            rate(room.participant(0), comment).statusCode(409);
            answer(room.facilitator(), comment, "{\"decision\":\"ACCEPTED\"}").statusCode(200);
            room.participant(0).get("/rounds/{r}/comments", round.id()).body("items[0].disposition", nullValue());
            rate(room.participant(0), comment).statusCode(409);
            room.facilitator()
                    .post("/workshops/{w}/dispositions/release", "{}", room.id())
                    .statusCode(200)
                    .body("released", equalTo(1));
            room.participant(1)
                    .get("/rounds/{r}/comments", round.id())
                    .body("items[0].disposition.decision", equalTo("ACCEPTED"));
            rate(room.participant(1), comment).statusCode(403);
            rate(room.participant(0), comment).statusCode(200).body("satisfaction", equalTo("SATISFIED"));
            room.participant(1).get("/rounds/{r}/comments", round.id()).body("items[0].satisfaction", nullValue());
            room.facilitator().get("/rounds/{r}/comments", round.id()).body("items[0].satisfaction", notNullValue());
        }

        @Test
        void findsMarkupInAnswersAsItWasWritten() {
            var room = scenario.workshop();
            var comment = id(post(room.participant(0), room.open(COMMENT), Map.of()));
            answer(room.facilitator(), comment, json(Map.of("decision", "ANSWERED", "reason", MARKUP)))
                    .body("disposition.reason", equalTo(MARKUP));
        }

        private ValidatableResponse answer(Guest guest, String comment, String json) {
            return guest.put("/comments/{c}/disposition", json, comment);
        }

        private ValidatableResponse rate(Guest guest, String comment) {
            return guest.put("/comments/{c}/satisfaction", "{\"value\":\"SATISFIED\"}", comment);
        }
    }

    @Nested
    class AsObserver {
        @Test
        void mayReadButNotWrite() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var observer = room.observer();
            observer.post("/rounds/{r}/comments", CONCERN, round.id()).statusCode(403);
            observer.get("/rounds/{r}/comments", round.id()).statusCode(200).body("items", hasSize(0));
        }
    }

    @Nested
    class AsStranger {
        @Test
        void isAskedToSignIn() {
            var round = scenario.workshop().open(COMMENT);
            Guest.STRANGER.get("/rounds/{r}/comments", round.id()).statusCode(401);
        }

        @Test
        void doesNotLearnThatAnotherWorkshopsRoundExists() {
            var round = scenario.workshop().open(COMMENT);
            var elsewhere = scenario.workshop().participant(0);
            elsewhere.get("/rounds/{r}/comments", round.id()).statusCode(404);
            elsewhere.get("/rounds/{r}/comments?limit=many", round.id()).statusCode(404);
        }
    }

    @SafeVarargs
    private static ValidatableResponse post(Guest guest, RoundView round, Map<String, Object>... changes) {
        var comment = new TreeMap<String, Object>(Map.of("target", "R1", "kind", "CONCERN", "body", "Who pays?"));
        for (var change : changes) comment.putAll(change);
        return guest.post("/rounds/{r}/comments", json(comment), round.id());
    }

    private static String json(Map<String, Object> content) {
        try {
            return new ObjectMapper().writeValueAsString(content);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String id(ValidatableResponse answer) {
        return answer.extract().path("id");
    }

    private static void refused(ValidatableResponse answer, String field) {
        answer.statusCode(400).body("type", equalTo("/problems/invalid")).body("violations.field", hasItem(field));
    }
}
