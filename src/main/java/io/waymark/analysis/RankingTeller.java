package io.waymark.analysis;

import io.quarkus.qute.RawString;
import io.waymark.platform.Language;
import io.waymark.session.VoteMethod;
import io.waymark.vote.BallotView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tells what came of ballots to one person in one language.
 *
 * @param mine one's own ballot, or null
 */
record RankingTeller(Language language, Map<String, String> titles, BallotView mine) {
    private AnalysisMessages words() {
        return language.messages(AnalysisMessages.class);
    }

    /** @return null where people did not fill in ballots */
    ResultScreen.Ranking of(ResultView result) {
        var items = result.items().stream()
                .filter(RankedItem.class::isInstance)
                .map(RankedItem.class::cast)
                .toList();
        if (items.isEmpty()) return null;
        var lines = items.stream()
                .sorted(Comparator.comparing(RankedItem::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(item -> line(item, items))
                .toList();
        var sentence = sentence(items);
        var text = new Svg.Text("ranking", words().ranking(), sentence);
        var svg =
                new RawString(SvgRanking.of(text, lines.stream().map(this::bar).toList()));
        return new ResultScreen.Ranking(sentence, svg, items.get(0) instanceof DotsItem, mine != null, lines);
    }

    private ResultScreen.Standing line(RankedItem item, List<RankedItem> all) {
        boolean tied = item.rank() != null
                && all.stream().filter(each -> item.rank().equals(each.rank())).count() > 1;
        return new ResultScreen.Standing(
                item.key(),
                titles.get(item.key()),
                item.rank(),
                tied,
                item.score(),
                item.voters(),
                mine == null ? 0 : mine.mark(item.key()),
                item instanceof DotsItem
                        ? words().dotsFrom(item.score(), item.voters())
                        : words().approvalsOf(item.score(), item.voters()));
    }

    private SvgRanking.Bar bar(ResultScreen.Standing line) {
        var rank = line.rank() == null ? "–" : line.rank() + (line.tied() ? "=" : "");
        return new SvgRanking.Bar(rank, line.key(), line.score(), line.label(), line.own());
    }

    String summary(ResultView result) {
        if (result.respondents() == 0) return words().nobody();
        int dots = result.items().stream()
                .filter(DotsItem.class::isInstance)
                .mapToInt(item -> ((DotsItem) item).dots())
                .sum();
        return result.method() == VoteMethod.DOTS
                ? words().dotsSummary(result.respondents(), dots)
                : words().approvalSummary(result.respondents());
    }

    private String sentence(List<RankedItem> items) {
        var first = items.stream()
                .filter(item -> item.score() > 0 && Integer.valueOf(1).equals(item.rank()))
                .toList();
        if (first.isEmpty()) return words().noneFirst();
        var keys = first.stream().map(RankedItem::key).collect(Collectors.joining(", "));
        var one = first.get(0);
        if (one instanceof DotsItem)
            return first.size() == 1
                    ? words().firstByDots(keys, one.score(), one.voters())
                    : words().sharedByDots(keys, one.score());
        return first.size() == 1
                ? words().firstByApproval(keys, one.score(), one.voters())
                : words().sharedByApproval(keys, one.score(), one.voters());
    }
}
