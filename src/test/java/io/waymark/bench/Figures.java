package io.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What a bench found: printed, and added to {@code target/bench.txt}. */
final class Figures {
    private static final Path FILE = Path.of("target", "bench.txt");

    private Figures() {}

    static void tell(String format, Object... figures) throws IOException {
        var line = String.format(Locale.ROOT, format, figures);
        System.out.println(line);
        Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
