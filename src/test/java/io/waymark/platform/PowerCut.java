package io.waymark.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk of H2's ({@code jdbc:h2:powercut:…}) that holds after a power cut only what was forced to it. */
public final class PowerCut extends FilePathWrapper {
    private static final Set<Channel> OPEN = ConcurrentHashMap.newKeySet();

    static void install() {
        FilePath.register(new PowerCut());
    }

    /** The light goes out: from now on nothing is written or read, and what was not forced never was. */
    static void cut() throws IOException {
        for (var channel : OPEN) channel.cut();
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
        /** What stood where something was written since the last time it was forced, the newest first. */
        private final Deque<Undo> unforced = new ArrayDeque<>();

        private boolean dark;

        private interface Undo {
            void run() throws IOException;
        }

        Channel(FileChannel base) {
            this.base = base;
        }

        synchronized void cut() throws IOException {
            dark = true;
            for (var undo : unforced) undo.run();
            base.force(true);
            base.close();
        }

        private void mustHavePower() throws IOException {
            if (dark) throw new IOException("no power");
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            mustHavePower();
            long end = base.size();
            var before = ByteBuffer.allocate((int) Math.max(0, Math.min(source.remaining(), end - position)));
            base.read(before, position);
            before.flip();
            unforced.push(() -> {
                base.write(before, position);
                if (base.size() > end) base.truncate(end);
            });
            return base.write(source, position);
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            mustHavePower();
            var lost = ByteBuffer.allocate((int) Math.max(0, base.size() - size));
            base.read(lost, size);
            lost.flip();
            unforced.push(() -> base.write(lost, size));
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
