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
        return need(List.of(packageName), programs);
    }

    /**
     * The same where more than one package will do: the first that can be had.
     *
     * @param packages the last is one that every Debian has
     */
    public static Path need(List<String> packages, String... programs) {
        return find(programs).orElseGet(() -> {
            install(packages, programs);
            return find(programs)
                    .orElseThrow(() -> new IllegalStateException(packages + " was installed but is not on the path"));
        });
    }

    private static Optional<Path> find(String... programs) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(programs).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Two processes of tests may need it at once: the second waits, and finds it. */
    private static void install(List<String> packages, String... programs) {
        var sure = packages.get(packages.size() - 1);
        if (!"root".equals(System.getProperty("user.name")))
            throw new IllegalStateException("The tests need " + sure + ": sudo apt-get install " + sure);
        var turn = Path.of("target", "debian.lock");
        try (var channel = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && find(programs).isPresent()) return;
            run("apt-get", "update");
            for (var better : packages.subList(0, packages.size() - 1)) if (ran(install(better))) return;
            run(install(sure));
        } catch (IOException noTurn) {
            throw new UncheckedIOException(noTurn);
        }
    }

    private static String[] install(String packageName) {
        return new String[] {"apt-get", "install", "-y", "--no-install-recommends", packageName};
    }

    private static void run(String... command) {
        if (!ran(command)) throw new IllegalStateException("This failed: " + String.join(" ", command));
    }

    private static boolean ran(String... command) {
        try {
            var process = new ProcessBuilder(List.of(command)).inheritIO().start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException notDebian) {
            throw new IllegalStateException(
                    "This failed; install it, then try again: " + String.join(" ", command), notDebian);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
