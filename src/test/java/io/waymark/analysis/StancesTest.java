package io.waymark.analysis;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.session.RoundView;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Four people of one ministry: nothing in the table tells which of them is which. */
@QuarkusTest
class StancesTest {
    private static final List<VoteChoice> CHOICES =
            List.of(VoteChoice.AGREE, VoteChoice.NEUTRAL, VoteChoice.DISAGREE, VoteChoice.ABSTAIN);

    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Assessments assessments;

    @Inject
    Results results;

    private TestWorkshop ministry() {
        var room = scenario.empty(Attribution.DELEGATION).participants(4).publish(TestWorkshop.DRAFT);
        for (int i = 0; i < 4; i++)
            room.participant(i)
                    .patch(
                            "/workshops/{w}/members/mine",
                            "{\"country\":\"DK\",\"organisation\":\"Ministry of Justice\"}",
                            room.id())
                    .statusCode(200);
        return room;
    }

    private List<Stance> positions(TestWorkshop room, RoundView round) {
        return results.show(room.facilitator().member(), room.close(round).id(), "country")
                .positions();
    }

    @Test
    void theOrderOfVotesFollowsFromTheVotes() {
        var room = ministry();
        var first = room.open(VOTE);
        var second = room.open(VOTE);
        for (int i = 0; i < 4; i++) {
            votes.cast(room.member(i), first.id(), "R1", new NewVote(CHOICES.get(i), null));
            votes.cast(room.member(3 - i), second.id(), "R1", new NewVote(CHOICES.get(i), null));
        }
        var positions = positions(room, first);
        assertThat(positions).hasSize(4).isEqualTo(positions(room, second));
        assertThat(positions)
                .extracting(stance -> stance.author().label())
                .containsOnly("Denmark, Ministry of Justice");
    }

    @Test
    void theOrderOfScoresFollowsFromTheScores() {
        var room = ministry();
        var first = room.open(ASSESS);
        var second = room.open(ASSESS);
        for (int i = 0; i < 4; i++) {
            var scores = new NewAssessment(Map.of("relevance", 1 + i, "feasibility", 4 - i), null);
            assessments.assess(room.member(i), first.id(), "R2", scores);
            assessments.assess(room.member(3 - i), second.id(), "R2", scores);
        }
        assertThat(positions(room, first)).hasSize(4).isEqualTo(positions(room, second));
    }
}
