package io.waymark.security;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that the database holds, by table: to see that nothing changed. */
final class Rows {
    /** What the server writes by its own clock. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "audit_link", "live_version");

    private Rows() {}

    static Map<String, List<String>> of(AgroalDataSource database) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var connection = database.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var schema = tables.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                var table = tables.getString("TABLE_NAME");
                if (schema.equals("public") && !BY_ITSELF.contains(table.toLowerCase(Locale.ROOT)))
                    all.put(table, of(connection, table));
            }
        }
        return all;
    }

    private static List<String> of(Connection connection, String table) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= columns; i++) row.append(rows.getString(i)).append('|');
                found.add(row.toString());
            }
        }
        Collections.sort(found);
        return found;
    }
}
