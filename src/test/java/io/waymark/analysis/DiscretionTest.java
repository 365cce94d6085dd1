package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.analysis.AssessmentItem.Agenda;
import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.analysis.Shift.CriterionShift;
import io.waymark.session.Eligible;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Attribution;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiscretionTest {
    private static final Eligible INDUSTRY = new Eligible(List.of("Industry"));

    private static RoundView round(Attribution attribution, Eligible eligible) {
        return new RoundView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                RoundKind.VOTE,
                VoteMethod.AGREEMENT,
                "Vote",
                null,
                RoundState.CLOSED,
                600,
                null,
                null,
                null,
                0L,
                null,
                1,
                List.of("R1", "R2"),
                null,
                null,
                attribution,
                eligible,
                false,
                false,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
    }

    private static VoteItem vote(String key, int agree, int abstain) {
        return new VoteItem(
                key,
                Map.of(VoteChoice.AGREE, agree, VoteChoice.ABSTAIN, abstain),
                agree,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static CriterionResult criterion(int n, int cannotJudge) {
        return new CriterionResult(
                "c" + n, n, cannotJudge, Map.of(), null, null, null, null, null, null, null, null, null);
    }

    private static AssessmentItem assessed(String key, CriterionResult... criteria) {
        return new AssessmentItem(key, Agenda.CONSENT, List.of(criteria), null, false, List.of());
    }

    private static CriterionShift moved(String criterion, int kept, int up, int down) {
        return new CriterionShift(
                criterion,
                kept + up + down,
                kept,
                up,
                down,
                3.0,
                3.0,
                0.0,
                1.0,
                1.0,
                0.0,
                50.0,
                20.0,
                false,
                null,
                null,
                null,
                null);
    }

    private static Figures shifted(CriterionShift... moves) {
        var shift = new Shift(UUID.randomUUID(), false, List.of(moves));
        return Figures.ofAssessments(7, List.of(assessed("R1", criterion(7, 0)).with(shift)));
    }

    @Nested
    class RoundsForSomeGroups {
        @ParameterizedTest
        @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
        void showFiguresFromFiveAnswersOn(Attribution attribution) {
            var figures = Figures.ofVotes(5, List.of(vote("R1", 4, 1), vote("R2", 3, 1)));
            var told = Discretion.of(round(attribution, INDUSTRY), null, figures);
            assertThat(told.votes()).containsExactly(vote("R1", 4, 1));
            assertThat(told.suppressed()).containsExactly("R2");
        }

        @ParameterizedTest
        @EnumSource(names = {"NAMED", "DELEGATION"})
        void showAllWherePeopleAreOnRecord(Attribution attribution) {
            var figures = Figures.ofVotes(1, List.of(vote("R1", 1, 0)));
            assertThat(Discretion.of(round(attribution, INDUSTRY), null, figures))
                    .isEqualTo(figures);
        }

        @Test
        void showAllWhereTheWholeWorkshopIsAsked() {
            var figures = Figures.ofVotes(1, List.of(vote("R1", 1, 0)));
            assertThat(Discretion.of(round(Attribution.ANONYMOUS, null), null, figures))
                    .isEqualTo(figures);
        }

        @Test
        void countThoseWhoCannotJudgeByEachCriterion() {
            var many = assessed("R1", criterion(3, 2), criterion(0, 0));
            var figures = Figures.ofAssessments(
                    6,
                    List.of(many, assessed("R2", criterion(6, 0), criterion(1, 0)), assessed("R3", criterion(0, 0))));
            var told = Discretion.of(round(Attribution.ANONYMOUS, INDUSTRY), null, figures);
            assertThat(told.assessments()).containsExactly(many);
            assertThat(told.suppressed()).containsExactly("R2", "R3");
        }

        @ParameterizedTest
        @CsvSource({"4, 0", "5, 1"})
        void countBallots(int ballots, int shown) {
            var dots = Figures.ofDots(ballots, List.of(new DotsItem("R1", 9, 1, 1, List.of())));
            var approvals = Figures.ofApprovals(ballots, List.of(new ApprovalItem("R1", 1, ballots, 1, List.of())));
            var round = round(Attribution.PSEUDONYMOUS, INDUSTRY);
            for (var figures : List.of(dots, approvals)) {
                var told = Discretion.of(round, null, figures);
                assertThat(told.ranked()).hasSize(shown);
                assertThat(told.suppressed()).hasSize(1 - shown);
            }
        }

        @Test
        void sayNothingElseWhenAskedAgain() throws Exception {
            var round = round(Attribution.ANONYMOUS, INDUSTRY);
            var told = Discretion.of(round, null, Figures.ofVotes(5, List.of(vote("R1", 5, 0), vote("R2", 1, 0))));
            var json = new ObjectMapper();
            var read = json.readValue(json.writeValueAsString(told), Figures.class);
            assertThat(Discretion.of(round, null, read)).isEqualTo(told);
        }

        @Test
        void leaveForDiscussionWhatTheyDoNotTell() {
            var figures =
                    Figures.ofAssessments(5, List.of(assessed("R1", criterion(5, 0)), assessed("R2", criterion(1, 0))));
            var told = Discretion.of(round(Attribution.ANONYMOUS, INDUSTRY), null, figures);
            assertThat(told.forDiscussion(List.of("R1", "R2"))).containsExactly("R2");
        }
    }

    @Nested
    class Shifts {
        private AssessmentItem told(Attribution now, Attribution before, CriterionShift... moves) {
            return Discretion.of(round(now, null), round(before, null), shifted(moves))
                    .assessments()
                    .get(0);
        }

        @ParameterizedTest
        @CsvSource({"NAMED, NAMED", "NAMED, DELEGATION", "DELEGATION, DELEGATION"})
        void areShownWherePeopleAreOnRecordBothTimes(Attribution before, Attribution now) {
            assertThat(told(now, before, moved("relevance", 1, 0, 0)).shift()).isNotNull();
        }

        @ParameterizedTest
        @CsvSource({"1, 0, 0", "2, 1, 1", "0, 0, 0", "7, 0, 0", "0, 7, 0", "0, 0, 7"})
        void areHiddenOfFewAndOfThoseWhoMovedAlike(int kept, int up, int down) {
            for (var before : List.of(Attribution.NAMED, Attribution.PSEUDONYMOUS)) {
                var item = told(Attribution.PSEUDONYMOUS, before, moved("relevance", kept, up, down));
                assertThat(item.shift()).isNull();
                assertThat(item.shiftSuppressed()).isTrue();
            }
            assertThat(told(Attribution.NAMED, Attribution.PSEUDONYMOUS, moved("relevance", kept, up, down))
                            .shift())
                    .isNull();
        }

        @Test
        void areHiddenByEachCriterion() {
            var item = told(
                    Attribution.PSEUDONYMOUS,
                    Attribution.PSEUDONYMOUS,
                    moved("relevance", 4, 1, 0),
                    moved("feasibility", 1, 1, 0));
            assertThat(item.shift().criteria())
                    .extracting(CriterionShift::criterion)
                    .containsExactly("relevance");
            assertThat(item.shiftSuppressed()).isTrue();
        }

        @Test
        void areWholeWhereManyMovedThisWayAndThat() {
            var item = told(Attribution.PSEUDONYMOUS, Attribution.NAMED, moved("relevance", 3, 1, 1));
            assertThat(item.shift()).isNotNull();
            assertThat(item.shiftSuppressed()).isFalse();
        }

        @Test
        void areNoneWithoutAnEarlierRound() {
            var figures = Figures.ofAssessments(7, List.of(assessed("R1", criterion(7, 0))));
            assertThat(Discretion.of(round(Attribution.PSEUDONYMOUS, null), null, figures))
                    .isEqualTo(figures);
        }
    }
}
