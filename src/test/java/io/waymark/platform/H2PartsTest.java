package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table or an index that is there, and that H2 does not find any more: it would go on with an empty one, without a word. */
@Tag("plain")
class H2PartsTest {
    private static final int SECTOR = 512;
    private static final int FLIPS = 400;

    /** Behind both of the heads of the file, of which one is enough. */
    private static final int PARTS = 8192;

    private static final int TABLES = 20;
    private static final int ROWS = 5;

    @TempDir
    Path folder;

    private Database database;
    private Map<String, Integer> sound;

    @BeforeEach
    void fill() throws SQLException, IOException {
        database = new Database("jdbc:h2:file:" + folder.resolve("waymark"));
        try (var acknowledged = new Acknowledged(database.file());
                var connection = database.connect()) {
            for (int i = 0; i < TABLES; i++) fill(connection, "answer" + i);
            H2File.write(connection);
            acknowledged.note(H2File.force(connection));
        }
        sound = rows();
        assertThat(sound).hasSize(TABLES).containsValue(ROWS);
    }

    private static void fill(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table " + table + " (id uuid primary key, said varchar(40))");
            statement.execute("create index " + table + "_said on " + table + " (said)");
            for (int i = 0; i < ROWS; i++)
                statement.execute("insert into " + table + " values (random_uuid(), 'Yes, " + i + " times')");
        }
    }

    private Map<String, Integer> rows() throws SQLException {
        var rows = new TreeMap<String, Integer>();
        try (var connection = database.connect();
                var tables = connection.getMetaData().getTables(null, "PUBLIC", null, null)) {
            while (tables.next()) rows.put(tables.getString("TABLE_NAME"), rows(connection, tables));
        }
        return rows;
    }

    private static int rows(Connection connection, ResultSet table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, said from " + table.getString("TABLE_NAME"))) {
            int count = 0;
            while (rows.next()) count++;
            return count;
        }
    }

    @Test
    void aFileInWhichNothingIsAmissIsNotTouched() throws IOException {
        var before = Files.readAllBytes(database.file());
        StartCheck.check(database);
        assertThat(Files.readAllBytes(database.file())).isEqualTo(before);
    }

    @Test
    void aTableUnderAnotherName() throws SQLException {
        change(store -> rename(store, some(store, "table."), "table.999"));
        assertThatThrownBy(() -> StartCheck.check(database))
                .hasMessageMatching("(?s).*the rows of ANSWER\\d+ are not found.*");
        assertThat(rows()).hasSize(TABLES).containsValue(0); // says H2
    }

    @Test
    void theTableOfAllTables() throws SQLException {
        change(store -> rename(store, "table.0", "tacle.0"));
        assertThatThrownBy(() -> StartCheck.check(database)).hasMessageContaining("table.0 leads nowhere");
        assertThat(rows()).isEmpty(); // says H2
    }

    @Test
    void aTableThatIsNotAmongThem() {
        change(store -> {
            var gone = some(store, "table.");
            rename(store, "table.0", "table.1000");
            rename(store, gone, "table.0");
        });
        assertThatThrownBy(() -> StartCheck.check(database)).hasMessageContaining("is damaged");
    }

    /** As a kill beside a long transaction may leave it: what was acknowledged is in the table. */
    @Test
    void anIndexThatLeadsToFewerRowsIsNoReason() throws SQLException {
        try (var connection = database.connect()) {
            var store = H2File.store(connection);
            var index = store.openMap(some(store, "index."));
            index.remove(index.firstKey());
        }
        StartCheck.check(database);
    }

    @Test
    void anIndexThatIsGoneIsMadeAnew() throws SQLException {
        change(store -> store.removeMap(some(store, "index.")));
        StartCheck.check(database);
        assertThat(rows()).isEqualTo(sound);
    }

    /** What a start has begun to make and was killed at; H2 drops it. */
    @Test
    void anIndexOrAnEmptyTableOfNobodyIsNoReason() throws SQLException {
        change(store -> {
            store.openMap("index.990").put("a", "b");
            store.openMap("table.991");
        });
        StartCheck.check(database);
        assertThat(rows()).isEqualTo(sound);
    }

    @Test
    void aTableOfNobodyWithRows() {
        change(store -> store.openMap("table.990").put("a", "b"));
        assertThatThrownBy(() -> StartCheck.check(database))
                .hasMessageContainingAll("[table.990] belong to no table", "remove the line");
    }

    @Test
    void theSettingsOfTheAddressHoldHereToo() throws SQLException {
        var same = new Database("jdbc:h2:file:" + folder.resolve("waymark") + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=2000");
        StartCheck.check(same);
        writeAndShut(same);
        StartCheck.check(database); // it is among what the file keeps now
        writeAndShut(database);
    }

    private static void writeAndShut(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("delete from answer1");
            statement.execute("shutdown");
        }
    }

    @Test
    void aBeginningOfNothing() {
        change(store -> {
            var name = some(store, "table.");
            store.getMetaMap().remove("map." + store.getMetaMap().remove("name." + name));
        });
        assertThatThrownBy(() -> StartCheck.check(database))
                .hasMessageMatching("(?s).*the rows of ANSWER\\d+ are not found.*");
    }

    @Test
    void aPlaceThatIsNone() throws IOException {
        var parts = Files.readString(database.file(), StandardCharsets.ISO_8859_1);
        Files.writeString(database.file(), parts.replace("\u0006root.2", "\u0006rootT2"), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> StartCheck.check(database)).hasMessageContaining("rootT2 leads nowhere");
    }

    /** As {@code RestoreIT} damages a file, and with each other byte of a sector. */
    @Test
    void aByteOfEachSector() throws Exception {
        var bytes = Files.readAllBytes(database.file());
        for (int first = 0; first < SECTOR; first++) {
            var damaged = bytes.clone();
            for (int i = PARTS + first; i < damaged.length; i += SECTOR) damaged[i] ^= 0x55;
            losesNothingOrIsRefused(damaged);
        }
    }

    @Test
    void aSingleByte() throws Exception {
        var bytes = Files.readAllBytes(database.file());
        var random = new Random(1);
        for (int i = 0; i < FLIPS; i++) {
            var damaged = bytes.clone();
            damaged[PARTS + random.nextInt(bytes.length - PARTS)] ^= (byte) (1 + random.nextInt(255));
            losesNothingOrIsRefused(damaged);
        }
    }

    private void losesNothingOrIsRefused(byte[] damaged) throws IOException {
        Files.write(database.file(), damaged);
        try {
            StartCheck.check(database);
        } catch (ConfigurationException refused) {
            assertThat(Files.readAllBytes(database.file())).isEqualTo(damaged);
            return;
        }
        assertThat(rowsIfH2OpensIt()).isIn(sound, null);
    }

    /** It sometimes refuses what only it notices, once it begins to write. */
    private Map<String, Integer> rowsIfH2OpensIt() {
        try {
            return rows();
        } catch (SQLException refused) {
            return null;
        }
    }

    private static String some(MVStore store, String kind) {
        List<String> names = new ArrayList<>(store.getMapNames());
        names.removeIf(name -> !name.startsWith(kind) || name.equals("table.0"));
        return names.get(names.size() / 2);
    }

    private static void rename(MVStore store, String from, String to) {
        var named = store.getMetaMap();
        var id = named.remove("name." + from);
        named.put("name." + to, id);
        named.put("map." + id, named.get("map." + id).replace("name:" + from + ",", "name:" + to + ","));
    }

    private void change(Consumer<MVStore> change) {
        try (var store =
                new MVStore.Builder().fileName(database.file().toString()).open()) {
            change.accept(store);
            store.openMap("temp.1"); // without one of its own steps it sees nothing to store
            store.commit();
        }
    }
}
