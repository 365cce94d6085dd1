package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.ResultView;
import io.waymark.report.ReportView.RecommendationPart;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportFindings", description = "What the room came to, for who has two minutes")
public record KeyFindings(
        @Schema(description = "With consensus in the last round on them, in reading order") List<Named> agreed,
        @Schema(description = "Without, in reading order") List<Named> open,
        @Schema(description = "The first five ranks of the last ballot, ties alike") List<Ranked> priorities) {
    private static final int RANKS = 5;

    @Schema(name = "ReportNamed", description = "A recommendation by its title")
    public record Named(String key, String title) {}

    @Schema(name = "ReportPriority", description = "A recommendation and its rank")
    public record Ranked(@Schema(description = "1 for the first, ties alike") int rank, String key, String title) {}

    /** @param results of the rounds, in the order in which they were held */
    static KeyFindings of(List<RecommendationPart> all, List<ResultView> results) {
        return new KeyFindings(judged(all, true), judged(all, false), priorities(all, results));
    }

    private static List<Named> judged(List<RecommendationPart> all, boolean agreed) {
        return all.stream()
                .filter(each -> Objects.equals(verdict(each), agreed))
                .map(each -> new Named(each.text().key(), each.text().title()))
                .toList();
    }

    /** By the last round that judged it; null where none did. */
    private static Boolean verdict(RecommendationPart recommendation) {
        return recommendation.results().stream()
                .map(ResultPart::consensus)
                .filter(Objects::nonNull)
                .reduce(null, (former, latter) -> latter);
    }

    private static List<Ranked> priorities(List<RecommendationPart> all, List<ResultView> results) {
        var titles = all.stream().collect(Collectors.toMap(each -> each.text().key(), each -> each.text()
                .title()));
        var last = results.stream().map(KeyFindings::ranked).filter(ranks -> !ranks.isEmpty());
        return last.reduce(Map.of(), (former, latter) -> latter).entrySet().stream()
                .filter(rank -> rank.getValue() <= RANKS && titles.containsKey(rank.getKey()))
                .map(rank -> new Ranked(rank.getValue(), rank.getKey(), titles.get(rank.getKey())))
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(rank -> order(all, rank.key())))
                .toList();
    }

    /** The ranks of a ballot, of what anybody voted for. */
    private static Map<String, Integer> ranked(ResultView result) {
        return result.items().stream()
                .flatMap(item -> item instanceof RankedItem ranked ? Stream.of(ranked) : Stream.empty())
                .filter(item -> item.rank() != null && item.score() > 0)
                .collect(Collectors.toMap(RankedItem::key, RankedItem::rank));
    }

    private static int order(List<RecommendationPart> all, String key) {
        return all.stream().map(each -> each.text().key()).toList().indexOf(key);
    }

    /** Whether nothing was judged and nothing ranked. */
    @JsonIgnore
    public boolean isEmpty() {
        return agreed.isEmpty() && open.isEmpty() && priorities.isEmpty();
    }

    /** How many were judged. */
    @JsonIgnore
    int judged() {
        return agreed.size() + open.size();
    }
}
