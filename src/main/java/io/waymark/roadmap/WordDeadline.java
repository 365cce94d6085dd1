package io.waymark.roadmap;

import io.waymark.roadmap.NotAWordFile.Reason;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Until when one Word file may be read. A small file can refer to much of itself many times, in more ways than anybody
 * counts; and while it is read, others wait.
 */
final class WordDeadline {
    private static final Duration USUAL = Duration.ofSeconds(10);

    private final CompletableFuture<Void> over = new CompletableFuture<>();

    WordDeadline(Duration time) {
        over.completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    static WordDeadline usual() {
        return new WordDeadline(USUAL);
    }

    /** @throws NotAWordFile where it has passed */
    void check() {
        if (over.isDone()) throw new NotAWordFile(Reason.TOO_LARGE);
    }
}
