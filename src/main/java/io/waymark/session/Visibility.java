package io.waymark.session;

import io.waymark.workshop.Attribution;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.Contributors;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one policy of who sees what of a round: pages, API, stream and exports all ask it. Blind, then revealed, is the
 * rule; a live round is the exception.
 */
@ApplicationScoped
public class Visibility {
    @Inject
    Contributors contributors;

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
        return contributors
                .of(me)
                .map(contributor -> Author.of(contributor, attribution))
                .orElse(null);
    }

    /** Everybody of a workshop as they appear under an attribution. An author may be null: nobody may know. */
    public Authors authors(UUID workshop) {
        return new Authors(asked -> contributors.of(workshop));
    }

    /** The same for a few of many: they are looked up together where it is said beforehand who they are. */
    public Authors someAuthors(UUID workshop) {
        return new Authors(asked -> contributors.of(workshop, asked));
    }

    /** Looks authors up only once they are asked for, and each once. */
    public static final class Authors {
        private final Function<Set<UUID>, Map<UUID, Contributor>> question;
        private final Map<UUID, Contributor> known = new HashMap<>();

        private Authors(Function<Set<UUID>, Map<UUID, Contributor>> question) {
            this.question = question;
        }

        /** Looks up those who will be asked for. */
        public void expect(Stream<UUID> some) {
            var unknown = some.filter(member -> member != null && !known.containsKey(member))
                    .collect(Collectors.toSet());
            if (unknown.isEmpty()) return;
            known.putAll(question.apply(unknown));
            unknown.forEach(nobody -> known.putIfAbsent(nobody, null));
        }

        /** @return null where nobody may know */
        public Author of(UUID member, Attribution attribution) {
            expect(Stream.ofNullable(member));
            var contributor = known.get(member);
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
    }
}
