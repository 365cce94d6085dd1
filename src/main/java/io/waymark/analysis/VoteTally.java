package io.waymark.analysis;

import io.waymark.analysis.math.Agreement;
import io.waymark.analysis.math.Agreement.Interval;
import io.waymark.vote.CastVote;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Consensus;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts the votes on a recommendation. */
record VoteTally(Consensus rule) {
    VoteItem of(String key, List<CastVote> votes) {
        var counts = new EnumMap<VoteChoice, Integer>(VoteChoice.class);
        for (var choice : VoteChoice.values()) counts.put(choice, 0);
        votes.forEach(vote -> counts.merge(vote.choice(), 1, Integer::sum));
        int agree = counts.get(VoteChoice.AGREE);
        int valid = votes.size() - counts.get(VoteChoice.ABSTAIN);
        return new VoteItem(
                key,
                counts,
                valid,
                boxed(Agreement.percent(agree, valid)),
                boxed(Agreement.net(agree, counts.get(VoteChoice.NEUTRAL), counts.get(VoteChoice.DISAGREE))),
                ends(Agreement.wilson(agree, valid)),
                consensus(rule, agree, valid),
                List.of());
    }

    /** PERCENT_AGREEMENT; null where nobody gave an answer that counts. */
    static Boolean consensus(Consensus rule, int agree, int valid) {
        if (valid == 0) return null;
        return valid >= rule.minimum() && Agreement.reaches(agree, valid, rule.threshold());
    }

    static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    static List<Double> ends(Optional<Interval> interval) {
        return interval.map(found -> List.of(found.low(), found.high())).orElse(null);
    }
}
