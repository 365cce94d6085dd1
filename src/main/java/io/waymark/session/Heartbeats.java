package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When each node was last there. */
@ApplicationScoped
@Transactional
class Heartbeats implements PanacheRepositoryBase<Heartbeat, UUID> {
    private static final Duration KEPT = Duration.ofDays(1);

    /** When any node was last there. Plain SQL, as it is asked at each start, where HQL would be slow. */
    Optional<Instant> last() {
        var last = getEntityManager()
                .createNativeQuery("select max(seen_at) from heartbeat", Instant.class)
                .getSingleResult();
        return Optional.ofNullable((Instant) last);
    }

    void beat(UUID node, Instant now) {
        var mine = findById(node);
        if (mine != null) mine.beat(now);
        else persist(new Heartbeat(node, now));
    }

    void forgetOld(Instant now) {
        delete("seenAt < ?1", now.minus(KEPT));
    }
}
