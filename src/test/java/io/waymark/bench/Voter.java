package io.waymark.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One caller's connection, which stays open: as little work as a call can be, so that both cores are there for the server
 * that is measured. Whoever waited so long that the server hung up, or was cut off, comes anew with the next call. Knows
 * answers whose length is told.
 */
final class Voter implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final int port;
    private final String token;
    private Socket socket;
    private InputStream answers;

    Voter(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /** @return the status of the answer */
    int put(String path, String json) throws IOException {
        if (socket == null) open();
        try {
            return send(path, json);
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private void open() throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        answers = new BufferedInputStream(socket.getInputStream());
    }

    private int send(String path, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var request = "PUT /api/v1" + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nAuthorization: Bearer " + token + "\r\nAccept: application/json"
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n" + json;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (var header = line(); !header.isEmpty(); header = line())
            if (header.regionMatches(true, 0, "content-length:", 0, 15))
                length = Integer.parseInt(header.substring(15).strip());
        answers.skipNBytes(length);
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) throw new IOException("The connection ended");
            if (next != '\r') line.append((char) next);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket == null) return;
        socket.close();
        socket = null;
    }
}
