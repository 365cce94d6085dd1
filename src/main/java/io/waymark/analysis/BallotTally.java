package io.waymark.analysis;

import io.waymark.analysis.math.CompetitionRanks;
import io.waymark.vote.CastBallot;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Counts ballots. Approval: the approvals of each recommendation. Dots (cumulative voting): the sum of each one's dots,
 * and beside it how many people gave them, since few can give many. Ties stay ties.
 *
 * @param keys the recommendations in the order of the text
 */
record BallotTally(List<String> keys, List<CastBallot> ballots) {
    List<ApprovalItem> approvals() {
        var ranks = ranks(this::voters);
        return IntStream.range(0, keys.size())
                .mapToObj(i ->
                        new ApprovalItem(keys.get(i), voters(keys.get(i)), ballots.size(), ranks.get(i), List.of()))
                .toList();
    }

    List<DotsItem> dots() {
        var ranks = ranks(this::sum);
        return IntStream.range(0, keys.size())
                .mapToObj(
                        i -> new DotsItem(keys.get(i), sum(keys.get(i)), voters(keys.get(i)), ranks.get(i), List.of()))
                .toList();
    }

    private int voters(String key) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.marks().containsKey(key))
                .count();
    }

    private int sum(String key) {
        return ballots.stream().mapToInt(ballot -> ballot.mark(key)).sum();
    }

    /** Nulls where nobody voted: what is not ranked has no rank. */
    private List<Integer> ranks(ToIntFunction<String> score) {
        var scores = keys.stream().map(score::applyAsInt).toList();
        return ballots.isEmpty() ? Collections.nCopies(keys.size(), (Integer) null) : CompetitionRanks.of(scores);
    }
}
