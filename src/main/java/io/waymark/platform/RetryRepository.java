package io.waymark.platform;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class RetryRepository implements PanacheRepositoryBase<RetryRecord, RetryRecord.Id> {
    void dropOlderThan(RetryRecord.Id id, Instant instant) {
        delete("id = ?1 and (createdAt < ?2 or status = 0)", id, instant);
    }

    void dropOlderThan(Instant instant) {
        delete("createdAt < ?1", instant);
    }

    void dropBelow(String path) {
        delete("path like ?1", "%" + path + "%");
    }
}
