package io.waymark.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Remembers erasures beside the database, a line each, so that a copy from before one does not bring the person back: at
 * each start what the database does not know of is carried out again. It holds ids and numbers by lot, nobody's name.
 */
@ApplicationScoped
class ErasureJournal {
    static final String FILE = "erasures.jsonl";
    private static final Logger LOG = Logger.getLogger(ErasureJournal.class);

    @ConfigProperty(name = "waymark.data-dir")
    String data;

    @Inject
    Erasures erasures;

    @Inject
    ObjectMapper json;

    void start(@Observes StartupEvent started) {
        var lines = read();
        int again = lines.isEmpty() ? 0 : erasures.again(lines);
        if (again > 0) LOG.infof("%d erasures were carried out again: the database is older than they are", again);
    }

    /** What the file lacks, such as erasures on another node, comes in within the hour. */
    @Scheduled(every = "1h", delayed = "2m")
    void complete() {
        var known = read().stream().map(ErasureLine::erasure).collect(Collectors.toSet());
        erasures.lines().stream()
                .filter(line -> !known.contains(line.erasure()))
                .forEach(this::write);
    }

    /** Only what was committed. Where the disk refuses, {@link #complete} tries again. */
    void keep(@Observes(during = TransactionPhase.AFTER_SUCCESS) ErasureLine line) {
        try {
            write(line);
        } catch (UncheckedIOException failed) {
            LOG.error("The journal of erasures cannot be written; it is tried again within the hour", failed);
        }
    }

    /** What was being written when the power failed is not a line. */
    synchronized List<ErasureLine> read() {
        if (!Files.exists(file())) return List.of();
        var lines = new ArrayList<ErasureLine>();
        try {
            for (var text : Files.readAllLines(file())) if (!text.isBlank()) parse(text, lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The journal of erasures " + file() + " cannot be read", unreadable);
        }
        return lines;
    }

    private void parse(String text, List<ErasureLine> lines) {
        try {
            lines.add(json.readValue(text, ErasureLine.class));
        } catch (JsonProcessingException torn) {
            LOG.warnf("A line of %s is not whole and was left out", file());
        }
    }

    private synchronized void write(ErasureLine line) {
        try {
            Files.createDirectories(file().getParent());
            var text = json.writeValueAsString(line) + "\n";
            try (var channel = FileChannel.open(
                    file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                var bytes = ByteBuffer.wrap((isTorn() ? "\n" + text : text).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whether the last line has no end, so that the next must not be written onto it. */
    private boolean isTorn() throws IOException {
        try (var channel = FileChannel.open(file(), StandardOpenOption.READ)) {
            if (channel.size() == 0) return false;
            var last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) != '\n';
        }
    }

    private Path file() {
        return Path.of(data, FILE).toAbsolutePath();
    }
}
