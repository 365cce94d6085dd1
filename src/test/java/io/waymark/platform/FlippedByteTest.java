package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One byte on the disk is another one. Of what is sealed either nothing starts on it, in words, or it is what it was; a copy
 * cannot be unpacked, or unpacks to what was copied. H2 itself would find a third of it only.
 */
@Tag("plain")
class FlippedByteTest {
    private static final int FLIPS = 50;

    @TempDir
    Path folder;

    private final Random random = new Random(1);

    @Test
    void isFoundInWhatIsSealedOrHarmless() throws SQLException, IOException {
        var sound = filled();
        var sealed = sealed(sound);
        var bytes = Files.readAllBytes(sound.file());
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            var database = at("flipped" + i);
            Files.write(database.file(), flipped(bytes));
            if (isRefused(database)) refused++;
            else assertThat(sealed(database)).isEqualTo(sealed);
        }
        assertThat(refused).isGreaterThan(FLIPS / 2);
    }

    @Test
    void isFoundInACopyOrHarmless() throws SQLException, IOException {
        var copies = new Copies(folder.resolve("backups"), 1);
        try (var connection = filled().connect()) {
            copies.add(connection, Instant.parse("2026-03-01T12:00:00Z"));
        }
        var copy = Files.readAllBytes(copies.all().get(0));
        var whole = unpacked(copy);
        assertThat(whole).hasSizeGreaterThan(100_000);
        for (int i = 0; i < FLIPS; i++) assertThat(unpacked(flipped(copy))).isIn(whole, new byte[0]);
    }

    @Test
    void aDraftIsNotSealedYetAndACirculatedTextIs() throws SQLException {
        var database = at("texts");
        version(database, "'A text', null");
        assertThat(isRefused(database)).isFalse();
        version(database, "'A text', '" + Hash.sha256("A text") + "'");
        assertThat(isRefused(database)).isFalse();
        version(database, "'Another', '" + Hash.sha256("A text") + "'");
        assertThat(isRefused(database)).isTrue();
    }

    private static void version(Database database, String values) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists roadmap_version (document varchar(100), sha256 varchar(64))");
            statement.execute("insert into roadmap_version values (" + values + ")");
        }
    }

    private byte[] flipped(byte[] bytes) {
        var flipped = bytes.clone();
        flipped[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        return flipped;
    }

    private static boolean isRefused(Database database) {
        try {
            StartCheck.check(database);
            return false;
        } catch (ConfigurationException refused) {
            assertThat(refused).hasMessageContaining("is damaged").hasMessageContaining("backups");
            return true;
        }
    }

    /** Nothing where it cannot be unpacked. */
    private static byte[] unpacked(byte[] copy) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            if (zip.getNextEntry() == null) return new byte[0];
            var file = new ByteArrayOutputStream();
            zip.transferTo(file);
            return file.toByteArray();
        } catch (IOException damaged) {
            return new byte[0];
        }
    }

    private Database at(String name) {
        return new Database("jdbc:h2:file:" + folder.resolve(name));
    }

    private Database filled() throws SQLException {
        var database = at("sound");
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table result (id int primary key, figures varchar(1000), sha256 varchar(64))");
            try (var insert = connection.prepareStatement("insert into result values (?, ?, ?)")) {
                for (int i = 0; i < 1000; i++) {
                    var figures = "{\"valid\":" + i + ",\"agree\":" + random.nextLong() + "}";
                    insert.setInt(1, i);
                    insert.setString(2, figures.repeat(5));
                    insert.setString(3, Hash.sha256(figures.repeat(5)));
                    insert.executeUpdate();
                }
            }
        }
        return database;
    }

    private static List<String> sealed(Database database) throws SQLException {
        var sealed = new TreeSet<String>();
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select figures, sha256 from result")) {
            while (rows.next()) sealed.add(rows.getString(1) + rows.getString(2));
        }
        return List.copyOf(sealed);
    }
}
