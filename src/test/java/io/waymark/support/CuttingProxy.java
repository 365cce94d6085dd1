package io.waymark.support;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A network that drops connections: of three, one is cut while the server works on the request, one when its answer
 * begins, one passes. Each carries one request.
 */
public final class CuttingProxy implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger connections = new AtomicInteger();
    private final int server;

    /** @param server the port of the application on this machine */
    public CuttingProxy(int server) throws IOException {
        this.server = server;
        threads.execute(this::accept);
    }

    public String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    /** How many connections there were. */
    public int connections() {
        return connections.get();
    }

    private void accept() {
        while (!door.isClosed())
            try {
                var client = door.accept();
                int number = connections.getAndIncrement();
                threads.execute(() -> carry(client, number));
            } catch (IOException closed) {
                return;
            }
    }

    private void carry(Socket client, int number) {
        try (client;
                var application = new Socket(InetAddress.getLoopbackAddress(), server)) {
            application.getOutputStream().write(request(client.getInputStream()));
            application.getOutputStream().flush();
            if (number % 3 == 0) TimeUnit.MILLISECONDS.sleep(number % 40);
            if (number % 3 == 1)
                client.getOutputStream().write(application.getInputStream().read());
            if (number % 3 == 2) application.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException | InterruptedException cut) {
            // What a connection that is cut looks like from here.
        }
    }

    /** One request, with the wish that the server ends the connection after it. */
    private static byte[] request(InputStream from) throws IOException {
        var in = new BufferedInputStream(from);
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) throw new IOException("gone");
            head.write(next);
        }
        var text = head.toString(StandardCharsets.ISO_8859_1);
        var length = LENGTH.matcher(text);
        var body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : new byte[0];
        var all = new ByteArrayOutputStream();
        all.writeBytes(text.replaceFirst("(?i)connection:[^\r]*\r\n", "")
                .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
