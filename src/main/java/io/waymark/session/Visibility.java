package io.waymark.session;

import io.waymark.workshop.Attribution;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The one policy of who sees what of a round: pages, API, stream and exports all ask it. Blind, then revealed, is the
 * rule; a live round is the exception.
 */
@ApplicationScoped
public class Visibility {
    @Inject
    Members members;

    /** Whether others' contributions, and the results, are shown to this viewer. One's own always are. */
    public boolean shows(Member viewer, RoundView round) {
        return switch (round.state()) {
            case PLANNED -> false;
            case OPEN, PAUSED -> round.live();
            case CLOSED -> round.live() || viewer.isFacilitator();
            case REVEALED -> true;
        };
    }

    /** Whether one's own contributions can still be told from others': not once an anonymous round is over. */
    public boolean remembersAuthors(RoundView round) {
        return round.attribution() != Attribution.ANONYMOUS || !round.state().isOver();
    }

    /** Whether somebody who is no member may be named with what they said: only where everybody is. */
    public boolean namesSpeakers(RoundView round) {
        return round.attribution() == Attribution.NAMED;
    }

    /** Whether answers of a person in one round may be laid beside their answers in another: never in anonymous ones. */
    public boolean links(RoundView round, RoundView previous) {
        return round.workshopId().equals(previous.workshopId())
                && round.kind() == previous.kind()
                && round.attribution() != Attribution.ANONYMOUS
                && previous.attribution() != Attribution.ANONYMOUS;
    }

    /** Whether people see their earlier answers and the figures of the earlier round while they answer again. */
    public boolean reminds(RoundView round, RoundView previous) {
        return links(round, previous) && previous.state() == RoundState.REVEALED;
    }

    /** As whom one is shown oneself; null where nobody may know. */
    public Author author(Member me, Attribution attribution) {
        return members.contributor(me)
                .map(contributor -> Author.of(contributor, attribution))
                .orElse(null);
    }

    /** Everybody of a workshop as they appear under an attribution. An author may be null: nobody may know. */
    public Authors authors(UUID workshop) {
        return new Authors(() -> members.contributors(workshop));
    }

    /** Looks authors up without a query for each, and all of them only where one is asked for. */
    public static final class Authors {
        private final Supplier<Map<UUID, Contributor>> everybody;
        private Map<UUID, Contributor> contributors;

        private Authors(Supplier<Map<UUID, Contributor>> everybody) {
            this.everybody = everybody;
        }

        private Map<UUID, Contributor> contributors() {
            if (contributors == null) contributors = everybody.get();
            return contributors;
        }

        /** @return null where nobody may know */
        public Author of(UUID member, Attribution attribution) {
            var contributor = member == null ? null : contributors().get(member);
            return contributor == null ? null : Author.of(contributor, attribution);
        }

        /**
         * The author of what a facilitator entered: a member, or a speaker in their own words. Whoever typed it knows the
         * person, so it carries no pseudonym: that would tell them whose all the others with that number are.
         *
         * @return null where nobody may know, or nobody was named
         */
        public Author ofEntry(UUID member, String speaker, Attribution attribution) {
            if (attribution == Attribution.PSEUDONYMOUS) return null;
            if (member != null) return of(member, attribution);
            boolean named = speaker != null && attribution == Attribution.NAMED;
            return named ? new Author(speaker, speaker, null, null, null) : null;
        }

        /** Countries of participants, for whoever took part: attendance is never a secret. */
        public Map<String, Long> byCountry() {
            return contributors().values().stream()
                    .filter(contributor -> contributor.country() != null)
                    .collect(Collectors.groupingBy(Contributor::country, Collectors.counting()));
        }
    }
}
