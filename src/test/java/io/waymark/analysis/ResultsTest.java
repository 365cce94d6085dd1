package io.waymark.analysis;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.AssessmentItem.Agenda;
import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.platform.Hash;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures against values computed by hand (and, for Wilson's interval, with another program). */
@QuarkusTest
class ResultsTest {
    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Assessments assessments;

    @Inject
    Results results;

    @Inject
    SealedResultRepository seals;

    @Inject
    ObjectMapper json;

    @Test
    void countsVotes() {
        var room = room(9);
        var round = room.open(VOTE);
        vote(room, round, "R1", "AGREE AGREE AGREE AGREE AGREE AGREE NEUTRAL DISAGREE ABSTAIN");
        vote(room, round, "R2", "AGREE AGREE AGREE DISAGREE");
        var result = closed(room, round);
        assertThat(result.respondents()).isEqualTo(9);
        assertThat(result.items()).extracting(ResultItem::key).containsExactly("R1", "R2", "R3");

        var reached = (VoteItem) result.items().get(0);
        assertThat(reached.counts())
                .isEqualTo(Map.of(
                        VoteChoice.AGREE, 6, VoteChoice.NEUTRAL, 1, VoteChoice.DISAGREE, 1, VoteChoice.ABSTAIN, 1));
        assertThat(reached.valid()).isEqualTo(8);
        assertThat(reached.agreePercent()).isEqualTo(75.0);
        assertThat(reached.net()).isEqualTo(62.5);
        interval(reached.wilson(), 40.92754, 92.85208);
        assertThat(reached.consensus()).as("75 % reach a threshold of 75").isTrue();

        var tooFew = (VoteItem) result.items().get(1);
        assertThat(tooFew.agreePercent()).isEqualTo(75.0);
        assertThat(tooFew.net()).isEqualTo(50.0);
        interval(tooFew.wilson(), 30.06418, 95.44127);
        assertThat(tooFew.consensus()).as("four answers are fewer than five").isFalse();
    }

    @Test
    void belowTheThresholdThereIsNoConsensus() {
        var room = room(7);
        var round = room.open(VOTE);
        vote(room, round, "R1", "AGREE AGREE AGREE AGREE AGREE NEUTRAL DISAGREE");
        var item = (VoteItem) closed(room, round).items().get(0);
        assertThat(item.agreePercent()).isEqualTo(71.428571, within(1e-6));
        assertThat(item.consensus()).isFalse();
    }

    @Test
    void leavesUndefinedWhatNobodyAnswered() {
        var room = room(3);
        var round = room.open(VOTE);
        vote(room, round, "R2", "ABSTAIN");
        room.reveal(room.close(round));
        var answer = room.participant(0).get("/rounds/{r}/results", round.id());
        for (var item : new String[] {"items[0]", "items[1]", "items[2]"})
            for (var figure : new String[] {"agreePercent", "net", "wilson", "consensus"})
                answer.body(item, hasKey(figure)).body(item + "." + figure, nullValue());
        answer.body("items[1].valid", equalTo(0)).body("items[1].counts.ABSTAIN", equalTo(1));
    }

    @Test
    void summarisesAssessments() {
        var room = room(8);
        var round = room.open(ASSESS);
        // Six scores, one "cannot judge", one without an answer.
        assess(room, round, "R1", "relevance", 5, 1, 4, 2, 5, 3, null);
        var criterion = criterion(closed(room, round), 0);
        assertThat(criterion.n()).isEqualTo(6);
        assertThat(criterion.cannotJudge()).isEqualTo(1);
        assertThat(criterion.distribution()).isEqualTo(Map.of(1, 1, 2, 1, 3, 1, 4, 1, 5, 2));
        assertThat(criterion.median()).isEqualTo(3.5);
        assertThat(criterion.q1()).isEqualTo(2.25);
        assertThat(criterion.q3()).isEqualTo(4.75);
        assertThat(criterion.iqr()).isEqualTo(2.5);
        assertThat(criterion.inBandPercent())
                .as("4 and 5 are the band of 1 to 5")
                .isEqualTo(50.0);
        interval(criterion.wilson(), 18.76163, 81.23837);
        assertThat(criterion.disagreementIndex())
                .as("for scales of 1 to 9 only")
                .isNull();
        assertThat(criterion.polarisation()).isEqualTo(5.0 / 12, within(1e-9));
        assertThat(criterion.consensus()).isFalse();
    }

    @Test
    void putsOnTheConsentListWhatHasConsensusByEveryCriterion() {
        var room = room(5);
        var round = room.open(ASSESS);
        for (int i = 0; i < 5; i++) {
            var high = Map.of("relevance", 5, "feasibility", i == 0 ? 3 : 4);
            assessments.assess(room.member(i), round.id(), "R1", new NewAssessment(high, null));
            var mixed = Map.of("relevance", 5, "feasibility", i < 2 ? 3 : 4);
            assessments.assess(room.member(i), round.id(), "R2", new NewAssessment(mixed, null));
        }
        assertThat(closed(room, round).items())
                .extracting(item -> ((AssessmentItem) item).list())
                .containsExactly(Agenda.CONSENT, Agenda.DISCUSS, Agenda.DISCUSS);
    }

    @Test
    void leavesUndefinedWhatNobodyScored() {
        var room = room(3);
        var round = room.open(Drafts.asking("relevance"));
        assess(room, round, "R1", "relevance", null, null);
        room.reveal(room.close(round));
        var answer = room.participant(0).get("/rounds/{r}/results", round.id());
        var criterion = "items[0].criteria[0]";
        for (var figure : new String[] {
            "median", "q1", "q3", "iqr", "inBandPercent", "wilson", "disagreementIndex", "polarisation", "consensus"
        }) answer.body(criterion, hasKey(figure)).body(criterion + "." + figure, nullValue());
        answer.body(criterion + ".n", equalTo(0)).body(criterion + ".cannotJudge", equalTo(2));
        answer.body("items[0].list", equalTo("DISCUSS"));
    }

    @Test
    void sealsWhatRecomputes() throws Exception {
        var room = room(5);
        var round = room.open(VOTE);
        vote(room, round, "R1", "AGREE AGREE AGREE AGREE DISAGREE");
        var result = closed(room, round);
        var stored = seals.last(round.id()).orElseThrow();
        assertThat(result.seal()).isEqualTo(1);
        assertThat(result.sealedAt()).isEqualTo(round.openedAt());
        assertThat(result.sha256()).isEqualTo(stored.sha256()).isEqualTo(Hash.sha256(stored.figures()));
        var again = json.writeValueAsString(json.readValue(stored.figures(), Figures.class));
        assertThat(Hash.sha256(again)).isEqualTo(stored.sha256());
    }

    /** As it was stored before there were breakdowns and shifts. */
    @Test
    void readsWhatWasSealedBeforeAndRecomputesItsHash() throws Exception {
        var figures = "{\"respondents\":1,\"votes\":[],\"assessments\":[{\"key\":\"R1\",\"list\":\"DISCUSS\","
                + "\"criteria\":[],\"shift\":null,\"reasons\":[]}]}";
        var read = json.readValue(figures, Figures.class);
        assertThat(read.assessments()).extracting(AssessmentItem::shift).containsOnlyNulls();
        assertThat(read.breakdowns()).isNull();
        assertThat(json.writeValueAsString(read)).isEqualTo(figures);
    }

    @Test
    void sealsAnewWhatWasReopened() {
        var room = room(5);
        var round = room.open(VOTE);
        vote(room, round, "R1", "AGREE");
        var first = closed(room, round);
        room.facilitator()
                .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"The line dropped\"}", round.id())
                .statusCode(200);
        room.facilitator().get("/rounds/{r}/results", round.id()).statusCode(403);
        votes.cast(room.member(1), round.id(), "R1", new NewVote(VoteChoice.DISAGREE, null));
        var second = closed(room, round);
        assertThat(second.seal()).isEqualTo(2);
        assertThat(second.respondents()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
    }

    /** Laid beside the first one, after somebody was put into another group, it would tell what that one answered. */
    @Test
    void breaksNothingDownAgainWhereNobodyIsNamed() {
        var room = scenario.empty(Attribution.PSEUDONYMOUS).participants(5).publish(TestWorkshop.DRAFT);
        var round = room.open(VOTE);
        vote(room, round, "R1", "AGREE AGREE AGREE AGREE DISAGREE");
        closed(room, round);
        room.facilitator().get("/rounds/{r}/results?by=country", round.id()).statusCode(200);
        room.facilitator()
                .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"The line dropped\"}", round.id())
                .statusCode(200);
        closed(room, round);
        room.facilitator()
                .get("/rounds/{r}/results?by=country", round.id())
                .statusCode(200)
                .body("breakdown.groups.members.sum()", equalTo(5))
                .body("breakdown.items[0].groups.suppressed", everyItem(equalTo(true)));
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheSealedFiguresWhateverTheAttribution(Attribution attribution) {
        var room = scenario.empty(attribution).participants(5).publish(TestWorkshop.DRAFT);
        var round = room.open(VOTE);
        vote(room, round, "R1", "AGREE AGREE AGREE AGREE DISAGREE");
        var closed = closed(room, round);
        assertThat(closed.respondents()).isEqualTo(5);
        room.reveal(round);
        assertThat(results.show(room.member(0), round.id())).isEqualTo(closed);
    }

    @Test
    void aLiveRoundIsNotSealedWhileItRuns() {
        var room = room(3);
        var round = room.open(Drafts.live(VOTE));
        vote(room, round, "R1", "AGREE");
        room.participant(1)
                .get("/rounds/{r}/results", round.id())
                .statusCode(200)
                .body("seal", nullValue())
                .body("sha256", nullValue())
                .body("sealedAt", nullValue());
    }

    @Test
    void commentsAndTalksHaveNone() {
        var room = room(1);
        for (var kind : List.of(COMMENT, TALK)) {
            var round = room.open(kind);
            room.reveal(room.close(round));
            room.facilitator().get("/rounds/{r}/results", round.id()).statusCode(404);
        }
    }

    @Test
    void listsWhatIsInScopeOnly() {
        var room = room(1);
        var round = room.open(Drafts.about(VOTE, "R3", "R1"));
        assertThat(closed(room, round).items()).extracting(ResultItem::key).containsExactly("R1", "R3");
    }

    private TestWorkshop room(int participants) {
        return scenario.empty(Attribution.NAMED).participants(participants).publish(TestWorkshop.DRAFT);
    }

    private ResultView closed(TestWorkshop room, RoundView round) {
        room.close(round);
        return results.show(room.facilitator().member(), round.id());
    }

    private void vote(TestWorkshop room, RoundView round, String key, String choices) {
        var each = choices.split(" ");
        for (int i = 0; i < each.length; i++)
            votes.cast(room.member(i), round.id(), key, new NewVote(VoteChoice.valueOf(each[i]), null));
    }

    private void assess(TestWorkshop room, RoundView round, String key, String criterion, Integer... scores) {
        for (int i = 0; i < scores.length; i++) {
            var given = new HashMap<String, Integer>();
            given.put(criterion, scores[i]);
            assessments.assess(room.member(i), round.id(), key, new NewAssessment(given, null));
        }
    }

    private static CriterionResult criterion(ResultView result, int index) {
        return ((AssessmentItem) result.items().get(0)).criteria().get(index);
    }

    private static void interval(List<Double> found, double low, double high) {
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isEqualTo(low, within(1e-4));
        assertThat(found.get(1)).isEqualTo(high, within(1e-4));
    }
}
