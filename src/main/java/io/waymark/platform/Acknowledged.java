package io.waymark.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Up to which state an H2 file was told to be on the disk, in a small file beside it. Where the newest parts of its file are
 * damaged, H2 opens an older state that is whole without a word, be it the empty one of the first day.
 */
final class Acknowledged implements AutoCloseable {
    private static final Pattern LINE = Pattern.compile("([0-7][0-9a-f]{15}) ([0-7][0-9a-f]{15})\n");

    private final FileChannel line;

    /** @param database the H2 file */
    Acknowledged(Path database) throws IOException {
        line = FileChannel.open(beside(database), StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    static Path beside(Path database) {
        var name = database.getFileName().toString();
        return database.resolveSibling(name.replaceFirst("\\.mv\\.db$", "") + ".acknowledged");
    }

    /** Nothing where the line is not there, or was cut off by a power cut. */
    static Optional<H2File.State> of(Path database) throws IOException {
        var file = beside(database);
        if (!Files.exists(file)) return Optional.empty();
        var parts = LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new H2File.State(Long.parseLong(parts.group(1), 16), Long.parseLong(parts.group(2), 16)));
    }

    /** Is not forced: after a power cut it may say less than was acknowledged, never more. */
    void note(H2File.State stored) throws IOException {
        var text = "%016x %016x\n".formatted(stored.file(), stored.version());
        line.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)), 0);
    }

    @Override
    public void close() throws IOException {
        line.close();
    }
}
