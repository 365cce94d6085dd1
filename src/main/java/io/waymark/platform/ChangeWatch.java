package io.waymark.platform;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Tells the barrier of the first statement with which a transaction changes or locks something. */
@PersistenceUnitExtension
@ApplicationScoped
class ChangeWatch implements StatementInspector {
    @Inject
    Barrier barrier;

    @Override
    public String inspect(String sql) {
        if (isChange(sql)) barrier.changing();
        return sql;
    }

    /** A lock is a change too, to the file; and who has one must not wait any more. */
    static boolean isChange(String sql) {
        return !sql.regionMatches(true, 0, "select", 0, 6) || sql.contains("for update");
    }
}
