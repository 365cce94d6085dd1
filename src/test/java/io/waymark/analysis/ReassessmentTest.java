package io.waymark.analysis;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.session.NewRound;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second round: what people see of the first while they answer again, and how the answers moved. */
@QuarkusTest
class ReassessmentTest {
    @Inject
    Scenario scenario;

    @Inject
    Assessments assessments;

    @Inject
    Votes votes;

    private static NewRound again(RoundView previous, Attribution attribution) {
        return NewRound.plan(previous.kind(), "Once more")
                .lasting(600)
                .attributed(attribution)
                .after(previous.id())
                .done();
    }

    private static NewRound first(Attribution attribution) {
        return NewRound.plan(ASSESS, "First")
                .lasting(600)
                .attributed(attribution)
                .done();
    }

    /** Relevance of R1: one low score and high ones. */
    private RoundView assessed(TestWorkshop room, Attribution attribution) {
        var round = room.open(first(attribution));
        assess(room, round, "R1", 1, 4, 4, 4, 5);
        assessments.assess(room.member(0), round.id(), "R2", new NewAssessment(Map.of("feasibility", 3), "As ever"));
        room.close(round);
        return round;
    }

    private void assess(TestWorkshop room, RoundView round, String key, Integer... scores) {
        for (int i = 0; i < scores.length; i++)
            if (scores[i] != null)
                assessments.assess(
                        room.member(i), round.id(), key, new NewAssessment(Map.of("relevance", scores[i]), null));
    }

    private TestWorkshop room() {
        return scenario.empty(Attribution.NAMED).participants(6).publish(TestWorkshop.DRAFT);
    }

    private static Document page(Guest guest, String path, Object... parameters) {
        return Jsoup.parse(
                guest.browse(path, parameters).statusCode(200).extract().asString());
    }

