package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.ResultView;
import io.waymark.report.ReportView.RecommendationPart;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportFindings", description = "What the room came to, for who has two minutes")
public record KeyFindings(
        @Schema(description = "With consensus in the last round on them, in reading order") List<Named> agreed,
        @Schema(description = "Without, in reading order") List<Named> open,
        @Schema(description = "With too few answers to tell, in reading order") List<Named> tooFew,
        @Schema(description = "The first five ranks of the last ballot, ties alike") List<Ranked> priorities) {
    private static final int RANKS = 5;

    @Schema(name = "ReportNamed", description = "A recommendation by its title")
    public record Named(String key, String title) {}

    @Schema(name = "ReportPriority", description = "A recommendation and its rank")
    public record Ranked(@Schema(description = "1 for the first, ties alike") int rank, String key, String title) {}

    private enum Verdict {
        AGREED,
        OPEN,
        TOO_FEW
    }

    /**
     * @param results of the rounds, in the order in which they were held; what may still move tells nothing yet
     * @param minimum fewest answers for a consensus
     */
    static KeyFindings of(List<RecommendationPart> all, List<ResultView> results, int minimum) {
        var sealed = results.stream().filter(result -> result.seal() != null).toList();
        var rounds = sealed.stream().map(ResultView::roundId).collect(Collectors.toSet());
        var verdicts = all.stream()
                .filter(each -> last(each, rounds).isPresent())
                .collect(Collectors.groupingBy(
                        each -> verdict(last(each, rounds).get(), minimum),
                        Collectors.mapping(KeyFindings::named, Collectors.toList())));
        return new KeyFindings(
                verdicts.getOrDefault(Verdict.AGREED, List.of()),
                verdicts.getOrDefault(Verdict.OPEN, List.of()),
                verdicts.getOrDefault(Verdict.TOO_FEW, List.of()),
                priorities(all, sealed));
    }

    /** The last result that judges a recommendation. */
    private static Optional<ResultPart> last(RecommendationPart recommendation, Set<UUID> rounds) {
        return recommendation.results().stream()
                .filter(result -> result.consensus() != null && rounds.contains(result.roundId()))
                .reduce((former, latter) -> latter);
    }

    private static Verdict verdict(ResultPart result, int minimum) {
        if (result.consensus()) return Verdict.AGREED;
        return result.hasTooFew(minimum) ? Verdict.TOO_FEW : Verdict.OPEN;
    }

    private static Named named(RecommendationPart each) {
        return new Named(each.text().key(), each.text().title());
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
        return judged() == 0 && priorities.isEmpty();
    }

    /** How many were judged. */
    @JsonIgnore
    int judged() {
        return agreed.size() + open.size() + tooFew.size();
    }
}
