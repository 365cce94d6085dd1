package io.waymark.session;

import io.waymark.workshop.Attribution;
import java.util.Collection;
import java.util.List;
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
    /** What of a round it is counted by: one that was read before it changed is not taken for the one after. */
    record Basis(
            UUID round,
            RoundKind kind,
            VoteMethod method,
            RoundState state,
            Integer version,
            List<String> recommendations,
            Attribution attribution,
            boolean live,
            Eligible eligible) {
        Basis(RoundView round) {
            this(
                    round.id(),
                    round.kind(),
                    round.method(),
                    round.state(),
                    round.version(),
                    round.recommendations(),
                    round.attribution(),
                    round.live(),
                    round.eligible());
        }
    }

    /** @param needed how many contributions answer everything */
    static ParticipationRepository.Counts counted(Collection<Participation> known, int needed) {
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
