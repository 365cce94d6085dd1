package io.waymark.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A server for all tests of a run that is for PostgreSQL. Like production it writes before it answers. */
@WithTestResource(value = Postgres.class, scope = TestResourceScope.GLOBAL)
public class Postgres implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;

    /** Whether this run of the tests is for PostgreSQL. */
    public static boolean isChosen() {
        return "postgresql".equals(System.getProperty("quarkus.datasource.db-kind"));
    }

    /** Waits until the nodes were told of what led here: on PostgreSQL they are told together, four times a second. */
    public static void settle() {
        if (isChosen()) App.pause(400);
    }

    public static EmbeddedPostgres begin() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the packaged application needs to work on a server. */
    public static Map<String, String> settings(EmbeddedPostgres server) {
        return Map.of(
                "WAYMARK_DB_URL", server.getJdbcUrl("postgres", "postgres"),
                "WAYMARK_DB_USER", "postgres",
                "WAYMARK_DB_PASSWORD", "postgres");
    }

    @Override
    public Map<String, String> start() {
        if (!isChosen()) return Map.of();
        server = begin();
        return Map.of(
                "quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        try {
            if (server != null) server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
