package io.waymark.workshop;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ErasureRepository implements PanacheRepositoryBase<Erasure, UUID> {
    Optional<Erasure> ofMember(UUID member) {
        return find("memberId", member).firstResultOptional();
    }

    /** Which of these members were erased. */
    Set<UUID> erased(Collection<UUID> members) {
        return list("memberId in ?1", members).stream().map(Erasure::memberId).collect(Collectors.toSet());
    }

    /** An erasure with the number of the member whose data it was. */
    record Numbered(Erasure erasure, Integer number) {}

    List<Numbered> numbered() {
        return getEntityManager()
                .createQuery(
                        "select new io.waymark.workshop.ErasureRepository$Numbered(e, m.formerNumber)"
                                + " from Erasure e, Membership m where m.id = e.memberId order by e.erasedAt, e.id",
                        Numbered.class)
                .getResultList();
    }

    void drop(UUID workshop) {
        delete("workshopId", workshop);
    }
}
