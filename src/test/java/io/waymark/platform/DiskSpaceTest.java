package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("plain")
class DiskSpaceTest {
    private static final Database FILE = new Database("jdbc:h2:file:./data/waymark");

    @TempDir
    Path dir;

    @Test
    void isEnoughOrTellsThatItIsNot() {
        var enough = new DiskSpace(FILE, dir, 1).call();
        assertThat(enough.getStatus()).isEqualTo(Status.UP);
        assertThat((long) enough.getData().orElseThrow().get("freeMegabytes")).isPositive();
        assertThat(new DiskSpace(FILE, dir, Long.MAX_VALUE).call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void tellsOfADirectoryThatCannotBe() throws IOException {
        var file = Files.createFile(dir.resolve("a-file"));
        assertThat(new DiskSpace(FILE, file.resolve("data"), 1).call().getStatus())
                .isEqualTo(Status.DOWN);
    }

    /** Whoever watches is told before anybody is refused. */
    @Test
    void warnsBeforeItRefuses() {
        long half = dir.toFile().getUsableSpace() / (1024 * 1024) * 2;
        var space = new DiskSpace(FILE, dir, half);
        assertThat(space.call().getStatus()).isEqualTo(Status.DOWN);
        assertThatCode(space::requireRoom).doesNotThrowAnyException();
    }

    @Test
    void takesNoChangesWhereThereIsNoRoomForThem() {
        assertThatCode(new DiskSpace(FILE, dir, 1)::requireRoom).doesNotThrowAnyException();
        assertThatThrownBy(new DiskSpace(FILE, dir, Long.MAX_VALUE)::requireRoom)
                .isInstanceOf(NotStored.class);
    }

    @Test
    void hasRoomForWhatLeavesEnough() {
        long free = dir.toFile().getUsableSpace();
        assertThat(new DiskSpace(FILE, dir, 1).hasRoomFor(free / 2)).isTrue();
        assertThat(new DiskSpace(FILE, dir, free / (1024 * 1024)).hasRoomFor(free / 2))
                .isFalse();
    }

    /** The disk of another machine is its own matter: a server says itself that it is full. */
    @Test
    void asksForNoRoomForADatabaseElsewhere() {
        for (var url : new String[] {"jdbc:postgresql://db/waymark", "jdbc:h2:mem:waymark"})
            assertThatCode(new DiskSpace(new Database(url), dir, Long.MAX_VALUE)::requireRoom)
                    .doesNotThrowAnyException();
    }
}
