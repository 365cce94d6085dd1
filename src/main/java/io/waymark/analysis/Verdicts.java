package io.waymark.analysis;

import io.waymark.analysis.ResultScreen.Group;
import io.waymark.analysis.ResultScreen.Row;
import io.waymark.platform.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which recommendations of a vote reach consensus and which do not, and their order by net support. */
record Verdicts(int minimum, AnalysisMessages words) {
    static Verdicts of(int minimum, Language language) {
        return new Verdicts(minimum, language.messages(AnalysisMessages.class));
    }

    /** Those of one verdict together, consensus first; each in the order given. */
    List<Group> of(List<Row> rows) {
        var found =
                rows.stream().collect(Collectors.groupingBy(this::verdict, LinkedHashMap::new, Collectors.toList()));
        return Stream.of(
                        words.consensus(),
                        words.noConsensus(),
                        words.tooFew(),
                        words.undefinedConsensus(),
                        words.suppressed())
                .filter(found::containsKey)
                .map(verdict -> new Group(verdict, found.get(verdict)))
                .toList();
    }

    private String verdict(Row row) {
        if (row.vote() == null) return words.suppressed();
        if (row.vote().consensus() == null) return words.undefinedConsensus();
        if (row.vote().consensus()) return words.consensus();
        return row.vote().hasTooFew(minimum) ? words.tooFew() : words.noConsensus();
    }

    /** The highest first, ties in the order given; what has none comes last. */
    static List<Row> byNet(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(Verdicts::net, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    private static Double net(Row row) {
        return row.vote() == null ? null : row.vote().net();
    }
}
