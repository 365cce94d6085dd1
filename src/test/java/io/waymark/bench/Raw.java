package io.waymark.bench;

import io.waymark.platform.GroupSync;
import io.waymark.support.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

/** The baseline: bare inserts of one row each, stored before the next one, into the same kind of database. */
final class Raw {
    private static final String TABLE = "create table raw_vote (id uuid primary key, round uuid, member uuid,"
            + " recommendation varchar(12), choice varchar(20), unique (round, recommendation, member))";
    private static final String INSERT = "insert into raw_vote values (?, ?, ?, 'R1', 'AGREE')";
    private static final long SECONDS = 10;

    private Raw() {}

    /** Inserts a second, forced to the disk once for all who wait, as those of the application are. */
    static double file(Path file, int callers) throws Exception {
        var url = "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE";
        try (var admin = DriverManager.getConnection(url);
                var group = new GroupSync("raw", () -> admin.createStatement().execute("checkpoint sync"))) {
            admin.createStatement().execute(TABLE);
            return inserts(url, null, callers, () -> group.now().get());
        }
    }

    /** Inserts a second on the server that the application uses, which forces each commit itself. */
    static double server(EmbeddedPostgres server, int callers) throws Exception {
        var settings = Postgres.settings(server);
        try (var admin = connect(settings.get("WAYMARK_DB_URL"), settings);
                var statement = admin.createStatement()) {
            statement.execute(TABLE);
            double each = inserts(settings.get("WAYMARK_DB_URL"), settings, callers, () -> null);
            statement.execute("drop table raw_vote");
            return each;
        }
    }

    private interface Stored {
        Object await() throws Exception;
    }

    private static double inserts(String url, Map<String, String> settings, int callers, Stored stored)
            throws Exception {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < callers; i++) connections.add(connect(url, settings));
            Load.Work insert = caller -> {
                try (var statement = connections.get(caller.number()).prepareStatement(INSERT)) {
                    for (int i = 1; i <= 3; i++) statement.setObject(i, UUID.randomUUID());
                    statement.executeUpdate();
                }
                stored.await();
                return true;
            };
            Load.forSeconds(3, callers, insert);
            return Load.forSeconds(SECONDS, callers, insert).perSecond();
        } finally {
            for (var connection : connections) connection.close();
        }
    }

    private static Connection connect(String url, Map<String, String> settings) throws Exception {
        return settings == null
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(
                        url, settings.get("WAYMARK_DB_USER"), settings.get("WAYMARK_DB_PASSWORD"));
    }
}
