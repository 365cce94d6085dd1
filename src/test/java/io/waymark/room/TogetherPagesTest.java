package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An assessment, a vote and comments are open at once. */
@QuarkusTest
class TogetherPagesTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private Guest me;
    private RoundView assess;
    private RoundView vote;
    private RoundView comment;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        me = room.participant(0);
        assess = room.open(NewRound.plan(ASSESS, "Assess it")
                .lasting(600)
                .askingReasonBelow(3)
                .done());
        vote = room.open(Drafts.about(VOTE, "R1", "R2"));
        comment = room.open(COMMENT);
    }

    @Nested
    class AsParticipant {
        @Test
        void findsTheTextOnceAndAFormForEachRound() {
            show("R1")
                    .statusCode(200)
                    .body(containsString("Each agency should train its staff every year."))
                    .body(containsString("action=\"/rounds/" + assess.id() + "/assessments/R1\""))
                    .body(containsString("action=\"/rounds/" + vote.id() + "/votes\""))
                    .body(containsString("action=\"/rounds/" + comment.id() + "/comments\""))
                    .body(containsString("0 of 3 answered"));
            show("R3")
                    .statusCode(200)
                    .body(containsString("/assessments/R3"))
                    .body(not(containsString("/rounds/" + vote.id() + "/votes")));
            show("R9").statusCode(404);
        }

        @Test
        void givesEveryFieldANameOfItsOwn() {
            var page = show("R1").extract().asString();
            var ids = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            org.assertj.core.api.Assertions.assertThat(ids).doesNotHaveDuplicates();
        }

        @Test
        void comesBackFromEachForm() {
            var here = "/workshops/" + room.id() + "/together/R1?from=";
            submit(Map.of("score.relevance", "4", "to", here + assess.id()), "/rounds/{r}/assessments/R1", assess)
                    .header("Location", endsWith(here + assess.id() + "&saved=1"));
            submit(Map.of("choice.R1", "AGREE", "to", here + vote.id()), "/rounds/{r}/votes", vote)
                    .header("Location", endsWith(here + vote.id() + "&saved=1#sent"));
            submit(
                            Map.of("target", "R1", "kind", "CONCERN", "body", "Who pays?", "back", here + comment.id()),
                            "/rounds/{r}/comments",
                            comment)
                    .header("Location", endsWith(here + comment.id() + "&sent=1#sent"));
            me.get("/rounds/{r}/mine", assess.id()).body("assessments", hasSize(1));
            me.get("/rounds/{r}/mine", vote.id()).body("votes", hasSize(1));
            me.get("/rounds/{r}/mine", comment.id()).body("comments", hasSize(1));
            show("R1").body(containsString("Who pays?")).body(containsString("value=\"4\" checked"));
        }

        @Test
        void isAskedHereForTheReasonOfALowScore() {
            var here = "/workshops/" + room.id() + "/together/R1?from=" + assess.id();
            submit(Map.of("score.relevance", "1", "to", here, "back", here), "/rounds/{r}/assessments/R1", assess)
                    .header("Location", endsWith(here + "&why=1#why"));
            me.browse(here + "&why=1").body(containsString("name=\"asked\""));
        }

        @Test
        void keepsTheWayBackThroughARefusal() {
            var here = "/workshops/" + room.id() + "/together/R1?from=" + comment.id();
            me.page()
                    .formParams(Map.of("target", "R1", "body", "Who pays?", "back", here))
                    .post("/rounds/{r}/comments", comment.id())
                    .then()
                    .statusCode(422)
                    .body(containsString("Who pays?"))
                    .body(containsString("name=\"back\" value=\"" + here + "\""));
        }

        /** The browser forgets the drafts of the form that was sent, and of no other. */
        @Test
        void keepsTheDraftsOfTheOtherForms() {
            var draft = me.member().id() + ":" + room.id() + ":" + vote.id() + ":R1";
            submit(Map.of("choice.R1", "AGREE"), "/rounds/{r}/votes", vote);
            me.browse("/workshops/{w}/together/R1?from={r}&saved=1", room.id(), vote.id())
                    .body(containsString("<meta name=\"draft-sent\" content=\"" + draft + ":form " + draft + "\">"));
            show("R1")
                    .body(not(containsString("draft-sent")))
                    .body(containsString("data-draft-form=\"" + draft + ":form\""));
        }

        @Test
        void isLedToWhatLacksAnAnswer() {
            first("R1");
            submit(Map.of("choice.R1", "AGREE"), "/rounds/{r}/votes", vote);
            first("R1");
            submit(
                    Map.of("score.relevance", "4", "score.feasibility", "CANNOT_JUDGE"),
                    "/rounds/{r}/assessments/R1",
                    assess);
            first("R2");
            show("R1").body(containsString("1 of 3 answered"));
        }

        @Test
        void findsTheWayHereFromTheWelcomePageAndTheRounds() {
            me.browse("/workshops/{w}", room.id())
                    .body(containsString("href=\"/workshops/" + room.id() + "/together\""));
            for (var round : List.of(assess, vote, comment))
                me.browse("/rounds/{r}?at=R1", round.id())
                        .body(containsString("href=\"/workshops/" + room.id() + "/together/R1\""));
            room.close(assess);
            room.close(comment);
            me.browse("/workshops/{w}", room.id()).body(not(containsString("/together")));
            me.browse("/rounds/{r}?at=R1", vote.id()).body(not(containsString("/together")));
        }

        @Test
        void losesTheFormOfARoundThatClosed() {
            room.close(vote);
            show("R1")
                    .statusCode(200)
                    .body(not(containsString("/rounds/" + vote.id() + "/votes")))
                    .body(containsString("/assessments/R1"));
            room.close(assess);
            room.close(comment);
            show("R1").statusCode(200).body(containsString("Nothing is open on R1 now."));
            me.browse("/workshops/{w}/together", room.id())
                    .statusCode(303)
                    .header("Location", endsWith("/workshops/" + room.id()));
        }

        @Test
        void findsFurtherRoundsOnPagesOfTheirOwn() {
            var second = room.open(VOTE);
            var dots = room.open(
                    NewRound.plan(VOTE, "Dots").by(VoteMethod.DOTS).lasting(600).done());
            show("R1")
                    .statusCode(200)
                    .body(allOf(
                            containsString("href=\"/rounds/" + second.id() + "?at=R1\""),
                            containsString("href=\"/rounds/" + dots.id() + "?at=R1\"")));
        }

        @Test
        void isToldWhereARoundIsAboutAnEarlierText() {
            room.close(comment);
            room.freeze("# A roadmap\n\n## Skills\n\n### Train {#R1}\n\nEvery month.\n");
            room.open(COMMENT);
            show("R1")
                    .body(containsString("Every month."))
                    .body(containsString("This item is about version 1 of the text."));
        }

        private void first(String key) {
            me.browse("/workshops/{w}/together", room.id())
                    .statusCode(303)
                    .header("Location", endsWith("/together/" + key));
        }
    }

    @Nested
    class AsAnyoneElse {
        @Test
        void hasNothingToAnswer() {
            room.open(TALK);
            for (var guest : List.of(room.facilitator(), room.observer())) {
                guest.browse("/workshops/{w}/together/R1", room.id()).statusCode(403);
                guest.browse("/workshops/{w}", room.id()).body(not(containsString("/together")));
                guest.browse("/rounds/{r}?at=R1", vote.id()).body(not(containsString("/together")));
            }
            scenario.workshop()
                    .participant(0)
                    .browse("/workshops/{w}/together/R1", room.id())
                    .statusCode(404);
        }

        @Test
        void neverSeesWhatOthersWriteBeforeTheReveal() {
            room.close(comment);
            var blind = room.open(Drafts.blind(COMMENT));
            IntStream.of(1, 2).forEach(i -> room.participant(i)
                    .post(
                            "/rounds/{r}/comments",
                            "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Secret words\"}",
                            blind.id())
                    .statusCode(201));
            show("R1").statusCode(200).body(not(containsString("Secret words")));
        }
    }

    private ValidatableResponse show(String key) {
        return me.browse("/workshops/{w}/together/{key}", room.id(), key);
    }

    private ValidatableResponse submit(Map<String, String> form, String path, RoundView round) {
        return me.page().formParams(form).post(path, round.id()).then().statusCode(equalTo(303));
    }
}
