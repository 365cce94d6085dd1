package io.waymark.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class AuditLinkRepository implements PanacheRepositoryBase<AuditLink, Long> {
    /** The last link, or null. */
    AuditLink head() {
        return find("order by place desc").firstResult();
    }

    List<AuditLink> after(long place, int most) {
        return find("place > ?1 order by place", place).range(0, most - 1).list();
    }
}
