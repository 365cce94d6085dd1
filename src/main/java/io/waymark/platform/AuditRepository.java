package io.waymark.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditRecord, UUID> {
    List<AuditRecord> page(UUID workshop, Paging paging) {
        return find(
                        "workshop = ?1 and (at > ?2 or at = ?2 and id > ?3) order by at, id",
                        workshop,
                        paging.afterInstant(),
                        paging.afterId())
                .range(0, paging.limit())
                .list();
    }

    /** When each kind of thing was done last. */
    Map<String, Instant> newest(UUID workshop) {
        return getEntityManager()
                .createQuery(
                        "select r.action, max(r.at) from AuditRecord r where r.workshop = ?1 group by r.action",
                        Object[].class)
                .setParameter(1, workshop)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    /** What no link of the chain is about, in order. */
    List<AuditRecord> unlinked(int most) {
        return find("from AuditRecord r where not exists (select 1 from AuditLink l where l.entry = r.id)"
                        + " order by r.at, r.id")
                .range(0, most - 1)
                .list();
    }

    Map<UUID, AuditRecord> named(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(AuditRecord::id, Function.identity()));
    }
}
