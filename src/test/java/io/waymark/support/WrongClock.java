package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A wall clock for a process of its own that goes wrong by hours, and can be set anew while it runs. */
public final class WrongClock {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String LIBRARY = "libfaketimeMT.so.1";

    private final Path file;

    /** @param file where its offset is kept, for this process alone */
    public WrongClock(Path file, int hours) {
        this.file = file;
        set(hours);
    }

    /** From now on it is that many hours ahead; less than none is behind. */
    public void set(int hours) {
        try {
            var next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), "%+dh%n".formatted(hours));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the process is told. Its timers stay right, as those of a real one do whose clock is set. */
    public Map<String, String> settings() {
        return Map.of(
                "LD_PRELOAD", library().toString(),
                "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1",
                "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                // With the fix, which was for older systems, each wait of Java's takes ten times as long.
                "FAKETIME_FORCE_MONOTONIC_FIX", "0");
    }

    private static Path library() {
        Debian.need("faketime", "faketime");
        try (var found = Files.find(LIBRARIES, 3, (path, file) -> path.endsWith(LIBRARY))) {
            return List.copyOf(found.toList()).get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
