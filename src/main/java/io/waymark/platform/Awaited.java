package io.waymark.platform;

import io.quarkus.runtime.BlockingOperationControl;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** For who may wait: what comes of something that others do. */
public final class Awaited {
    private Awaited() {}

    /** Returns or throws what came of it, as if one had done it oneself. */
    public static <T> T now(CompletableFuture<T> outcome) {
        if (!BlockingOperationControl.isBlockingAllowed()) throw new IllegalStateException("Nothing may wait here");
        try {
            return outcome.join();
        } catch (CompletionException failed) {
            throw refusal(failed) instanceof RuntimeException refused ? refused : failed;
        }
    }

    /** What was thrown where it was done. */
    public static Throwable refusal(Throwable failed) {
        return failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
    }
}
