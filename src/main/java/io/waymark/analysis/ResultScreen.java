package io.waymark.analysis;

import io.quarkus.qute.RawString;
import io.waymark.assessment.AssessmentView;
import io.waymark.platform.Hash;
import io.waymark.platform.Language;
import io.waymark.platform.WhenExtension;
import io.waymark.session.Progress;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.VoteMessages;
import io.waymark.vote.VoteView;
import io.waymark.workshop.Criterion;
import io.waymark.workshop.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The results of a round as one person may see them.
 *
 * @param result null while they are hidden from this person
 * @param groups empty where people filled in ballots
 * @param ranking null where they did not
 * @param byNet whether recommendations stand in the order of their net support, else in that of the text
 */
public record ResultScreen(
        Place place,
        RoundView round,
        Progress progress,
        ResultView result,
        String summary,
        List<Group> groups,
        Ranking ranking,
        boolean byNet) {
    /** As the order of a vote is called in addresses. */
    static final String NET = "net";

    static ResultScreen hidden(Place place, RoundView round, Progress progress) {
        return new ResultScreen(place, round, progress, null, null, List.of(), null, false);
    }

    /** The same in the order that was chosen, where there is more than one. */
    ResultScreen inOrder(String order) {
        if (!NET.equals(order) || !orderable()) return this;
        var sorted = groups.stream()
                .map(group -> new Group(group.title(), Verdicts.byNet(group.rows())))
                .toList();
        return new ResultScreen(place, round, progress, result, summary, sorted, ranking, true);
    }

    /** Whether there are votes with a net support to be put in order. */
    public boolean orderable() {
        return round.method() == VoteMethod.AGREEMENT && rows().size() > 1;
    }

    private List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Which recommendations of a vote reach consensus; empty where that is told by the only one itself. */
    public List<Group> verdicts(Language language) {
        return round.kind() != RoundKind.VOTE || rows().size() < 2
                ? List.of()
                : Verdicts.of(minimum(), language).of(rows());
    }

    /** The address of these results by a breakdown, or null, and in an order. */
    public String address(String by, boolean net) {
        var choices = Stream.of(by == null || by.isEmpty() ? "" : "by=" + by, net ? "order=" + NET : "")
                .filter(choice -> !choice.isEmpty())
                .collect(Collectors.joining("&"));
        return "/rounds/" + round.id() + "/results" + (choices.isEmpty() ? "" : "?" + choices);
    }

    /**
     * Recommendations that share a fate.
     *
     * @param title null where there is one group only
     */
    public record Group(String title, List<Row> rows) {}

    /**
     * One recommendation.
     *
     * @param vote null where people assessed, or where so few voted that it is not shown
     * @param assessment null where people voted, or where so few assessed that it is not shown
     * @param myVote one's own, shown to oneself only; null where there is none
     */
    public record Row(
            String key,
            String title,
            VoteItem vote,
            AssessmentItem assessment,
            List<Picture> pictures,
            List<Position> positions,
            VoteView myVote,
            AssessmentView myAssessment) {
        public boolean isSuppressed() {
            return vote == null && assessment == null;
        }
    }

    /**
     * A chart with what it says in words.
     *
     * @param criterion null for votes
     * @param own one's own answer in words, or null
     */
    public record Picture(
            String id,
            String sentence,
            RawString svg,
            Criterion criterion,
            AssessmentItem.CriterionResult figures,
            String own) {}

    /** The reasons that people of one position gave. */
    public record Position(String title, List<Reason> reasons) {}

    /**
     * What came of ballots, the first rank first.
     *
     * @param dots whether by dots, else by approval
     * @param voted whether one's own ballot is known, shown to oneself only
     */
    public record Ranking(String sentence, RawString svg, boolean dots, boolean voted, List<Standing> lines) {}

    /**
     * How a recommendation stands among the others.
     *
     * @param rank null where nobody voted
     * @param own one's own dots, or 1 for an approval; 0 for none
     * @param label the score in words
     */
    public record Standing(
            String key, String title, Integer rank, boolean tied, int score, int voters, int own, String label) {}

    /** Changes whenever what is to be seen does; the same on all nodes. */
    public String mark() {
        // In words: the hash of an enum is another one in every process.
        return Hash.sha256(round.state() + "\n" + result + "\n" + (ranking == null ? "" : ranking.lines()));
    }

    /** The fewest answers for a consensus. */
    public int minimum() {
        return place.workshop().consensus().minimum();
    }

    public boolean hidden() {
        return result == null;
    }

    /** Whether facilitators see what is not revealed yet. */
    public boolean early() {
        return round.state() == RoundState.CLOSED && !round.live();
    }

    /** Whether the figures still move. */
    public boolean provisional() {
        return round.state().isRunning();
    }

    /** Whether what is shown may still change: until the reveal. */
    public boolean moving() {
        return round.state() != RoundState.REVEALED;
    }

    /** Whether a ballot was cast by so few that nothing of it is shown. */
    public boolean suppressedBallot() {
        return round.takesBallots() && ranking == null;
    }

    public boolean assessed() {
        return rows().stream().anyMatch(row -> row.assessment() != null);
    }

    public int reasons(Row row) {
        return row.positions().stream()
                .mapToInt(position -> position.reasons().size())
                .sum();
    }

    /** The name of a criterion. */
    public String label(String criterion) {
        return place.workshop().criterion(criterion).label();
    }

    public String score(Map.Entry<String, Integer> score, Language language) {
        return score.getValue() == null
                ? language.messages(AnalysisMessages.class).cannotJudge()
                : score.getValue().toString();
    }

    public String choice(VoteChoice choice, Language language) {
        return language.messages(VoteMessages.class).choice(choice);
    }

    public String percent(Double value) {
        return Math.round(value) + " %";
    }

    public String sealedAt(Language language) {
        return WhenExtension.full(result.sealedAt(), place.workshop().zone(), language);
    }
}
