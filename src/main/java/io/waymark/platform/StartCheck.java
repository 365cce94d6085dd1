package io.waymark.platform;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jboss.logging.Logger;

/**
 * Looks whether the database file holds all that was acknowledged, and reads it to its end, before anything else touches it:
 * on a damaged one nothing starts.
 */
@Singleton
class StartCheck implements FlywayConfigurationCustomizer {
    private static final Logger LOG = Logger.getLogger(StartCheck.class);

    /** Texts that bear their own hash. H2 keeps none of a row: what flips inside of a text is read as it stands there. */
    private static final Map<String, String> SEALED = Map.of("RESULT", "FIGURES", "ROADMAP_VERSION", "DOCUMENT");

    @Inject
    Database database;

    @Override
    public void customize(FluentConfiguration migrations) {
        check(database);
    }

    /** @throws ConfigurationException that says what to do, where the file cannot be read or another process has it */
    static void check(Database database) {
        if (!database.isFile()) return;
        var file = database.file().toAbsolutePath();
        try {
            boolean known = holdsWhatWasAcknowledged(file);
            if (known) readAsItIs(database, H2Parts.of(file));
            else if (Files.exists(file)) readFirst(database);
        } catch (Exception | Error failed) { // a length that is damaged asks for more memory than there is
            throw new ConfigurationException(sentence(file, failed), failed);
        }
    }

    /**
     * Before H2 has it: what it does not find whole is free space to it, which it writes upon.
     *
     * @return whether it is known what must be in it
     */
    private static boolean holdsWhatWasAcknowledged(Path file) throws IOException {
        var last = Acknowledged.of(file);
        if (last.isEmpty()) return false;
        var line = Acknowledged.beside(file);
        if (!Files.exists(file))
            throw new IOException("it is not there. If you want to begin anew, remove " + line + " and start again.");
        var found = H2File.read(file);
        if (found.file() != last.get().file()) LOG.warnf("%s is about another file than %s", line, file);
        else if (found.version() < last.get().version())
            throw new IOException("H2 would open its state " + found.version() + ", and answers were given with state "
                    + last.get().version()
                    + ", which may still be in it. If you put an older copy there on purpose, remove "
                    + line + " and start again.");
        return found.file() == last.get().file();
    }

    private static void readAsItIs(Database database, H2Parts parts) throws SQLException {
        try (var connection = database.look()) {
            parts.mustHold(connection);
            readThrough(connection);
            shut(connection);
        }
    }

    /** However long it is to stay open after the last connection: nobody could write in it. */
    private static void shut(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    /** A copy that was just unpacked, or what was begun when nobody had been answered yet, which H2 must bring in order. */
    private static void readFirst(Database database) throws SQLException {
        try (var connection = database.connect()) {
            readThrough(connection);
        }
    }

    static String sentence(Path file, Throwable failed) {
        if (isOpenElsewhere(failed))
            return "Another process has the database file " + file + " open. Stop it, then start again.";
        return (isOutOfMemory(failed)
                        ? "Memory ran out while the database was read. Start with more first, such as -Xmx2g. If that is no help: "
                        : "")
                + "The database file " + file
                + " is damaged or gone, and nothing was changed in it. Move it away and keep it, with "
                + Acknowledged.beside(file).getFileName() + " beside it, and unpack the newest copy from "
                + file.resolveSibling("backups") + " in its place (docs/operations.md, Restore). What was found: "
                + Objects.requireNonNullElse(failed.getMessage(), failed.toString());
    }

    /** A large table, or a length that is damaged. */
    private static boolean isOutOfMemory(Throwable failed) {
        return failed instanceof OutOfMemoryError
                || failed instanceof SQLException sql && sql.getErrorCode() == ErrorCode.OUT_OF_MEMORY;
    }

    private static boolean isOpenElsewhere(Throwable failed) {
        return failed instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                || failed instanceof MVStoreException store && store.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }

    private static void readThrough(Connection database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = database.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE", "TABLE"})) {
            while (rows.next()) tables.add(rows.getString("TABLE_NAME"));
        }
        for (var table : tables) readThrough(database, table);
    }

    private static void readThrough(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select * from \"" + table.replace("\"", "\"\"") + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) rows.getObject(column);
                if (SEALED.containsKey(table)) mustHold(rows, SEALED.get(table));
            }
        }
    }

    private static void mustHold(ResultSet row, String text) throws SQLException {
        var seal = row.getString("SHA256");
        if (seal != null && !seal.equals(Hash.sha256(row.getString(text))))
            throw new SQLException(text + " is not what was sealed as " + seal);
    }
}
