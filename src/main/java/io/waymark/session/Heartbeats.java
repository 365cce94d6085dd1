package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When each node was last there. */
@ApplicationScoped
@Transactional
class Heartbeats implements PanacheRepositoryBase<Heartbeat, UUID> {
    /** When any node was last there. */
    Optional<Instant> last() {
        return find("order by seenAt desc").firstResultOptional().map(Heartbeat::seenAt);
    }

    void beat(UUID node, Instant now) {
        var mine = findById(node);
        if (mine != null) mine.beat(now);
        else {
            delete("seenAt < ?1", now.minus(java.time.Duration.ofDays(1)));
            persist(new Heartbeat(node, now));
        }
    }
}
