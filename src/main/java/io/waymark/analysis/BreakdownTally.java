package io.waymark.analysis;

import io.waymark.analysis.BreakdownView.Cell;
import io.waymark.analysis.math.Agreement;
import io.waymark.analysis.math.Quantiles;
import io.waymark.analysis.math.Scale;
import io.waymark.session.VoteMethod;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns the counts of a sealed breakdown into figures.
 *
 * @param method of a vote; null for an assessment
 */
record BreakdownTally(VoteMethod method, Function<String, Criterion> criteria) {
    BreakdownView of(Dimension dimension, Breakdown breakdown) {
        var groups = breakdown.members().entrySet().stream()
                .map(group -> new BreakdownView.Group(name(group.getKey()), group.getValue()))
                .toList();
        var items = breakdown.questions().stream().map(this::item).toList();
        return new BreakdownView(dimension.by(), groups, items);
    }

    private static String name(String group) {
        return group.equals(Dimension.NOT_STATED) ? null : group;
    }

    private BreakdownView.Item item(Breakdown.Question question) {
        var cells = new ArrayList<Cell>();
        question.shown().forEach((group, counts) -> cells.add(cell(question.criterion(), name(group), counts)));
        question.suppressed().forEach(group -> cells.add(Cell.suppressed(name(group))));
        cells.sort(Comparator.comparing(Cell::group, Comparator.nullsLast(Comparator.naturalOrder())));
        return new BreakdownView.Item(question.key(), question.criterion(), List.copyOf(cells));
    }

    private Cell cell(String criterion, String group, Map<String, Integer> counts) {
        if (criterion != null) return assessment(criteria.apply(criterion), group, counts);
        return switch (method) {
            case APPROVAL -> Cell.approval(group, all(counts), counts, marks(counts));
            case DOTS -> Cell.dots(group, all(counts), counts, marks(counts));
            default -> vote(group, counts);
        };
    }

    private static int all(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int marks(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .mapToInt(count -> Integer.parseInt(count.getKey()) * count.getValue())
                .sum();
    }

    private static Cell vote(String group, Map<String, Integer> counts) {
        int n = all(counts) - sum(counts, VoteChoice.ABSTAIN, VoteChoice.STAND_ASIDE);
        var agree = Agreement.percent(sum(counts, VoteChoice.AGREE, VoteChoice.CONSENT, VoteChoice.RESERVATION), n);
        return Cell.vote(group, n, counts, VoteTally.boxed(agree));
    }

    /** The choices of other methods are not among the answers. */
    private static int sum(Map<String, Integer> counts, VoteChoice... choices) {
        return Stream.of(choices)
                .mapToInt(choice -> counts.getOrDefault(choice.name(), 0))
                .sum();
    }

    private static Cell assessment(Criterion criterion, String group, Map<String, Integer> counts) {
        var scores = new ArrayList<Integer>();
        criterion.points().forEach(point -> {
            for (int i = 0; i < counts.getOrDefault(point.toString(), 0); i++) scores.add(point);
        });
        var quartiles = Quantiles.type7(scores);
        var scale = new Scale(criterion.min(), criterion.max());
        int inBand = (int) scores.stream().filter(scale::inBand).count();
        return new Cell(
                group,
                false,
                scores.size(),
                counts,
                null,
                null,
                null,
                quartiles.map(Quantiles.Quartiles::median).orElse(null),
                quartiles.map(Quantiles.Quartiles::q1).orElse(null),
                quartiles.map(Quantiles.Quartiles::q3).orElse(null),
                quartiles.map(Quantiles.Quartiles::iqr).orElse(null),
                VoteTally.boxed(Agreement.percent(inBand, scores.size())));
    }
}
