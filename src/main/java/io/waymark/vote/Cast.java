package io.waymark.vote;

import io.waymark.platform.Invalid;
import io.waymark.session.AnswerKey;
import io.waymark.session.OpenRound;
import io.waymark.workshop.Member;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a member casts at once.
 *
 * @param choices by the keys of recommendations
 * @param many whether it is a sheet of several, all of which are stored or none
 */
record Cast(Member by, Map<String, NewVote> choices, boolean many) {
    Stream<AnswerKey> keys() {
        return choices.keySet().stream().map(key -> new AnswerKey(key, by.id()));
    }

    /** Refuses what the round does not ask for; then who does not say why although it asks. */
    void check(OpenRound open) {
        open.oneByOne();
        choices.keySet().forEach(open::requireRecommendation);
        requireReasons(open);
        var asked = VoteChoice.of(open.view().method());
        for (var vote : choices.values())
            if (!asked.contains(vote.choice()))
                throw Invalid.field("choice", VoteMessages.class, VoteMessages::choiceOfOtherMethod);
    }

    private void requireReasons(OpenRound open) {
        if (!open.view().reasonWhenAgainst()) return;
        var asked = VoteChoice.of(open.view().method());
        var missing = choices.entrySet().stream()
                .filter(each -> asked.contains(each.getValue().choice())
                        && each.getValue().lacksReason())
                .map(each -> many ? VoteSheet.reasonField(each.getKey()) : "reason")
                .toList();
        if (!missing.isEmpty()) throw Invalid.fields(missing, VoteMessages.class, VoteMessages::reasonMissing);
    }
}
