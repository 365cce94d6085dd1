package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file: copied, unpacked again, damaged. */
class CopiesTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aCopyUnpacksToTheSameData() throws Exception {
        var database = filled("one", 1000);
        var copies = new Copies(folder.resolve("backups"), 3);
        try (var connection = database.connect()) {
            copies.add(connection, NOON);
            connection.createStatement().execute("delete from answer");
        }
        assertThat(copies.all())
                .singleElement()
                .extracting(file -> file.getFileName().toString())
                .isEqualTo("waymark-20260301T120000000Z.zip");
        assertThat(count(unpacked(copies.all().get(0)))).isEqualTo(1000);
        assertThat(count(database)).isZero();
    }

    @Test
    void keepsTheNewest() throws Exception {
        var copies = new Copies(folder.resolve("backups"), 2);
        try (var connection = filled("one", 10).connect()) {
            for (int i = 0; i < 4; i++) copies.add(connection, NOON.plusSeconds(i));
        }
        assertThat(copies.all())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("waymark-20260301T120003000Z.zip", "waymark-20260301T120002000Z.zip");
        try (var files = Files.list(folder.resolve("backups"))) {
            assertThat(files).hasSize(2);
        }
    }

    /** Where it fails nothing of it stays, which would fill a disk that is full already. */
    @Test
    void leavesNoHalfCopy() throws Exception {
        var database = filled("one", 10);
        var copies = new Copies(folder.resolve("backups"), 2);
        try (var connection = database.connect()) {
            copies.add(connection, NOON);
            connection.createStatement().execute("shutdown immediately");
            assertThatThrownBy(() -> copies.add(connection, NOON.plusSeconds(1)))
                    .isInstanceOf(Exception.class);
        }
        try (var files = Files.list(folder.resolve("backups"))) {
            assertThat(files).hasSize(1);
        }
    }

    /** As after a fault of the disk: what H2 opens anew by itself nobody has looked at. */
    @Test
    void knowsAFileThatH2HasGivenUp() throws Exception {
        var database = filled("one", 10);
        try (var connection = database.connect();
                var other = database.connect()) {
            assertThat(H2File.isGivenUp(connection)).isFalse();
            other.createStatement().execute("shutdown immediately");
            assertThat(H2File.isGivenUp(connection)).isTrue();
        }
    }

    @Test
    void startsOnASoundFileAndOnNone() throws Exception {
        var database = filled("sound", 5000);
        assertThatCode(() -> StartCheck.check(database)).doesNotThrowAnyException();
        assertThatCode(() -> StartCheck.check(at("absent"))).doesNotThrowAnyException();
        assertThat(at("absent").file()).doesNotExist();
        assertThatCode(() -> StartCheck.check(new Database("jdbc:h2:mem:none"))).doesNotThrowAnyException();
    }

    @Test
    void refusesADamagedFileAndSaysWhatToDo() throws Exception {
        var database = filled("damaged", 5000);
        damage(database.file());
        assertThatThrownBy(() -> StartCheck.check(database))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(database.file().toString())
                .hasMessageContaining("is damaged")
                .hasMessageContaining(folder.resolve("backups").toString());
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws Exception {
        Files.writeString(at("text").file(), "This is not a database.".repeat(1000));
        assertThatThrownBy(() -> StartCheck.check(at("text"))).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void knowsItsFile() {
        assertThat(new Database("jdbc:h2:file:./data/waymark;LOCK_TIMEOUT=5000").file())
                .isEqualTo(Path.of("./data/waymark.mv.db"));
        assertThat(new Database("jdbc:h2:file:/a/b").isFile()).isTrue();
        assertThat(new Database("jdbc:h2:mem:b").isFile()).isFalse();
        assertThat(new Database("jdbc:postgresql://db/waymark").isFile()).isFalse();
        assertThat(new Database("jdbc:postgresql://db/waymark").isShared()).isTrue();
    }

    private Database at(String name) {
        return new Database("jdbc:h2:file:" + folder.resolve(name));
    }

    private Database filled(String name, int rows) throws SQLException {
        var database = at(name);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table answer (id int primary key, said varchar(400))");
            statement.execute(
                    "insert into answer select x, random_uuid() || rpad('', 300, random_uuid()) from system_range(1, "
                            + rows + ")");
        }
        return database;
    }

    private static int count(Database database) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select count(*) from answer")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Database unpacked(Path copy) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(copy))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo("one.mv.db");
            Files.copy(zip, at("again").file());
        }
        return at("again");
    }

    /** Noise in the middle, where no header is. */
    private static void damage(Path file) throws IOException {
        var noise = new byte[64];
        var random = new Random(1);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (long at = 20_000; at < channel.size() - 20_000; at += 4096) {
                random.nextBytes(noise);
                channel.write(ByteBuffer.wrap(noise), at);
            }
        }
    }
}
