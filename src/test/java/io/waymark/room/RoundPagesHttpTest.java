package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RoundPagesHttpTest {
    private static final String SECRET = "Only the mountain knows who pays";

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    Rounds rounds;

    private static NewRound planned(RoundKind kind, Attribution attribution, boolean live) {
        return NewRound.plan(kind, "An item")
                .lasting(600)
                .attributed(attribution)
                .askingReasonBelow(3)
                .live(live)
                .done();
    }

    private static ValidatableResponse send(Guest guest, String path, Map<String, String> fields) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)
                .then();
    }

    private static ValidatableResponse comment(Guest guest, RoundView round, String body) {
        return send(
                guest,
                "/rounds/" + round.id() + "/comments",
                Map.of("target", "R1", "kind", "CONCERN", "body", body, "replacement", "as filled in"));
    }

    private static Document open(Guest guest, String path) {
        return Jsoup.parse(guest.browse(path).statusCode(200).extract().body().asString());
    }

    @Nested
    class BlindItem {
        @ParameterizedTest
        @ValueSource(strings = {"", "?at=R1", "?at=DOC"})
        void showsOthersWordsToNobody(String query) {
            var room = scenario.workshop();
            var round = room.open(planned(COMMENT, null, false));
            comment(room.participant(0), round, SECRET).statusCode(303);
            for (var guest : new Guest[] {room.participant(1), room.facilitator(), room.observer()})
                guest.browse("/rounds/" + round.id() + query).statusCode(200).body(not(containsString(SECRET)));
            room.participant(1)
                    .browse("/rounds/" + round.id() + "/comments/thread?at=R1")
                    .statusCode(200)
                    .body(not(containsString(SECRET)))
                    .body(containsString("stay hidden"));
            room.participant(0).browse("/rounds/" + round.id()).body(containsString(SECRET));
        }

        @Test
        void countsWhoAnsweredButNotWhat() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            send(
                            room.participant(0),
                            "/rounds/" + round.id() + "/votes",
                            Map.of("choice.R1", "DISAGREE", "reason.R1", SECRET))
                    .statusCode(303);
            for (var guest : new Guest[] {room.participant(1), room.facilitator()}) {
                guest.browse("/rounds/" + round.id())
                        .body(not(containsString(SECRET)))
                        .body(containsString("1 of 3 have answered"));
                var results = open(guest, "/rounds/" + round.id() + "/results");
                assertThat(results.text())
                        .contains("Results are shown when the facilitator reveals them")
                        .contains("1 of 3");
                assertThat(results.select("svg, table")).isEmpty();
            }
        }
    }

    @Nested
    class Attributions {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "NAMED | Person 1, Organisation 1",
                    "DELEGATION | Denmark, Organisation 1",
                    "PSEUDONYMOUS | Participant ",
                    "ANONYMOUS | No author shown"
                })
        void decideWhoIsNamedOnThePage(Attribution attribution, String shown) {
            var room = scenario.workshop();
            var round = room.open(planned(COMMENT, attribution, true));
            comment(room.participant(0), round, "Who pays?").statusCode(303);
            var page = open(room.participant(1), "/rounds/" + round.id());
            assertThat(page.select(".contribution .author").text()).contains(shown.strip());
            if (attribution != Attribution.NAMED)
                assertThat(page.select("main").text()).doesNotContain("Person 1");
        }

        @Test
        void forgetWhoWroteWhatAfterAnAnonymousItem() {
            var room = scenario.workshop();
            var round = room.open(planned(COMMENT, Attribution.ANONYMOUS, true));
            comment(room.participant(0), round, "Who pays?").statusCode(303);
            room.reveal(room.close(round));
            var page = open(room.participant(0), "/rounds/" + round.id());
            assertThat(page.select(".contribution")).hasSize(1);
            assertThat(page.select(".mine, .contribution time")).isEmpty();
            assertThat(page.select(".contribution .author").text()).isEqualTo("No author shown");
        }
    }

    @Nested
    class Refusals {
        @Test
        void keepTheTextOfALateComment() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            clock.advance(Duration.ofMinutes(11));
            var page = Jsoup.parse(comment(room.participant(0), round, SECRET)
                    .statusCode(422)
                    .extract()
                    .body()
                    .asString());
            assertThat(page.select("textarea[name=body]").text()).isEqualTo(SECRET);
            assertThat(page.select(".error-summary").text()).contains("closed");
            assertThat(page.title()).startsWith("Error:");
        }

        @Test
        void keepTheTextWhilePaused() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            rounds.pause(room.facilitator().member(), round.id());
            comment(room.participant(0), round, SECRET).statusCode(422).body(containsString(SECRET));
            assertThat(open(room.participant(0), "/rounds/" + round.id()).select("form.compose"))
                    .hasSize(1);
        }

        @Test
        void keepTheTextWhenNoKindIsChosen() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            send(
                            room.participant(0),
                            "/rounds/" + round.id() + "/comments",
                            Map.of("target", "R1.A1", "body", SECRET, "idempotencyKey", "one"))
                    .statusCode(422)
                    .body(containsString(SECRET))
                    .body(containsString("#kind"));
        }

        @Test
        void keepLateVotesAndAssessments() {
            var room = scenario.workshop();
            var vote = room.open(VOTE);
            var assess = room.open(ASSESS);
            clock.advance(Duration.ofMinutes(11));
            var ballot = Jsoup.parse(send(
                            room.participant(0),
                            "/rounds/" + vote.id() + "/votes",
                            Map.of("choice.R2", "AGREE", "reason.R2", SECRET))
                    .statusCode(422)
                    .extract()
                    .body()
                    .asString());
            assertThat(ballot.select("#R2-AGREE[checked]")).hasSize(1);
            assertThat(ballot.text()).contains(SECRET);
            var sheet = Jsoup.parse(send(
                            room.participant(0),
                            "/rounds/" + assess.id() + "/assessments/R2",
                            Map.of("score.relevance", "4", "reason", SECRET))
                    .statusCode(422)
                    .extract()
                    .body()
                    .asString());
            assertThat(sheet.select("#relevance4[checked]")).hasSize(1);
            assertThat(sheet.text()).contains(SECRET);
        }
    }

    @Nested
    class Answers {
        @Test
        void showMarkupAsText() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            comment(room.participant(0), round, "<script>alert(1)</script><b>bold</b>")
                    .statusCode(303);
            var said = open(room.participant(1), "/rounds/" + round.id()).select(".contribution .said");
            assertThat(said.select("script, b")).isEmpty();
            assertThat(said.text()).isEqualTo("<script>alert(1)</script><b>bold</b>");
        }

        @Test
        void areStoredOnceHoweverOftenAFormIsSent() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var form =
                    Map.of("target", "R1", "kind", "QUESTION", "body", "Who pays?", "idempotencyKey", "the same key");
            for (int i = 0; i < 2; i++)
                send(room.participant(0), "/rounds/" + round.id() + "/comments", form)
                        .statusCode(303);
            assertThat(open(room.participant(0), "/rounds/" + round.id()).select(".contribution"))
                    .hasSize(1);
        }

        @Test
        void arePreselectedOnlyWhereStored() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            var path = "/rounds/" + round.id();
            assertThat(open(room.participant(0), path).select("input[checked]")).isEmpty();
            send(room.participant(0), path + "/votes", Map.of("choice.R1", "AGREE", "choice.R3", "ABSTAIN"))
                    .statusCode(303);
            var page = open(room.participant(0), path);
            assertThat(page.select("input[checked]").eachAttr("id")).containsExactly("R1-AGREE", "R3-ABSTAIN");
            send(room.participant(0), path + "/votes/R1/withdrawal", Map.of()).statusCode(303);
            assertThat(open(room.participant(0), path).select("input[checked]").eachAttr("id"))
                    .containsExactly("R3-ABSTAIN");
        }

        @Test
        void askOnceForTheReasonOfALowScore() {
            var room = scenario.workshop();
            var round = room.open(planned(ASSESS, null, false));
            var path = "/rounds/" + round.id() + "/assessments/R1";
            send(room.participant(0), path, Map.of("score.relevance", "1", "score.feasibility", "CANNOT_JUDGE"))
                    .statusCode(303)
                    .header("Location", endsWith("?at=R1&why=1#why"));
            send(room.participant(0), path, Map.of("score.relevance", "1", "asked", "1"))
                    .statusCode(303)
                    .header("Location", endsWith("?saved=1"));
        }

        /** Who goes on without an answer to every question is told which they left. */
        @Test
        void sayWhatWasBegunAndIsNotComplete() {
            var room = scenario.workshop();
            var round = room.open(ASSESS);
            var page = "/rounds/" + round.id();
            assertThat(open(room.participant(0), page + "?at=R2").text()).doesNotContain("Begun, and not complete");
            send(room.participant(0), page + "/assessments/R1", Map.of("score.relevance", "4"))
                    .statusCode(303);
            assertThat(open(room.participant(0), page + "?at=R2").text()).contains("Begun, and not complete: R1");
            send(
                            room.participant(0),
                            page + "/assessments/R1",
                            Map.of("score.relevance", "4", "score.feasibility", "4"))
                    .statusCode(303);
            assertThat(open(room.participant(0), page + "?at=R2").text()).doesNotContain("Begun, and not complete");
        }

        @Test
        void beginWhereOneStopped() {
            var room = scenario.workshop();
            var round = room.open(ASSESS);
            send(
                            room.participant(0),
                            "/rounds/" + round.id() + "/assessments/R1",
                            Map.of("score.relevance", "5", "score.feasibility", "5"))
                    .statusCode(303);
            var page = open(room.participant(0), "/rounds/" + round.id());
            assertThat(page.select(".policy .key").first().text()).isEqualTo("R2");
            assertThat(page.text()).contains("1 of 3 answered");
        }
    }

    @Nested
    class People {
        @ParameterizedTest
        @CsvSource({"COMMENT", "VOTE", "ASSESS"})
        void whoReadAlongSeeNoForm(RoundKind kind) {
            var room = scenario.workshop();
            var round = room.open(kind);
            for (var guest : new Guest[] {room.observer(), room.facilitator()})
                assertThat(open(guest, "/rounds/" + round.id()).select("main form, main textarea, main input"))
                        .isEmpty();
            comment(room.observer(), round, "Let me in").statusCode(403);
        }

        @Test
        void whoAreStrangersAreLedToSignIn() {
            var round = scenario.workshop().open(COMMENT);
            Guest.STRANGER
                    .browse("/rounds/" + round.id())
                    .statusCode(303)
                    .header("Location", containsString("/sign-in?to="));
        }

        @Test
        void ofAnotherWorkshopFindNothing() {
            var round = scenario.workshop().open(COMMENT);
            var elsewhere = scenario.workshop().participant(0);
            for (var path : new String[] {"", "/bar", "/results", "/comments/thread?at=R1"})
                elsewhere.browse("/rounds/" + round.id() + path).statusCode(404);
            comment(elsewhere, round, "Let me in").statusCode(404);
        }

        @Test
        void saySoWhenTheyAreDone() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            send(room.participant(0), "/rounds/" + round.id() + "/done", Map.of("done", "nothing"))
                    .statusCode(303);
            room.participant(0).browse("/rounds/" + round.id()).body(containsString("You said that you are done"));
        }
    }

    @Nested
    class States {
        @ParameterizedTest
        @CsvSource({"COMMENT", "VOTE", "ASSESS", "TALK"})
        void haveAPageEach(RoundKind kind) {
            TestWorkshop room = scenario.workshop();
            var round = room.planned(Scenario.round(kind));
            var path = "/rounds/" + round.id();
            var facilitator = room.facilitator().member();
            assertThat(open(room.participant(0), path).text()).contains("opens when the facilitator opens it");
            rounds.open(facilitator, round.id());
            assertThat(open(room.participant(0), path).select("[data-closes-at]"))
                    .hasSize(1);
            rounds.pause(facilitator, round.id());
            assertThat(open(room.participant(0), path).select("[data-remaining]"))
                    .hasSize(1);
            room.close(round);
            assertThat(open(room.participant(0), path).select("main form")).isEmpty();
            room.reveal(round);
            open(room.participant(0), path);
        }

        @Test
        void areToldToAPageThatWasMadeEarlier() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var bar = "/rounds/" + round.id() + "/bar?seen=OPEN&shown=";
            assertThat(open(room.participant(0), bar + "OPEN").select(".notice"))
                    .isEmpty();
            room.close(round);
            var told = open(room.participant(0), bar + "OPEN");
            assertThat(told.select(".notice").text()).contains("not send is kept");
            assertThat(told.select("input, textarea, button")).isEmpty();
        }
    }
}
