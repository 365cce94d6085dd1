package io.waymark.platform;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.ZipOutputStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * The file of an H2 database, each step by itself: {@code CHECKPOINT SYNC} writes and forces in one, {@code BACKUP} writes
 * before it copies, and what is written must be written at the right moment ({@link Stillness}).
 */
final class H2File {
    /**
     * @param file when it was made, in milliseconds since 1970; a copy bears the same. Where the clock is behind it, H2 says now
     * @param version grows by one with each time that it is written
     */
    record State(long file, long version) {
        private static State of(MVStore store) {
            var written = store.getFileStore();
            return new State(written.getCreationTime(), written.lastChunkVersion());
        }
    }

    private H2File() {}

    /** Waits until nothing is on its way to the file, nor being tidied there. */
    static void await(Connection database) throws SQLException {
        store(database).executeFilestoreOperation(() -> {}); // comes after all that was begun
    }

    /** Settles what is written next, all that was changed so far on any connection, and begins to write it. */
    static void write(Connection database) throws SQLException {
        var store = store(database);
        boolean taken = store.tryCommit() > 0;
        if (!taken) store.commit(); // it tidies its file again, or there is nothing to be written
    }

    /**
     * Waits until what was begun is written, and forces it to the disk.
     *
     * @return what is on the disk now, if not more
     */
    static State force(Connection database) throws SQLException {
        var store = store(database);
        var written = new AtomicReference<State>();
        store.executeFilestoreOperation(() -> written.set(State.of(store)));
        store.sync();
        return written.get();
    }

    /**
     * What H2 would open, without touching it: the newest state that it finds whole.
     *
     * @throws MVStoreException where there is none, or another process has the file open
     */
    static State read(Path file) {
        try (var store = open(file)) {
            return State.of(store);
        }
    }

    /** Without anything being changed in it. */
    static MVStore open(Path file) {
        return new MVStore.Builder().fileName(file.toString()).readOnly().open();
    }

    /** Packs all that was written; what is written meanwhile may be in it as well. */
    static void copy(Connection database, Path zip) throws SQLException, IOException {
        try (var file = new FileOutputStream(zip.toFile());
                var packed = new ZipOutputStream(file)) {
            store(database).getFileStore().backup(packed);
            packed.finish();
            file.getFD().sync();
        }
    }

    /** Whether it can be neither read nor written any more by this process: H2 gives it up after a fault of the disk. */
    static boolean isGivenUp(Connection database) throws SQLException {
        return database.isClosed()
                || store(database).isClosed()
                || store(database).getPanicException() != null;
    }

    static MVStore store(Connection database) throws SQLException {
        var session = (SessionLocal) database.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }
}
