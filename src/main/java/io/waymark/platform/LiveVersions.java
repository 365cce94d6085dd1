package io.waymark.platform;

import io.agroal.api.AgroalDataSource;
import io.waymark.platform.LiveSignal.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** The versions that nodes on one server agree on. Each is an instant of the server's in milliseconds, or one more. */
@ApplicationScoped
@Transactional
class LiveVersions {
    private static final String ADVANCE =
            """
            insert into live_version as known (workshop_id, version)
            select id, (extract(epoch from clock_timestamp()) * 1000)::bigint from workshop where id = ?
            on conflict (workshop_id) do update set version = greatest(known.version + 1, excluded.version)
            returning version
            """;

    @Inject
    AgroalDataSource connections;

    @Inject
    Nodes nodes;

    /**
     * Moves workshops on and tells every node, this one too, once that is committed. They come in order, so that two
     * nodes never wait for each other. A workshop that is gone meanwhile, such as a rehearsal, has nobody to tell.
     */
    void advance(SortedMap<UUID, ? extends Set<Topic>> moved) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(ADVANCE)) {
            for (var workshop : moved.entrySet()) {
                var version = advance(statement, workshop.getKey());
                if (version.isEmpty()) continue;
                var ring = new Ring(workshop.getKey(), version.getAsLong(), workshop.getValue());
                nodes.say(connection, Doorbell.SUBJECT, ring.text());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static OptionalLong advance(PreparedStatement statement, UUID workshop) throws SQLException {
        statement.setObject(1, workshop);
        try (var rows = statement.executeQuery()) {
            return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
        }
    }

    /** 0 for a workshop in which nothing has moved yet. */
    long of(UUID workshop) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement("select version from live_version where workshop_id = ?")) {
            statement.setObject(1, workshop);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The workshops that moved on after a version, with their own. */
    Map<UUID, Long> after(long version) {
        try (var connection = connections.getConnection()) {
            return after(connection, version);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Map<UUID, Long> after(Connection connection, long version) throws SQLException {
        var moved = new HashMap<UUID, Long>();
        try (var statement =
                connection.prepareStatement("select workshop_id, version from live_version where version > ?")) {
            statement.setLong(1, version);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) moved.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return moved;
    }
}
