package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acknowledged means stored, also when the power goes: what the barrier forced is there, again and again. */
@Tag("plain")
class PowerCutTest {
    private static final int CUTS = 100;

    @TempDir
    Path dir;

    @BeforeAll
    static void install() {
        PowerCut.install();
    }

    @Test
    void whatTheBarrierForcedIsThereAfterEachCut() throws SQLException, IOException {
        cutAgainAndAgain(() -> false);
    }

    /** Disks write in an order of their own: of what nobody forced some blocks are there and others are not. */
    @Test
    void whatTheBarrierForcedIsThereBesideHalfOfTheRest() throws SQLException, IOException {
        cutAgainAndAgain(new Random(1)::nextBoolean);
    }

    private void cutAgainAndAgain(BooleanSupplier kept) throws SQLException, IOException {
        var acknowledged = new TreeSet<Integer>();
        int next = 0;
        for (int cut = 0; cut < CUTS; cut++) {
            var connection = open();
            for (int i = 0; i < 3; i++) {
                insert(connection, next);
                force(connection);
                acknowledged.add(next++);
            }
            insert(connection, next++); // on its way: nobody was told that it is stored
            if (cut % 2 == 0) connection.createStatement().execute("checkpoint");
            darken(connection, kept);
        }
        try (var connection = open()) {
            assertThat(stored(connection)).containsAll(acknowledged);
            assertThat(acknowledged).hasSize(3 * CUTS);
        }
    }

    /** So that the test above says something: without the barrier a commit does not survive. */
    @Test
    void whatNobodyForcedIsLost() throws SQLException, IOException {
        var connection = open();
        insert(connection, 1);
        force(connection);
        insert(connection, 2);
        connection.createStatement().execute("checkpoint");
        darken(connection, () -> false);
        try (var again = open()) {
            assertThat(stored(again)).containsExactly(1);
        }
    }

    private Connection open() throws SQLException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:powercut:" + dir.resolve("waymark") + ";DB_CLOSE_ON_EXIT=FALSE");
        var connection = h2.getConnection("", "");
        connection.createStatement().execute("create table if not exists answer (id integer primary key)");
        force(connection);
        return connection;
    }

    private static void force(Connection connection) throws SQLException {
        H2File.write(connection);
        H2File.force(connection);
    }

    private static void insert(Connection connection, int id) throws SQLException {
        try (var statement = connection.prepareStatement("insert into answer values (?)")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        }
    }

    private static void darken(Connection connection, BooleanSupplier kept) throws IOException {
        PowerCut.cut(kept);
        try (connection) {
            connection.createStatement().execute("shutdown immediately");
        } catch (SQLException noPower) {
            // as expected
        }
    }

    private static Set<Integer> stored(Connection connection) throws SQLException {
        var ids = new TreeSet<Integer>();
        try (var rows = connection.createStatement().executeQuery("select id from answer")) {
            while (rows.next()) ids.add(rows.getInt(1));
        }
        return ids;
    }
}
