package io.waymark.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

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
        return begin(EmbeddedPostgres.builder());
    }

    private static EmbeddedPostgres begin(EmbeddedPostgres.Builder server) {
        try {
            return server.setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One that can be killed and begun again in the same directory at the same port; 0 for any. */
    public static EmbeddedPostgres begin(Path data, int port) {
        return begin(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port));
    }

    /** As a power switch would: the server, before it begins another, and all that work for it. */
    public static void kill(Path data) {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            var server = ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
            var all = Stream.concat(Stream.of(server), server.descendants()).toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the packaged application needs to work on a server. */
    public static Map<String, String> settings(EmbeddedPostgres server) {
        return settings(server.getPort());
    }

    /** The same where the way to it begins at another port. */
    public static Map<String, String> settings(int port) {
        return Map.of(
                "WAYMARK_DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
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
