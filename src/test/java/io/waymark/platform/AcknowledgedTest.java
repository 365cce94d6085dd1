package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is older than what was acknowledged, be it because its newest parts are damaged: H2 itself says nothing. */
@Tag("plain")
class AcknowledgedTest {
    private static final int BLOCK = 4096;
    private static final Pattern CHUNK = Pattern.compile("^chunk:.*,version:([0-9a-f]+)");

    @TempDir
    Path folder;

    @Test
    void whereTheNewestIsDamagedNothingStarts() throws Exception {
        var database = filled("waymark", 10);
        wipeNewest(database.file());
        var damaged = Files.readAllBytes(database.file());
        assertThatThrownBy(() -> StartCheck.check(database))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("is damaged", "waymark.acknowledged", "backups", "docs/operations.md");
        assertThat(Files.readAllBytes(database.file())).isEqualTo(damaged);
    }

    @Test
    void h2ItselfOpensWhatIsLeft() throws Exception {
        var database = filled("waymark", 10);
        for (int i = 0; i < 3; i++) wipeNewest(database.file());
        assertThat(count(database)).isBetween(0, 9);
    }

    @Test
    void anOlderFileIsRefusedUntilSomebodySaysThatItIsMeant() throws Exception {
        var database = filled("waymark", 3);
        var older = Files.readAllBytes(database.file());
        fill(database, 3);
        Files.write(database.file(), older);
        assertThatThrownBy(() -> StartCheck.check(database))
                .hasMessageContaining("remove " + folder.resolve("waymark.acknowledged"));
        Files.delete(Acknowledged.beside(database.file()));
        StartCheck.check(database);
        assertThat(count(database)).isEqualTo(3);
    }

    @Test
    void aFileThatIsGoneIsRefusedToo() throws Exception {
        var database = filled("waymark", 3);
        Files.delete(database.file());
        assertThatThrownBy(() -> StartCheck.check(database))
                .hasMessageContaining("begin anew, remove " + folder.resolve("waymark.acknowledged"));
        assertThat(database.file()).doesNotExist();
    }

    @Test
    void anotherFileIsNotHeldAgainstIt() throws Exception {
        var many = filled("many", 20);
        var few = filled("few", 1);
        Files.copy(Acknowledged.beside(many.file()), folder.resolve("copied"));
        Files.move(
                folder.resolve("copied"),
                Acknowledged.beside(few.file()),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatCode(() -> StartCheck.check(few)).doesNotThrowAnyException();
    }

    @Test
    void aLineThatWasCutOffSaysNothing() throws Exception {
        var database = filled("waymark", 3);
        var line = Acknowledged.beside(database.file());
        var whole = Files.readAllBytes(line);
        for (int length = 0; length < whole.length; length++) {
            Files.write(line, java.util.Arrays.copyOf(whole, length));
            assertThat(Acknowledged.of(database.file())).isEmpty();
        }
        Files.write(line, new byte[whole.length]);
        assertThat(Acknowledged.of(database.file())).isEmpty();
        Files.write(line, whole);
        assertThat(Acknowledged.of(database.file())).contains(H2File.read(database.file()));
    }

    @Test
    void aFileThatIsOpenElsewhereIsNotDamaged() throws Exception {
        var database = filled("waymark", 3);
        try (var open = database.connect()) {
            assertThat(open.isValid(1)).isTrue();
            var other = new Database("jdbc:h2:file:" + folder.resolve("waymark") + ";DB_CLOSE_DELAY=-1");
            assertThatThrownBy(() -> StartCheck.check(other)).hasMessageContaining("Another process");
        }
    }

    @Test
    void whereMemoryRanOutThatIsSaidFirst() {
        var file = folder.resolve("waymark.mv.db");
        var ranOut = new SQLException("Out of memory", "HY000", ErrorCode.OUT_OF_MEMORY);
        assertThat(StartCheck.sentence(file, ranOut))
                .startsWith("Memory ran out")
                .contains("backups");
        assertThat(StartCheck.sentence(file, new SQLException("Unknown tag")))
                .startsWith("The database file")
                .endsWith("Unknown tag");
    }

    private Database filled(String name, int rows) throws SQLException, IOException {
        var database = new Database("jdbc:h2:file:" + folder.resolve(name) + ";WRITE_DELAY=60000");
        fill(database, rows);
        return database;
    }

    /** Each row as an answer by itself; then as if the process were killed, without the tidying of an orderly end. */
    private void fill(Database database, int rows) throws SQLException, IOException {
        byte[] asKilled;
        try (var acknowledged = new Acknowledged(database.file());
                var connection = database.connect()) {
            connection.createStatement().execute("create table if not exists answer (said varchar(40))");
            for (int i = 0; i < rows; i++) answer(connection, acknowledged);
            asKilled = Files.readAllBytes(database.file());
        }
        Files.write(database.file(), asKilled);
    }

    private static void answer(Connection connection, Acknowledged acknowledged) throws SQLException, IOException {
        connection.createStatement().execute("insert into answer values (random_uuid())");
        H2File.write(connection);
        acknowledged.note(H2File.force(connection));
    }

    private static int count(Database database) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select count(*) from answer")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** What H2 wrote last, found by what each of its parts begins with. */
    private static void wipeNewest(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int newest = -1;
        long version = -1;
        for (int at = 2 * BLOCK; at < bytes.length; at += BLOCK) {
            var head = CHUNK.matcher(new String(bytes, at, 300, StandardCharsets.ISO_8859_1)
                    .lines()
                    .findFirst()
                    .orElse(""));
            if (!head.find() || Long.parseLong(head.group(1), 16) <= version) continue;
            version = Long.parseLong(head.group(1), 16);
            newest = at;
        }
        assertThat(newest).isPositive();
        for (int i = 0; i < BLOCK; i++) bytes[newest + i] = 0;
        Files.write(file, bytes);
    }
}
