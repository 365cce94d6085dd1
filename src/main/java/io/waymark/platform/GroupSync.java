package io.waymark.platform;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * Forces what was written to the disk, once for all who wait: whoever comes while one sync runs waits for the next, which
 * covers them all.
 */
public final class GroupSync implements AutoCloseable {
    /** How long those who are in no hurry wait for somebody who is, in milliseconds: one sync then does for both. */
    private static final long LINGER = 20;

    /** Returns when all that was committed before the call is on the disk. */
    @FunctionalInterface
    public interface Sync {
        void force() throws Exception;
    }

    private final Sync sync;
    private final Thread thread;
    private Batch next = new Batch();

    public GroupSync(String name, Sync sync) {
        this.sync = sync;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends with the first sync that begins from now on, or fails with it. */
    public synchronized CompletableFuture<Void> now() {
        next.urgent = true;
        notifyAll();
        return next.done;
    }

    /** The same for what may wait a little. */
    public synchronized CompletableFuture<Void> soon() {
        next.wanted = true;
        notifyAll();
        return next.done;
    }

    private void run() {
        try {
            while (true) force(take());
        } catch (InterruptedException closed) {
            end();
        }
    }

    private synchronized Batch take() throws InterruptedException {
        while (!next.wanted && !next.urgent) wait();
        if (!next.urgent) wait(LINGER);
        var batch = next;
        next = new Batch();
        return batch;
    }

    private void force(Batch batch) throws InterruptedException {
        try {
            sync.force();
            batch.done.complete(null);
        } catch (InterruptedException closed) {
            batch.done.completeExceptionally(closed);
            throw closed;
        } catch (Throwable failed) { // an error too: whoever comes next is served by the same thread
            batch.done.completeExceptionally(failed);
        }
    }

    private synchronized void end() {
        next.done.completeExceptionally(new CancellationException());
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private static final class Batch {
        private final CompletableFuture<Void> done = new CompletableFuture<>();
        private boolean wanted;
        private boolean urgent;
    }
}
