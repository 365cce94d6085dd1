package io.waymark.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** The wire between an application and its database: it can be cut, or carry nothing for a while without a word to either. */
public final class DatabaseWire implements AutoCloseable {
    private static final String COMMITTED = "COMMIT\0";

    private final ServerSocket door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean awaitsCommit = new AtomicBoolean();
    private final int server;
    private boolean silent;

    /** @param server the port of the database on this machine */
    public DatabaseWire(int server) throws IOException {
        this.server = server;
        threads.execute(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** All connections break at once. */
    public void cut() {
        for (var socket : List.copyOf(open)) close(socket);
    }

    /** The same when the database next says that something is committed, before the application hears of it. */
    public void cutAtCommit() {
        awaitsCommit.set(true);
    }

    /** Nothing goes through any more, in no direction; no connection is closed, and new ones are not answered. */
    public synchronized void fallSilent() {
        silent = true;
    }

    /** What was held back goes on its way. */
    public synchronized void recover() {
        silent = false;
        notifyAll();
    }

    private synchronized void awaitSound() throws InterruptedException {
        while (silent) wait();
    }

    private void accept() {
        while (!door.isClosed())
            try {
                var near = door.accept();
                threads.execute(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
    }

    private void connect(Socket near) {
        open.add(near);
        try {
            awaitSound();
            var far = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(far);
            threads.execute(() -> carry(near, far, false));
            threads.execute(() -> carry(far, near, true));
        } catch (IOException | InterruptedException gone) {
            close(near);
        }
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try {
            carry(from.getInputStream(), to.getOutputStream(), answers);
            awaitSound();
        } catch (IOException | InterruptedException cut) {
            // What a wire that is cut looks like from here.
        }
        close(from);
        close(to);
    }

    private void carry(InputStream in, OutputStream out, boolean answers) throws IOException, InterruptedException {
        var some = new byte[16 << 10];
        for (int length = in.read(some); length >= 0; length = in.read(some)) {
            awaitSound();
            if (answers && commits(Arrays.copyOf(some, length)) && awaitsCommit.compareAndSet(true, false)) cut();
            else out.write(some, 0, length);
        }
    }

    private static boolean commits(byte[] answer) {
        return new String(answer, StandardCharsets.ISO_8859_1).contains(COMMITTED);
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException already) {
            // It is closed all the same.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
        threads.shutdownNow();
    }
}
