package io.waymark.roadmap;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * How wordings differ, word by word. Two texts always differ in the same way, and a crowd that opens a page wants the same
 * comparisons: what was compared lately is not compared anew. Who asks while another compares the same waits for that,
 * and for nothing else. Better ask it outside a transaction: it takes time, and no connection.
 */
public final class Wordings {
    static final int MOST_BYTES = 24_000_000;
    private static final int BYTES_OF_A_PIECE = 80;

    private static final AsyncCache<Pair, List<Piece>> LATELY = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Pair texts, List<Piece> pieces) -> 4 * texts.length() + BYTES_OF_A_PIECE * pieces.size())
            .expireAfterAccess(Duration.ofMinutes(10))
            .buildAsync();

    private Wordings() {}

    private record Pair(String before, String after) {
        int length() {
            return before.length() + after.length();
        }
    }

    /** The pieces of both, as {@link WordDiff} finds them. */
    public static List<Piece> diff(String before, String after) {
        if (before.equals(after)) return WordDiff.between(before, after);
        var texts = new Pair(before, after);
        var ours = new CompletableFuture<List<Piece>>();
        var known = LATELY.asMap().putIfAbsent(texts, ours);
        return known == null ? compared(texts, ours) : known.join();
    }

    /** The same for a recommendation with all that belongs to it. */
    public static List<Piece> diff(Recommendation before, Recommendation after) {
        return diff(PlainText.of(before), PlainText.of(after));
    }

    /** What is in memory, in bytes as far as they are known. */
    static long weight() {
        LATELY.synchronous().cleanUp();
        return LATELY.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }

    private static List<Piece> compared(Pair texts, CompletableFuture<List<Piece>> ours) {
        try {
            var pieces = WordDiff.between(texts.before(), texts.after());
            ours.complete(pieces);
            return pieces;
        } catch (RuntimeException | Error failed) {
            ours.completeExceptionally(failed);
            throw failed;
        }
    }
}
