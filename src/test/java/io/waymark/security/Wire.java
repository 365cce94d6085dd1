package io.waymark.security;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A connection that sends an address as it is, which no library would, and stays open for the next. */
final class Wire implements AutoCloseable {
    private final URI server;
    private final String from;
    private Socket socket;
    private InputStream in;

    Wire(URI server) {
        this(server, "0.0.0.0");
    }

    /** @param from the address of this machine that it comes from */
    Wire(URI server, String from) {
        this.server = server;
        this.from = from;
    }

    /** @param headers by their names in lower case */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** @param address what stands between the method and the version */
    Answer get(String address, String... headers) throws IOException {
        return send("GET", address, "", headers);
    }

    Answer send(String method, String address, String body, String... headers) throws IOException {
        if (socket == null) connect();
        var head = new StringBuilder(method + " " + address + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\n");
        for (var header : headers) head.append(header).append("\r\n");
        if (!body.isEmpty())
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        socket.getOutputStream().write((head + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (String header; !(header = line()).isEmpty(); ) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        boolean chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        var body = chunked ? chunks() : text(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        if (headers.getOrDefault("connection", "").equals("close")) close();
        return new Answer(status, headers, body);
    }

    private void connect() throws IOException {
        socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
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
