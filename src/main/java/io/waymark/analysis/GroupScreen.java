package io.waymark.analysis;

import io.waymark.platform.Language;
import io.waymark.session.RoundView;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.VoteMessages;
import io.waymark.workshop.Countries;
import io.waymark.workshop.WorkshopView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The switch between everybody's answers and those by group, and what it shows.
 *
 * @param by what was chosen, null for everybody
 * @param refused why the breakdown is not there, or null
 */
public record GroupScreen(
        RoundView round,
        WorkshopView workshop,
        String by,
        BreakdownView breakdown,
        List<Stance> positions,
        String refused) {
    public boolean open() {
        return Breakdowns.isOpen(round);
    }

    /** What the breakdown says about a recommendation, in the order of the criteria. */
    public List<BreakdownView.Item> on(String key) {
        if (breakdown == null) return List.of();
        return breakdown.items().stream().filter(item -> item.key().equals(key)).toList();
    }

    /** The groups of which somebody filled in a ballot: the same for each recommendation. */
    public List<String> voting() {
        if (breakdown == null || !round.takesBallots() || breakdown.items().isEmpty()) return List.of();
        return breakdown.items().get(0).groups().stream()
                .map(BreakdownView.Cell::group)
                .toList();
    }

    /** What a group gave a recommendation on its ballots. */
    public String given(BreakdownView.Cell cell, Language language) {
        if (cell.suppressed()) return words(language).suppressed();
        if (cell.dots() != null) return cell.dots().toString();
        return words(language).approvalsOf(cell.approvals(), cell.n());
    }

    public String label(String criterion) {
        return workshop.criterion(criterion).label();
    }

    /** The name of a group in the reader's language. */
    public String name(String group, Language language) {
        if (group == null) return words(language).notStated();
        return Dimension.COUNTRY.by().equals(by) ? Countries.name(group, language) : group;
    }

    /** Counts in words: Agree: 3 · Neutral: 1, or of scores 2 × 3 · 4 × 1. */
    public String counts(BreakdownView.Cell cell, Language language) {
        return cell.counts().entrySet().stream()
                .map(count -> answer(count.getKey(), language) + count.getValue())
                .collect(Collectors.joining(" · "));
    }

    private String answer(String answer, Language language) {
        if (answer.equals(Breakdown.CANNOT_JUDGE)) return words(language).cannotJudge() + ": ";
        if (Character.isDigit(answer.charAt(0))) return answer + " × ";
        return language.messages(VoteMessages.class).choice(VoteChoice.valueOf(answer)) + ": ";
    }

    /** An answer in the table of positions, or a dash. */
    public String told(Stance position, String key, Language language) {
        var answer = position.on(key);
        if (answer == null) return "–";
        if (answer.dots() != null) return answer.dots().toString();
        if (answer.approved() != null)
            return answer.approved() ? words(language).yes() : words(language).no();
        if (answer.choice() != null)
            return language.messages(VoteMessages.class).choice(answer.choice());
        return answer.scores().entrySet().stream()
                .map(score -> label(score.getKey()) + " " + score(score, language))
                .collect(Collectors.joining(" · "));
    }

    private static String score(Map.Entry<String, Integer> score, Language language) {
        return score.getValue() == null
                ? words(language).cannotJudge()
                : score.getValue().toString();
    }

    private static AnalysisMessages words(Language language) {
        return language.messages(AnalysisMessages.class);
    }
}
