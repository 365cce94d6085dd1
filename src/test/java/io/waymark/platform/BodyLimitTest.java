package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class BodyLimitTest {
    private static final Path TABLE = Path.of("src/test/resources/security/access.txt");

    /** A door that is new to the table of who may call what is new here too. */
    @Test
    void strangersSayNothingLong() throws IOException {
        var doors = paths("PUBLIC");
        assertThat(doors).hasSizeGreaterThan(8);
        for (var door : doors) assertThat(BodyLimit.at(door)).as(door).isEqualTo(BodyLimit.SHORT);
    }

    /** The same doors by other spellings that lead there. */
    @Test
    void aSlashAtTheEndMakesNoDifference() throws IOException {
        for (var door : paths("PUBLIC"))
            assertThat(BodyLimit.at(door + "/")).as(door).isEqualTo(BodyLimit.SHORT);
    }

    @Test
    void documentsMayBeLongAndTextsLongerThanAnyoneWrites() throws IOException {
        for (var rule : List.of("FACILITATOR", "PARTICIPANT", "MEMBER", "OWN", "SPEAKER"))
            for (var path : paths(rule)) assertThat(BodyLimit.at(path)).as(path).isGreaterThanOrEqualTo(1 << 20);
        assertThat(BodyLimit.at("/api/v1/workshops/1/versions")).isEqualTo(10 << 20);
    }

    /** No fault of ours, and no error in the log: another one is. */
    @Test
    void knowsThoseWhoHungUp() {
        assertThatThrownBy(() -> BodyLimit.read(broken(new ClosedChannelException()), "/join"))
                .isInstanceOf(HttpClosedException.class);
        assertThatThrownBy(() -> BodyLimit.read(broken(new IllegalStateException()), "/join"))
                .isInstanceOf(IOException.class);
    }

    private static InputStream broken(Exception why) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(why);
            }
        };
    }

    /** What changes something and is open to these. */
    private static List<String> paths(String rule) throws IOException {
        try (var rows = Files.lines(TABLE)) {
            return rows.map(row -> row.split(" +"))
                    .filter(row -> row.length > 2 && row[0].equals(rule) && !row[1].equals("GET"))
                    .map(row -> row[2].replaceAll("\\{\\w+}", "x"))
                    .toList();
        }
    }
}
