package io.waymark.security;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection that sends an address as it is, which no library would, and stays open for the next. */
final class Wire implements AutoCloseable {
    private final URI server;
    private Socket socket;
    private InputStream in;

    Wire(URI server) {
        this.server = server;
    }

    record Answer(int status, String location, String body) {}

    /** @param address what stands between the method and the version */
    Answer get(String address) throws IOException {
        if (socket == null) connect();
        socket.getOutputStream()
                .write(("GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        int status = Integer.parseInt(line().split(" ")[1]);
        String location = "";
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header; !(header = line()).isEmpty(); ) {
            var value = header.substring(header.indexOf(':') + 1).strip();
            switch (header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT)) {
                case "location" -> location = value;
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> last = value.equals("close");
                default -> {}
            }
        }
        var body = chunked ? chunks() : text(length);
        if (last) close();
        return new Answer(status, location, body);
    }

    private void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(10_000);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int length; (length = Integer.parseInt(line(), 16)) > 0; line()) body.append(text(length));
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c; (c = in.read()) != '\n'; line.append((char) c))
            if (c < 0) throw new IOException("The connection ended after: " + line);
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) socket.close();
        socket = null;
    }
}
