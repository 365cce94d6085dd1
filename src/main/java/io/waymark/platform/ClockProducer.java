package io.waymark.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock. It ticks in milliseconds, since databases keep fewer digits than the JVM and seals must recompute. */
class ClockProducer {
    @Produces
    @Singleton
    Clock clock(
            Database database,
            AgroalDataSource connections,
            @ConfigProperty(name = "waymark.demo", defaultValue = "false") boolean demo) {
        var clock = database.isShared()
                ? new DatabaseClock(() -> ask(connections), System::nanoTime)
                : Clock.tickMillis(ZoneOffset.UTC);
        return demo ? new PastClock(clock) : clock;
    }

    /** Not {@code now()}, which is the time at which the transaction began. */
    static Instant ask(AgroalDataSource connections) {
        try (var connection = connections.getConnection();
                var rows = connection.createStatement().executeQuery("select clock_timestamp()")) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
