package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A transaction is in the file whole or not at all, however many are under way when it is written. The file is copied after
 * each write, which is what a kill at that moment leaves. Without {@link Stillness} two in a hundred copies hold the
 * half of a transaction.
 */
@Tag("plain")
class WholeTransactionsTest {
    private static final int WRITERS = 16;
    private static final int COPIES = 60;

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Stillness stillness = new Stillness(Duration.ofMinutes(1));
    private final AtomicBoolean over = new AtomicBoolean();

    @TempDir
    Path dir;

    private Database database;
    private Connection own;

    @BeforeEach
    void create() throws SQLException {
        database = new Database("jdbc:h2:file:" + dir.resolve("waymark") + ";WRITE_DELAY=2000;DB_CLOSE_ON_EXIT=FALSE");
        own = database.connect();
        try (var statement = own.createStatement()) {
            statement.execute("create table answer (id uuid primary key, status int not null)");
            statement.execute("create table remark (id uuid primary key, text varchar(400), writer int)");
            statement.execute("create index remark_writer on remark (writer)");
            statement.execute("create table writer (id int primary key, written int not null)");
            for (int i = 0; i < WRITERS; i++) statement.execute("insert into writer values (" + i + ", 0)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        own.close();
    }

    @Test
    void noCopyHoldsTheHalfOfATransaction() throws Exception {
        var people = Executors.newFixedThreadPool(WRITERS);
        var copies = new ArrayList<Database>();
        var writing = new ArrayList<Future<?>>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            writing.add(people.submit(() -> {
                write(writer);
                return null;
            }));
        }
        try {
            for (int i = 0; i < COPIES; i++) copies.add(copy(i));
        } finally {
            over.set(true);
            people.shutdown();
            assertThat(people.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
        for (var each : writing) each.get();
        for (var copy : copies) assertIsWhole(copy);
    }

    private void write(int writer) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            while (!over.get()) {
                var change = stillness.begin();
                try {
                    remark(connection, writer);
                    connection.commit();
                } finally {
                    change.end();
                }
                LockSupport.parkNanos(PAUSE);
            }
        }
    }

    private static void remark(Connection connection, int writer) throws SQLException {
        var id = UUID.randomUUID();
        execute(connection, "insert into answer values (?, 0)", id);
        execute(connection, "insert into remark values (?, ?, ?)", id, "x".repeat(300), writer);
        execute(connection, "update writer set written = written + 1 where id = ?", writer);
        execute(connection, "update answer set status = 201 where id = ?", id);
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        }
    }

    private Database copy(int number) throws Exception {
        stillness.during(() -> H2File.write(own));
        H2File.force(own);
        var copy = new Database("jdbc:h2:file:" + dir.resolve("copy" + number));
        Files.copy(database.file(), copy.file());
        return copy;
    }

    private static void assertIsWhole(Database copy) throws SQLException, IOException {
        try (var connection = copy.connect()) {
            long remarks = count(connection, "select count(*) from remark");
            assertThat(count(connection, "select count(*) from answer")).isEqualTo(remarks);
            assertThat(count(connection, "select sum(written) from writer")).isEqualTo(remarks);
            assertThat(count(connection, "select count(*) from answer where status = 0"))
                    .isZero();
        }
        Files.delete(copy.file());
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
