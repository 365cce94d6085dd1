package io.waymark.bench;

import io.waymark.support.App;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a start takes and what memory it holds soon after, by the script and, in turn with it, by {@code java -jar}. */
class StartBench {
    private static final int STARTS = Integer.getInteger("bench.starts", 5);
    private static final long SETTLED = 20_000;
    private static final List<String> SCRIPT = List.of(App.SCRIPT);
    private static final List<String> JAR =
            List.of(System.getProperty("java.home") + "/bin/java", "-jar", "target/quarkus-app/quarkus-run.jar");

    @TempDir
    Path data;

    /** Seconds to ready, of the clock and of the processor, and the memory 20 s later in MiB. */
    private record Start(double ready, double processor, double memory) {}

    @Test
    void starts() throws Exception {
        start(SCRIPT); // makes the file
        var byScript = new ArrayList<Start>();
        var byJar = new ArrayList<Start>();
        for (int i = 0; i < STARTS; i++) {
            byScript.add(start(SCRIPT));
            byJar.add(start(JAR));
        }
        Figures.tell("Start, %d each in turn, medians", STARTS);
        tell("by the script", byScript);
        tell("by java -jar", byJar);
        Figures.tell("  ratio: %.2f", median(byScript, Start::ready) / median(byJar, Start::ready));
    }

    private Start start(List<String> command) throws IOException {
        long from = System.nanoTime();
        try (var app = App.start(command, data, Map.of())) {
            double ready = (System.nanoTime() - from) / 1e9;
            double processor = app.processorTime().toMillis() / 1e3;
            App.pause(SETTLED);
            return new Start(ready, processor, app.kilobytes() / 1024.0);
        }
    }

    private static void tell(String how, List<Start> starts) throws IOException {
        Figures.tell(
                "  %s: ready after %.1f s (%.1f to %.1f), %.1f s of the processor; %.0f MiB 20 s later",
                how,
                median(starts, Start::ready),
                starts.stream().mapToDouble(Start::ready).min().orElseThrow(),
                starts.stream().mapToDouble(Start::ready).max().orElseThrow(),
                median(starts, Start::processor),
                median(starts, Start::memory));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
        return starts.stream().mapToDouble(of).sorted().toArray()[starts.size() / 2];
    }
}
