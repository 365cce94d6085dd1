package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("plain")
class DiskSpaceTest {
    @TempDir
    Path dir;

    @Test
    void isEnoughOrTellsThatItIsNot() {
        var enough = new DiskSpace(dir, 1).call();
        assertThat(enough.getStatus()).isEqualTo(Status.UP);
        assertThat((long) enough.getData().orElseThrow().get("freeMegabytes")).isPositive();
        assertThat(new DiskSpace(dir, Long.MAX_VALUE).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void tellsOfADirectoryThatCannotBe() throws IOException {
        var file = Files.createFile(dir.resolve("a-file"));
        assertThat(new DiskSpace(file.resolve("data"), 1).call().getStatus()).isEqualTo(Status.DOWN);
    }
}
