package io.waymark.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * The nodes that share a server talk to each other through it. What is said may get lost while a node reconnects, so
 * nothing that must be true depends on it. Where there is one node nobody listens.
 */
@ApplicationScoped
public class Nodes {
    private static final String CHANNEL = "waymark";
    /** Milliseconds after which a node looks by itself whether it missed something. */
    private static final int LOOK = 2000;

    private static final Logger LOG = Logger.getLogger(Nodes.class);

    /** Something that a node said, this one or another. */
    public record Said(String subject, String text) {}

    /** A node listened for a while, or came back to it. */
    record Listened() {}

    @Inject
    Database database;

    @Inject
    AgroalDataSource connections;

    @Inject
    Event<Said> said;

    @Inject
    Event<Listened> listened;

    private Thread listener;
    private volatile boolean stopped;

    void start(@Observes StartupEvent started) {
        if (!database.isShared()) return;
        listener = new Thread(this::listen, "nodes");
        listener.setDaemon(true);
        listener.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        if (listener != null) listener.interrupt();
    }

    /** Whether there may be other nodes. */
    public boolean areMany() {
        return database.isShared();
    }

    /**
     * Tells all nodes at once.
     *
     * @param text at most 7900 bytes, without anything that somebody contributed
     */
    public void say(String subject, String text) {
        if (!areMany()) return;
        try (var connection = connections.getConnection()) {
            say(connection, subject, text);
        } catch (SQLException failed) {
            LOG.warn("The other nodes could not be told", failed);
        }
    }

    /** Tells them when the connection's transaction commits. */
    void say(Connection connection, String subject, String text) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_notify('" + CHANNEL + "', ?)")) {
            statement.setString(1, subject + " " + text);
            statement.execute();
        }
    }

    private void listen() {
        while (!stopped) {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                listened.fire(new Listened());
                while (!stopped) hear(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException lost) {
                if (!stopped) recover(lost);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        var heard = connection.getNotifications(LOOK);
        if (heard != null)
            for (var each : heard) {
                var parts = each.getParameter().split(" ", 2);
                said.fire(new Said(parts[0], parts[1]));
            }
        listened.fire(new Listened());
    }

    private void recover(Exception lost) {
        LOG.warn("The connection to the other nodes was lost; it is made anew", lost);
        try {
            Thread.sleep(LOOK / 2);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
