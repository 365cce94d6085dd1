package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @TempDir
    Path dir;

    @Test
    void staysTheSameAcrossStarts() {
        assertThat(new SigningKey(dir).id()).isEqualTo(new SigningKey(dir).id());
    }

    @Test
    void knowsTheKeyBeforeItAsLongAsThatLiesBesideIt() throws IOException {
        var before = new SigningKey(dir);
        Files.move(keys().resolve("signing-key.txt"), keys().resolve("previous-key.txt"));
        var after = new SigningKey(dir);
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(after.checking(before.id())).contains(before.pair().getPublic());
        assertThat(after.checking(after.id())).contains(after.pair().getPublic());
        Files.delete(keys().resolve("previous-key.txt"));
        assertThat(new SigningKey(dir).checking(before.id())).isEmpty();
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        new SigningKey(dir);
        var file = keys().resolve("signing-key.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> new SigningKey(dir)).hasStackTraceContaining("chmod 600");
    }

    private Path keys() {
        return dir.resolve("keys");
    }
}
