package io.waymark.vote;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waymark.platform.Shuffle;
import io.waymark.workshop.RehearsalRooms;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class BallotRepository implements PanacheRepositoryBase<Ballot, UUID> {
    @Inject
    Shuffle shuffle;

    Optional<Ballot> of(UUID round, UUID member) {
        return Optional.ofNullable(of(round, Set.of(member)).get(member));
    }

    Map<UUID, Ballot> of(UUID round, Set<UUID> members) {
        return find("roundId = ?1 and memberId in ?2", round, members).stream()
                .collect(Collectors.toMap(Ballot::member, Function.identity()));
    }

    List<Ballot> ofMember(UUID member) {
        return list("memberId = ?1 order by roundId", member);
    }

    List<Ballot> ofRound(UUID round) {
        return list("roundId = ?1 order by id", round);
    }

    /** Cuts the link between people and their ballots. */
    void forgetAuthors(UUID round) {
        shuffle.forgetMembers("ballot", "workshop_id, version, marks", round);
    }

    /** A rehearsal is over: nothing of it stays. */
    void removed(@Observes @Priority(4) RehearsalRooms.Removed rehearsal) {
        delete("workshopId", rehearsal.workshop());
    }
}
