package io.waymark.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Programs that tests need: what is installed, else Debian's package, which root installs. Never a silent skip. */
public final class Debian {
    private Debian() {}

    /**
     * Where one of the programs is.
     *
     * @param packageName the package that brings them
     * @param programs names that will do, the best first
     */
    public static Path need(String packageName, String... programs) {
        return find(programs).orElseGet(() -> {
            install(packageName, programs);
            return find(programs)
                    .orElseThrow(
                            () -> new IllegalStateException(packageName + " was installed but is not on the path"));
        });
    }

    private static Optional<Path> find(String... programs) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(programs).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Two processes of tests may need it at once: the second waits, and finds it. */
    private static void install(String packageName, String... programs) {
        if (!"root".equals(System.getProperty("user.name")))
            throw new IllegalStateException("The tests need " + packageName + ": sudo apt-get install " + packageName);
        var turn = Path.of("target", "debian.lock");
        try (var channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && find(programs).isPresent()) return;
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", packageName);
        } catch (IOException noTurn) {
            throw new UncheckedIOException(noTurn);
        }
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command)).inheritIO().start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0)
                throw new IllegalStateException("This failed: " + String.join(" ", command));
        } catch (IOException notDebian) {
            throw new IllegalStateException(
                    "This failed; install it, then try again: " + String.join(" ", command), notDebian);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
