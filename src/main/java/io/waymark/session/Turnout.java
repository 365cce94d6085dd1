package io.waymark.session;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How many take part in a round, without who is here now.
 *
 * @param members whom it asks
 * @param asked who that is where it asks some groups only, else null
 */
record Turnout(int members, ParticipationRepository.Counts said, Set<UUID> asked) {
    /** @param needed how many contributions answer everything */
    static ParticipationRepository.Counts said(Collection<Participation> known, int needed) {
        return new ParticipationRepository.Counts(
                count(known, Participation::answered),
                count(known, said -> said.isComplete(needed)),
                count(known, Participation::done),
                count(known, Participation::wantsMoreTime));
    }

    private static long count(Collection<Participation> known, Predicate<Participation> which) {
        return known.stream().filter(which).count();
    }

    Progress progress(int present) {
        return new Progress(members, present, (int) said.answered(), (int) said.complete(), (int) said.done(), (int)
                said.moreTime());
    }
}
