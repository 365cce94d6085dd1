package io.waymark.support;

import io.waymark.platform.Hash;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.h2.jdbcx.JdbcDataSource;

/** All rows of a database as one hash for each table, so that two databases can be held against each other. */
public final class Rows {
    private Rows() {}

    /** @param file of a database of H2's that nobody has open */
    public static Map<String, String> of(Path file) throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:file:" + file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", ""));
        try (var connection = h2.getConnection("", "")) {
            return of(connection);
        }
    }

    public static Map<String, String> of(Connection connection) throws SQLException {
        var hashes = new TreeMap<String, String>();
        try (var tables =
                connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE", "TABLE"})) {
            while (tables.next()) hashes.put(tables.getString("TABLE_NAME"), "");
        }
        for (var table : hashes.keySet()) hashes.put(table, hash(connection, table));
        return hashes;
    }

    private static String hash(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from \"" + table + "\"")) {
            while (found.next()) rows.add(row(found));
        }
        Collections.sort(rows);
        return Hash.sha256(String.join("\n", rows));
    }

    private static String row(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) values.add(String.valueOf(row.getString(i)));
        return String.join("|", values);
    }
}
