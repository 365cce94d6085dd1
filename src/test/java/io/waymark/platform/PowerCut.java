package io.waymark.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A disk of H2's ({@code jdbc:h2:powercut:…}) that holds after a power cut what was forced to it, and of the rest nothing
 * or, as disks do that write in an order of their own, some blocks and others not.
 */
public final class PowerCut extends FilePathWrapper {
    private static final int BLOCK = 4096;
    private static final Set<Channel> OPEN = ConcurrentHashMap.newKeySet();

    static void install() {
        FilePath.register(new PowerCut());
    }

    /** The light goes out: from now on nothing is written or read, and what was not forced never was. */
    static void cut() throws IOException {
        cut(() -> false);
    }

    /** @param kept asked for each block that was written and not forced */
    static void cut(BooleanSupplier kept) throws IOException {
        for (var channel : OPEN) channel.cut(kept);
        OPEN.clear();
    }

    @Override
    public String getScheme() {
        return "powercut";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        var channel = new Channel(super.open(mode));
        OPEN.add(channel);
        return channel;
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel base;
        /** What was written since the last time it was forced, the newest first. */
        private final Deque<Change> unforced = new ArrayDeque<>();

        private boolean dark;

        private record Change(Step undo, Step redo) {}

        private interface Step {
            void run() throws IOException;
        }

        Channel(FileChannel base) {
            this.base = base;
        }

        synchronized void cut(BooleanSupplier kept) throws IOException {
            dark = true;
            for (var change : unforced) change.undo.run();
            for (var oldest = unforced.descendingIterator(); oldest.hasNext(); ) {
                var change = oldest.next();
                if (kept.getAsBoolean()) change.redo.run();
            }
            base.force(true);
            base.close();
        }

        private void mustHavePower() throws IOException {
            if (dark) throw new IOException("no power");
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            mustHavePower();
            int length = source.remaining();
            for (long at = position; source.hasRemaining(); ) {
                var block = new byte[(int) Math.min(source.remaining(), BLOCK - at % BLOCK)];
                source.get(block);
                write(block, at);
                at += block.length;
            }
            return length;
        }

        private void write(byte[] block, long at) throws IOException {
            long end = base.size();
            var before = read(at, Math.min(block.length, end - at));
            unforced.push(new Change(
                    () -> {
                        base.write(ByteBuffer.wrap(before), at);
                        if (base.size() > end) base.truncate(end);
                    },
                    () -> base.write(ByteBuffer.wrap(block), at)));
            base.write(ByteBuffer.wrap(block), at);
        }

        private byte[] read(long at, long length) throws IOException {
            var bytes = new byte[(int) Math.max(0, length)];
            base.read(ByteBuffer.wrap(bytes), at);
            return bytes;
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            mustHavePower();
            var lost = read(size, base.size() - size);
            unforced.push(new Change(() -> base.write(ByteBuffer.wrap(lost), size), () -> base.truncate(size)));
            base.truncate(size);
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            mustHavePower();
            base.force(metaData);
            unforced.clear();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            mustHavePower();
            return base.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return base.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return base.tryLock(position, size, shared);
        }

        @Override
        protected synchronized void implCloseChannel() throws IOException {
            OPEN.remove(this);
            base.close();
        }
    }
}
