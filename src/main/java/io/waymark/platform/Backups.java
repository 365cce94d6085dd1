package io.waymark.platform;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Copies of the database file, made in the background where there is a file. */
@ApplicationScoped
public class Backups {
    private static final Logger LOG = Logger.getLogger(Backups.class);

    /** How many copies are kept; 0 makes none. */
    @ConfigProperty(name = "waymark.backups", defaultValue = "10")
    int kept;

    @ConfigProperty(name = "waymark.data-dir")
    String data;

    @Inject
    Database database;

    @Inject
    Barrier barrier;

    @Inject
    DiskSpace disk;

    @Inject
    Clock clock;

    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> new Thread(work, "backups"));

    /** Makes a copy of what is committed now; those who ask while one waits to be made share it. */
    public void soon() {
        if (kept > 0 && database.isFile() && waiting.compareAndSet(false, true)) writer.execute(this::write);
    }

    private void write() {
        waiting.set(false);
        try (var connection = database.connect()) {
            barrier.stored().join();
            if (!disk.hasRoomFor(Files.size(database.file()))) throw new IOException("The disk has no room for one");
            new Copies(Path.of(data, "backups"), kept).add(connection, clock.instant());
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.error("No copy of the database could be made", failed);
        }
    }

    /** Before the barrier is gone. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        writer.shutdown();
        writer.awaitTermination(10, TimeUnit.SECONDS);
    }
}
