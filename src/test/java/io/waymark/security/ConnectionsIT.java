package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Connections that bring no request: none is held for long, and there are no more than the server has places for. */
class ConnectionsIT {
    private static final int PLACES = 40;
    private static final String BEGUN = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n";

    @TempDir
    Path data;

    private final List<Socket> opened = new ArrayList<>();
    private EmbeddedPostgres server;
    private App app;

    @BeforeEach
    void start() {
        var settings = new HashMap<>(Map.of(
                "QUARKUS_HTTP_IDLE_TIMEOUT", "3s", "QUARKUS_HTTP_LIMITS_MAX_CONNECTIONS", String.valueOf(PLACES)));
        if (Postgres.isChosen()) {
            server = Postgres.begin();
            settings.putAll(Postgres.settings(server));
        }
        app = App.start(data, settings);
    }

    @AfterEach
    void stop() throws IOException {
        hangUp();
        app.close();
        if (server != null) server.close();
    }

    /** Each line comes well within the time after which a silent connection is ended. */
    @Test
    void endsAHeaderThatDripsInAndServesTheOthers() throws IOException {
        for (int i = 0; i < PLACES / 2; i++) open();
        for (int waited = 0; waited < 10_000 && !opened.isEmpty(); waited += 500) {
            assertThat(app.status("/sign-in")).isEqualTo(200);
            App.pause(500);
            opened.removeIf(socket -> !send(socket, "X-Slow: yes\r\n") || isEnded(socket));
        }
        assertThat(opened).as("still held").isEmpty();
    }

    @Test
    void turnsAwayWhomItHasNoPlaceForAndTakesTheNextOnceThereIsOne() throws IOException {
        for (int i = 0; i < 2 * PLACES; i++) open();
        for (int waited = 0; waited < 2000 && ended() < PLACES; waited += 50) App.pause(50);
        assertThat(ended()).isBetween((long) PLACES, PLACES + 2L);
        hangUp();
        for (int waited = 0; waited < 5000 && !isLetIn(); waited += 50) App.pause(50);
        assertThat(app.status("/sign-in")).isEqualTo(200);
    }

    private long ended() {
        return opened.stream().filter(ConnectionsIT::isEnded).count();
    }

    /** The server may not have seen yet that others are gone. */
    private boolean isLetIn() {
        try {
            return app.status("/sign-in") == 200;
        } catch (UncheckedIOException turnedAway) {
            return false;
        }
    }

    private void open() throws IOException {
        var socket = new Socket("127.0.0.1", app.port());
        socket.setSoTimeout(1);
        opened.add(socket);
        send(socket, BEGUN);
    }

    private void hangUp() throws IOException {
        for (var socket : opened) socket.close();
        opened.clear();
    }

    private static boolean send(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private static boolean isEnded(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException silent) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
