package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.Postgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All migrations from nothing, on both databases, with the same outcome. */
@Tag(PlainSuite.TAG)
class MigrationTest {
    private static final String COLUMNS =
            """
            select table_name, column_name, data_type, is_nullable, character_maximum_length
            from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
            """;
    private static final String KEYS =
            """
            select lower(table_name), lower(constraint_type), count(*) from information_schema.table_constraints
            where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'
              and constraint_type in ('PRIMARY KEY', 'UNIQUE', 'FOREIGN KEY')
            group by lower(table_name), lower(constraint_type)
            """;

    /** Two of the same that come at the same moment are one: no look before the insert can promise that, only a key can. */
    private static final Set<String> ONCE = Set.of(
            "vote(member_id, recommendation, round_id)",
            "assessment(member_id, recommendation, round_id)",
            "ballot(member_id, round_id)",
            "participation(member_id, round_id)",
            "membership(person_id, workshop_id)",
            "membership(join_key)",
            "membership(pseudonym, workshop_id)",
            "comment_draft(about, member_id, round_id)",
            "result(round_id, seal)",
            "retry_record(caller, retry_key)",
            "roadmap_version(number, workshop_id)",
            "person(account)",
            "person(subject)",
            "workshop(join_code)");

    @Test
    void bothDatabasesHaveTheSameTablesAndColumns() throws IOException, SQLException {
        var h2 = h2();
        try (var postgres = Postgres.begin()) {
            int onH2 = migrate(h2);
            int onPostgres = migrate(postgres.getPostgresDatabase());
            assertThat(onH2).isPositive().isEqualTo(onPostgres);
            try (var one = h2.getConnection();
                    var other = postgres.getPostgresDatabase().getConnection()) {
                assertThat(columns(one)).containsKey("round.closes_at").isEqualTo(columns(other));
                assertThat(keys(one)).isNotEmpty().isEqualTo(keys(other));
                assertThat(unique(one)).containsAll(ONCE).isEqualTo(unique(other));
            }
        }
    }

    /** Acknowledged means stored, in tests as well: the library switches both off. */
    @Test
    void postgresWritesBeforeItAnswers() throws IOException, SQLException {
        try (var postgres = Postgres.begin();
                var connection = postgres.getPostgresDatabase().getConnection()) {
            for (var setting : new String[] {"fsync", "synchronous_commit"})
                try (var rows = connection.createStatement().executeQuery("show " + setting)) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo("on");
                }
        }
    }

    private static DataSource h2() {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:migration;DB_CLOSE_DELAY=-1");
        return h2;
    }

    private static int migrate(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }

    private static SortedMap<String, String> columns(Connection database) throws SQLException {
        var columns = new TreeMap<String, String>();
        try (var rows = database.createStatement().executeQuery(COLUMNS)) {
            while (rows.next())
                columns.put(
                        (rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT),
                        (rows.getString(3) + type(rows.getString(3), rows.getString(5)) + " nullable "
                                        + rows.getString(4))
                                .toLowerCase(Locale.ROOT));
        }
        return columns;
    }

    /** Lengths are told of texts only: what else has one is up to each database. */
    private static String type(String type, String length) {
        return type.equalsIgnoreCase("character varying") ? "(" + length + ")" : "";
    }

    private static Map<String, Integer> keys(Connection database) throws SQLException {
        var keys = new TreeMap<String, Integer>();
        try (var rows = database.createStatement().executeQuery(KEYS)) {
            while (rows.next()) keys.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3));
        }
        return keys;
    }

    /** Each key with its columns; the order of these is up to each database. */
    private static Set<String> unique(Connection database) throws SQLException {
        var keys = new TreeSet<String>();
        var tables = new TreeSet<String>();
        try (var rows = database.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next())
                if (rows.getString("TABLE_SCHEM").equalsIgnoreCase("public")) tables.add(rows.getString("TABLE_NAME"));
        }
        for (var table : tables) {
            if (table.equalsIgnoreCase("flyway_schema_history")) continue;
            for (var columns : indexes(database, table))
                keys.add((table + "(" + String.join(", ", columns) + ")").toLowerCase(Locale.ROOT));
        }
        return keys;
    }

    private static Collection<TreeSet<String>> indexes(Connection database, String table) throws SQLException {
        var indexes = new TreeMap<String, TreeSet<String>>();
        try (var rows = database.getMetaData().getIndexInfo(null, null, table, true, false)) {
            while (rows.next())
                if (rows.getString("INDEX_NAME") != null)
                    indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeSet<>())
                            .add(rows.getString("COLUMN_NAME"));
        }
        return indexes.values();
    }
}
