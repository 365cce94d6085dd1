package io.waymark.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question that a crowd asks of the database at the same moment, each about something else: it is asked once for all who
 * wait. The answer is never older than the question.
 */
public final class Crowd<K, V> {
    /** Where no connection is to be had a lot waits for one in vain: in many small ones the last would be told so too late. */
    private static final int MOST = 512;

    /** Behind a connection that is silent those who came meanwhile are not held up. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Line<K, Optional<V>> line;

    /** @param question finds what there is by these keys, outside any transaction, and hands out nothing that lives in it */
    public Crowd(Function<Set<K>, Map<K, V>> question) {
        line = new Line<>(1, MOST, PATIENCE, all -> answer(all, question));
    }

    private static <K, V> void answer(List<Line.Place<K, Optional<V>>> all, Function<Set<K>, Map<K, V>> question) {
        try {
            var keys = all.stream().map(Line.Place::wish).collect(Collectors.toSet());
            var found = question.apply(keys);
            all.forEach(each -> each.answer(Optional.ofNullable(found.get(each.wish()))));
        } catch (RuntimeException failed) {
            all.forEach(each -> each.refuse(failed));
        }
    }

    public CompletableFuture<Optional<V>> ask(K key) {
        return line.serve(key);
    }
}
