package io.waymark.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A folder of copies of an H2 database, each a ZIP file that unpacks to the database file; the newest are kept. */
final class Copies {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'waymark-'yyyyMMdd'T'HHmmssSSS'Z.zip'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final int kept;

    Copies(Path folder, int kept) {
        this.folder = folder;
        this.kept = kept;
    }

    /** What is half written bears another name, so that a copy that is there is whole. */
    void add(Connection database, Instant now) throws SQLException, IOException {
        Files.createDirectories(folder);
        var half = folder.resolve("unfinished.part");
        try {
            H2File.copy(database, half);
            Files.move(half, folder.resolve(NAME.format(now)), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half); // on a full disk it would be in the way of what heals it
        }
        for (var old : all().stream().skip(kept).toList()) Files.delete(old);
    }

    /** The newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("waymark-.+\\.zip"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList();
        }
    }
}
