package io.waymark.analysis;

import static io.waymark.vote.VoteChoice.CONSENT;
import static io.waymark.vote.VoteChoice.OBJECT;
import static io.waymark.vote.VoteChoice.RESERVATION;

import io.waymark.analysis.math.Agreement;
import io.waymark.analysis.math.Agreement.Interval;
import io.waymark.session.VoteMethod;
import io.waymark.vote.CastVote;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Consensus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts the votes on a recommendation by AGREEMENT or by CONSENT. */
record VoteTally(Consensus rule, VoteMethod method) {
    VoteItem of(String key, List<CastVote> votes) {
        var counts = new EnumMap<VoteChoice, Integer>(VoteChoice.class);
        for (var choice : VoteChoice.of(method)) counts.put(choice, 0);
        votes.forEach(vote -> counts.merge(vote.choice(), 1, Integer::sum));
        return method == VoteMethod.CONSENT ? consent(key, counts) : agreement(key, counts);
    }

    private VoteItem agreement(String key, Map<VoteChoice, Integer> counts) {
        int agree = counts.get(VoteChoice.AGREE);
        int neutral = counts.get(VoteChoice.NEUTRAL);
        int disagree = counts.get(VoteChoice.DISAGREE);
        int valid = agree + neutral + disagree;
        var net = boxed(Agreement.net(agree, neutral, disagree));
        return item(key, counts, agree, valid, net, consensus(rule, agree, valid));
    }

    /** A reservation consents; who stands aside does not count; one objection is no consensus. Net is not defined. */
    private VoteItem consent(String key, Map<VoteChoice, Integer> counts) {
        int consent = counts.get(CONSENT) + counts.get(RESERVATION);
        int valid = consent + counts.get(OBJECT);
        var consensus = consensus(rule, consent, valid);
        return item(key, counts, consent, valid, null, counts.get(OBJECT) > 0 ? Boolean.FALSE : consensus);
    }

    private static VoteItem item(
            String key, Map<VoteChoice, Integer> counts, int agree, int valid, Double net, Boolean consensus) {
        var percent = boxed(Agreement.percent(agree, valid));
        return new VoteItem(
                key, counts, valid, percent, net, ends(Agreement.wilson(agree, valid)), consensus, List.of());
    }

    /** Votes are on no scale, so by PERCENT_AGREEMENT whatever the rule for scores; null where nobody gave an answer that counts. */
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
