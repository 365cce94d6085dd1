package io.waymark.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.table.Table;

/**
 * Whether what lies in an H2 file fits together. A table and an index are each a map with a name. One that H2 does not find
 * under its name it makes anew, empty, and it drops what nothing names: where a byte of a name flips a table is empty, or all
 * of them are gone, without a word.
 */
final class H2Parts {
    private static final Pattern LAYOUT = Pattern.compile("(root|chunk)\\.[0-9a-f]+|meta\\.id");

    /** Which tables there are. */
    private static final String TABLES = "table.0";

    /** What H2 keeps beside tables. */
    private static final Pattern OWN =
            Pattern.compile("_|table\\.0|openTransactions|undoLog[.-].*|lobMap|lobRef|lobData|tempLobMap|temp\\..*");

    private H2Parts() {}

    /**
     * The names of all maps in a file, of which H2 would drop some once it opens it as a database.
     *
     * @throws org.h2.mvstore.MVStoreException where it is not known where something begins, or which tables there are
     */
    static Set<String> of(Path file) {
        try (var store = H2File.open(file)) {
            for (var key : store.getLayoutMap().keySet())
                mustFit(LAYOUT.matcher(key).matches(), key);
            mustFit(store.hasMap(TABLES), TABLES);
            return store.getMapNames();
        }
    }

    private static void mustFit(boolean fits, String part) {
        if (!fits) throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0} leads nowhere", part);
    }

    /** @throws SQLException where one of them belongs to no table, or an index does not lead to each row of its table */
    static void mustFit(Set<String> names, Connection database) throws SQLException {
        var session = (SessionLocal) database.unwrap(JdbcConnection.class).getSession();
        var alone = new TreeSet<>(names);
        alone.removeIf(name -> OWN.matcher(name).matches());
        var tables = session.getDatabase().getAllTablesAndViews();
        tables.removeIf(table -> table.getIndexes() == null);
        for (var table : tables) {
            alone.remove("table." + table.getId());
            for (var index : table.getIndexes()) alone.remove("index." + index.getId());
        }
        if (!alone.isEmpty()) throw new SQLException(alone + " belong to no table");
        for (var table : tables) mustAgree(session, table);
    }

    private static void mustAgree(SessionLocal session, Table table) throws SQLException {
        long rows = count(session, table.getScanIndex(session));
        for (var index : table.getIndexes()) {
            long entries = count(session, index);
            if (entries != rows)
                throw new SQLException(
                        "%s leads to %d of %d rows of %s".formatted(index.getName(), entries, rows, table.getName()));
        }
    }

    private static long count(SessionLocal session, Index index) {
        var entries = index.find(session, null, null, false);
        long count = 0;
        while (entries.next()) count++;
        return count;
    }
}