    @Nested
    class WhileTheyAnswerAgain {
        @Test
        void showsTheirEarlierAnswerAndWhereTheGroupStood() {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, null)), null));
            var page = page(room.participant(1), "/rounds/{r}?at=R1", round.id());
            assertThat(page.select(".earlier").eachText())
                    .containsExactly(
                            "Earlier: you answered 4 · the group’s median was 4, its middle half 4–4 (IQR 0)",
                            "Earlier: you did not answer this");
            assertThat(page.select("input[checked]")).as("nothing is filled in").isEmpty();
            assertThat(page.text()).doesNotContain("outside the middle half");
        }

        @Test
        void asksOutliersToChangeOrExplain() {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, null)), null));
            var page = page(room.participant(0), "/rounds/{r}?at=R1", round.id());
            assertThat(page.select(".notice").text())
                    .contains("“Relevance” lies outside the middle half of the group (4–4)")
                    .contains("You may also leave it as it is");
            assess(room, round, "R1", 1);
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("assessments", hasSize(1));
        }

        @Test
        void keepsWhatTheyHaveNotAnsweredAgain() {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, null)), null));
            assess(room, round, "R1", 2);
            var page = page(room.participant(0), "/rounds/{r}?list=1", round.id());
            assertThat(page.select("form[action$=kept] button").text()).isEqualTo("Keep all my unchanged answers (1)");
            keep(room.participant(0), round, 303);
            room.participant(0)
                    .get("/rounds/{r}/mine", round.id())
                    .body("assessments", hasSize(2))
                    .body("assessments[0].scores.relevance", equalTo(2))
                    .body("assessments[1].scores.feasibility", equalTo(3))
                    .body("assessments[1].reason", equalTo("As ever"));
            keep(room.participant(0), round, 303);
            room.participant(0).get("/rounds/{r}/progress", round.id()).body("answered", equalTo(1));
            assertThat(page(room.participant(0), "/rounds/{r}?list=1", round.id())
                            .select("form[action$=kept]"))
                    .isEmpty();
        }

        @Test
        void keepsNothingOnceItIsClosed() {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, null)), null));
            room.close(round);
            keep(room.participant(0), round, 409);
            assertThat(assessments.given(round.id())).isEmpty();
        }

        @Test
        void keepsNothingForObservers() {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, null)), null));
            keep(room.observer(), round, 403);
        }

        @Test
        void showsNothingOfARoundThatIsNotRevealed() {
            var room = room();
            var round = room.open(again(assessed(room, null), null));
            showsNothing(room, round);
        }

        @ParameterizedTest
        @CsvSource({"ANONYMOUS, NAMED", "NAMED, ANONYMOUS"})
        void showsNothingWhereEitherRoundIsAnonymous(Attribution before, Attribution now) {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, before)), now));
            showsNothing(room, round);
        }

        private void showsNothing(TestWorkshop room, RoundView round) {
            var page = page(room.participant(0), "/rounds/{r}?at=R1", round.id());
            assertThat(page.select(".earlier, form[action$=kept]")).isEmpty();
            assertThat(page.text()).doesNotContain("middle half");
            keep(room.participant(0), round, 303);
            assertThat(assessments.given(round.id())).isEmpty();
        }

        private static void keep(Guest guest, RoundView round, int status) {
            guest.page()
                    .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .post("/rounds/{r}/assessments/kept", round.id())
                    .then()
                    .statusCode(status);
        }

        @Test
        void showsTheirEarlierVote() {
            var room = room();
            var before = room.open(VOTE);
            votes.cast(room.member(0), before.id(), "R1", new NewVote(VoteChoice.DISAGREE, null));
            room.close(before);
            var round = room.open(again(before, null));
            assertThat(page(room.participant(0), "/rounds/{r}", round.id()).select("#earlier"))
                    .isEmpty();
            room.reveal(before);
            assertThat(page(room.participant(0), "/rounds/{r}", round.id())
                            .select("section:has(#earlier) li")
                            .text())
                    .isEqualTo("R1 Disagree");
            assertThat(page(room.participant(1), "/rounds/{r}", round.id()).select("#earlier"))
                    .isEmpty();
        }
    }

    @Nested
    class Shifted {
        @Test
        void comparesThoseWhoAnsweredBothTimes() {
            var room = room();
            var before = room.reveal(assessed(room, null));
            var round = room.open(again(before, null));
            assess(room, round, "R1", 3, 4, 4, 3, null, 5);
            room.reveal(room.close(round));
            var shift = "items[0].shift.";
            room.participant(0)
                    .get("/rounds/{r}/results", round.id())
                    .body(shift + "previous", equalTo(before.id().toString()))
                    .body(shift + "revised", equalTo(false))
                    .body(shift + "criteria[0].n", equalTo(4))
                    .body(shift + "criteria[0].kept", equalTo(2))
                    .body(shift + "criteria[0].movedUp", equalTo(1))
                    .body(shift + "criteria[0].movedDown", equalTo(1))
                    .body(shift + "criteria[0].medianBefore", equalTo(4.0f))
                    .body(shift + "criteria[0].medianAfter", equalTo(3.5f))
                    .body(shift + "criteria[0].medianChange", equalTo(-0.5f))
                    .body(shift + "criteria[0].iqrBefore", equalTo(0.75f))
                    .body(shift + "criteria[0].iqrAfter", equalTo(1.0f))
                    .body(shift + "criteria[0].changedPercent", equalTo(50.0f))
                    .body(shift + "criteria[0].histogramChangePercent", equalTo(50.0f))
                    .body(shift + "criteria[0].stable", equalTo(false))
                    .body(shift + "criteria[0].mcnemarP", equalTo(1.0f))
                    .body(shift + "criteria[1].n", equalTo(0))
                    .body(shift + "criteria[1].medianChange", nullValue())
                    .body(shift + "criteria[1].stable", nullValue());
            var page = page(room.participant(0), "/rounds/{r}/results", round.id());
            assertThat(page.select(".shift figcaption").text())
                    .isEqualTo("Relevance: of 4 answers given again, 2 were kept, 1 moved up, 1 moved down.");
            assertThat(page.select("#R1").text()).contains("Relevance: 2 of 4 kept, 1 moved up, 1 moved down.");
        }

        @Test
        void isHiddenWithTheEarlierRound() {
            var room = room();
            var before = assessed(room, null);
            var round = room.open(again(before, null));
            assess(room, round, "R1", 3, 4);
            room.reveal(room.close(round));
            room.participant(0).get("/rounds/{r}/results", round.id()).body("items[0].shift", nullValue());
            room.facilitator().get("/rounds/{r}/results", round.id()).body("items[0].shift", notNullValue());
            room.reveal(before);
            room.participant(0).get("/rounds/{r}/results", round.id()).body("items[0].shift", notNullValue());
        }

        @ParameterizedTest
        @CsvSource({"ANONYMOUS, NAMED", "NAMED, ANONYMOUS", "ANONYMOUS, ANONYMOUS"})
        void doesNotExistWhereEitherRoundIsAnonymous(Attribution before, Attribution now) {
            var room = room();
            var round = room.open(again(room.reveal(assessed(room, before)), now));
            assess(room, round, "R1", 3, 4);
            room.reveal(room.close(round));
            room.facilitator().get("/rounds/{r}/results", round.id()).body("items[0].shift", nullValue());
        }

        @Test
        void doesNotExistWithoutAnEarlierRound() {
            var room = room();
            var round = room.reveal(assessed(room, null));
            room.participant(0).get("/rounds/{r}/results", round.id()).body("items[0].shift", nullValue());
        }
    }

    @Nested
    class ShiftedWithoutNames {
        private static final Attribution NUMBERED = Attribution.PSEUDONYMOUS;

        private RoundView both(TestWorkshop room, Attribution then, Integer[] before, Integer[] after) {
            var first = room.open(first(then));
            assess(room, first, "R1", before);
            room.reveal(room.close(first));
            var round = room.open(again(first, NUMBERED));
            assess(room, round, "R1", after);
            return room.reveal(room.close(round));
        }

        @Test
        void doesNotTellWhatTheOnlyOneWhoAnsweredBothTimesAnswered() {
            var room = room();
            var round = both(room, Attribution.NAMED, new Integer[] {3}, new Integer[] {1, 2, 4, 4, 5, 5});
            room.participant(1)
                    .get("/rounds/{r}/results", round.id())
                    .body("items[0].shift", nullValue())
                    .body("items[0].shiftSuppressed", equalTo(true));
            var page = page(room.participant(1), "/rounds/{r}/results", round.id());
            assertThat(page.select(".shift figure")).isEmpty();
            assertThat(page.select(".shift").text()).contains("fewer than five people answered both times");
            for (var format : new String[] {"html", "json"})
                assertThat(room.participant(1)
                                .get("/workshops/{w}/report?format={f}", room.id(), format)
                                .extract()
                                .asString())
                        .doesNotContain("medianBefore\":3", "1 answers given again");
        }

        @Test
        void doesNotTellThatAllMovedAlike() {
            var room = room();
            var round = both(room, NUMBERED, new Integer[] {1, 2, 3, 2, 1}, new Integer[] {2, 3, 4, 5, 5});
            room.facilitator()
                    .get("/rounds/{r}/results", round.id())
                    .body("items[0].shift", nullValue())
                    .body("items[0].shiftSuppressed", equalTo(true));
        }

        @Test
        void tellsHowFiveMovedThisWayAndThat() {
            var room = room();
            var round = both(room, NUMBERED, new Integer[] {1, 2, 3, 4, 5}, new Integer[] {2, 2, 3, 4, 4});
            room.participant(0)
                    .get("/rounds/{r}/results", round.id())
                    .body("items[0].shift.criteria.criterion", equalTo(java.util.List.of("relevance")))
                    .body("items[0].shift.criteria[0].n", equalTo(5));
            assertThat(page(room.participant(0), "/rounds/{r}/results", round.id())
                            .select(".shift figcaption")
                            .text())
                    .isEqualTo("Relevance: of 5 answers given again, 3 were kept, 1 moved up, 1 moved down.");
        }

        @Test
        void tellsNothingWhileItRuns() {
            var room = room();
            var first = room.open(first(NUMBERED));
            assess(room, first, "R1", 1, 2, 3, 4, 5);
            room.reveal(room.close(first));
            var round = room.open(NewRound.plan(ASSESS, "Live")
                    .lasting(600)
                    .attributed(NUMBERED)
                    .live(true)
                    .after(first.id())
                    .done());
            assess(room, round, "R1", 2, 2, 3, 4, 4);
            room.participant(0).get("/rounds/{r}/results", round.id()).body("items[0].shift", nullValue());
            room.close(round);
            room.participant(0).get("/rounds/{r}/results", round.id()).body("items[0].shift", notNullValue());
        }
    }
}
