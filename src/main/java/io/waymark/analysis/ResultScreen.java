package io.waymark.analysis;

import io.quarkus.qute.RawString;
import io.waymark.assessment.AssessmentView;
import io.waymark.platform.Language;
import io.waymark.session.Progress;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.VoteMessages;
import io.waymark.vote.VoteView;
import io.waymark.workshop.Criterion;
import io.waymark.workshop.Place;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/**
 * The results of a round as one person may see them.
 *
 * @param result null while they are hidden from this person
 */
public record ResultScreen(
        Place place, RoundView round, Progress progress, ResultView result, String summary, List<Group> groups) {
    /**
     * Recommendations that share a fate.
     *
     * @param title null where there is one group only
     */
    public record Group(String title, List<Row> rows) {}

    /**
     * One recommendation.
     *
     * @param vote null where people assessed
     * @param assessment null where people voted
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
            AssessmentView myAssessment) {}

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

    public boolean assessed() {
        return groups.stream().flatMap(group -> group.rows().stream()).anyMatch(row -> row.assessment() != null);
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
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(result.sealedAt().atZone(place.workshop().zone()));
    }
}
