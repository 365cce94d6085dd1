package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * How much room the disk of the data directory has. While that is little the server is not ready, so that whoever watches
 * hears of it. With a quarter of that a database that is kept there takes no more requests that change something: H2 would
 * have to break one off in the middle. What the server does by itself, such as closing a round in time, has what is left.
 */
@Readiness
@Default
@ApplicationScoped
class DiskSpace implements HealthCheck {
    private static final long MEGABYTE = 1024 * 1024;

    /** Whoever watches has until then to make room. */
    private static final int WARNED_AT = 4;

    private final Database database;
    private final Path dataDir;
    private final long least;

    /** @param least MB that must be free */
    @Inject
    DiskSpace(
            Database database,
            @ConfigProperty(name = DataDir.NAME) Path dataDir,
            @ConfigProperty(name = "waymark.least-disk-space", defaultValue = "200") long least) {
        this.database = database;
        this.dataDir = dataDir;
        this.least = least;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Disk space");
        try {
            Files.createDirectories(dataDir);
            return answer.status(free() >= least)
                    .withData("freeMegabytes", free())
                    .build();
        } catch (IOException unreadable) {
            return answer.down().build();
        }
    }

    private long free() {
        return dataDir.toFile().getUsableSpace() / MEGABYTE;
    }

    /** Whether something as long could be stored and all would be well still, in bytes. */
    boolean hasRoomFor(long bytes) {
        return free() - bytes / MEGABYTE >= least;
    }

    /** @throws NotStored where there is no room for a change; what is stored can be read all the same */
    void requireRoom() {
        if (database.isFile() && free() < least / WARNED_AT) throw NotStored.diskFull();
    }
}
