package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready while the disk of the data directory is nearly full: whoever watches hears of it before answers are refused,
 * which they are once the barrier fails.
 */
@Readiness
@ApplicationScoped
class DiskSpace implements HealthCheck {
    private static final long MEGABYTE = 1024 * 1024;

    private final Path dataDir;
    private final long least;

    /** @param least MB that must be free */
    @Inject
    DiskSpace(
            @ConfigProperty(name = DataDir.NAME) Path dataDir,
            @ConfigProperty(name = "waymark.least-disk-space", defaultValue = "200") long least) {
        this.dataDir = dataDir;
        this.least = least;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("Disk space");
        try {
            Files.createDirectories(dataDir);
            long free = Files.getFileStore(dataDir).getUsableSpace() / MEGABYTE;
            return answer.status(free >= least).withData("freeMegabytes", free).build();
        } catch (IOException unreadable) {
            return answer.down().build();
        }
    }
}
