package io.waymark.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.DataUtils;
import org.h2.table.Table;
import org.h2.table.TableType;

/**
 * Whether all tables are found in an H2 file. A table is a map with a name in it. One that H2 does not find under its name it
 * makes anew, empty, and it drops what nothing names: where a byte of a name flips a table is empty, or all of them are gone,
 * without a word. Of an index nothing is said here: H2 makes it anew where it is gone, and after a kill beside a long
 * transaction it may lead to somewhat more or fewer rows.
 *
 * @param names of all maps in it, of which H2 drops some once it opens the file as a database
 * @param begun those of which something was ever stored
 */
record H2Parts(Set<String> names, Set<String> begun) {
    private static final Pattern LAYOUT = Pattern.compile("(root|chunk)\\.[0-9a-f]+|meta\\.id");
    private static final String ROOT = "root.";
    private static final String NAME = "name.";
    private static final String TABLE = "table.";

    /** Which tables there are. */
    private static final String TABLES = TABLE + 0;

    /** @throws org.h2.mvstore.MVStoreException where it is not known where something begins, or which tables there are */
    static H2Parts of(Path file) {
        try (var store = H2File.open(file)) {
            var layout = store.getLayoutMap();
            for (var key : layout.keySet()) mustFit(LAYOUT.matcher(key).matches(), key);
            mustFit(store.hasMap(TABLES), TABLES);
            var ids = store.getMetaMap();
            var begun = new TreeSet<>(store.getMapNames());
            begun.removeIf(name -> !layout.containsKey(ROOT + ids.get(NAME + name)));
            return new H2Parts(Set.copyOf(store.getMapNames()), begun);
        }
    }

    private static void mustFit(boolean fits, String part) {
        if (!fits) throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "{0} leads nowhere", part);
    }

    /**
     * @param database the same file
     * @throws SQLException where a table of it is not here, has lost all its rows, or is not known to it
     */
    void mustHold(Connection database) throws SQLException {
        var session = (SessionLocal) database.unwrap(JdbcConnection.class).getSession();
        var alone = new TreeSet<>(begun); // an empty one may be what an upgrade was about to make when it was killed
        alone.removeIf(name -> !name.startsWith(TABLE) || name.equals(TABLES));
        for (var table : session.getDatabase().getAllTablesAndViews()) {
            if (table.getTableType() != TableType.TABLE) continue;
            var map = TABLE + table.getId();
            alone.remove(map);
            if (!names.contains(map) || !begun.contains(map) && isIndexed(session, table))
                throw new SQLException("the rows of " + table.getName() + " are not found");
        }
        if (!alone.isEmpty())
            throw new SQLException(
                    alone + " belong to no table. Where a newer version was killed while it changed the tables,"
                            + " remove the line that says what was acknowledged, and start again.");
    }

    /** Rows are stored before what leads to them. */
    private static boolean isIndexed(SessionLocal session, Table table) {
        return table.getIndexes().stream()
                .anyMatch(index -> index.find(session, null, null, false).next());
    }
}
