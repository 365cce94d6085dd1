package io.waymark.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that send a byte now and then: they are ended, and others are served meanwhile. */
@QuarkusTest
class BodiesTest {
    private static final String HEAD =
            "POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    @Inject
    Scenario scenario;

    @TestHTTPResource
    URI server;

    @ConfigProperty(name = "waymark.slow-body")
    Duration period;

    private final List<Socket> opened = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var socket : opened) socket.close();
    }

    @Test
    void endsWhatTricklesAndServesTheOthers() throws IOException {
        for (int i = 0; i < 150; i++) {
            begin("Content-Length: 4000\r\n\r\n ");
            begin("Transfer-Encoding: chunked\r\n\r\n1\r\n \r\n");
        }
        long pause = period.toMillis() / 5;
        for (int i = 0; i < 20 && !opened.isEmpty(); i++) {
            given().get("/sign-in").then().statusCode(200);
            App.pause(pause);
            opened.removeIf(socket -> !send(socket, " ") || isEnded(socket));
        }
        assertThat(opened).as("still held").isEmpty();
    }

    /** A bad network is no attack. */
    @Test
    void waitsForWhatComesSlowlyButComes() throws IOException {
        var socket = begin("Content-Length: 12003\r\n\r\n");
        for (int i = 0; i < 6; i++) {
            send(socket, " ".repeat(2000));
            App.pause(period.toMillis() / 2);
        }
        send(socket, "{x}");
        socket.setSoTimeout(5000);
        assertThat(answer(socket)).isEqualTo("HTTP/1.1 400");
    }

    /** No faster than a short one may come, by somebody who may send long ones: no thread is held for as long as that takes. */
    @Test
    void endsLongOnesThatTrickleThoughTheirSenderIsSignedIn() throws IOException {
        var room = scenario.workshop();
        var head = "POST /api/v1/workshops/" + room.id()
                + "/versions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + room.facilitator().token() + "\r\nContent-Type: text/markdown\r\nContent-Length: 900000\r\n\r\n#";
        for (int i = 0; i < 40; i++) open(head);
        for (int i = 0; i < 30 && !opened.isEmpty(); i++) {
            given().get("/sign-in").then().statusCode(200);
            opened.removeIf(socket -> !send(socket, " ".repeat(1200)) || isEnded(socket));
            App.pause(period.toMillis() / 2);
        }
        assertThat(opened).as("still held").isEmpty();
    }

    /** More than may be read at once: those who wait come in turn. */
    @Test
    void readsAllLongOnesThatComeTogether() throws IOException {
        var room = scenario.workshop();
        var text = "# Draft\n\n### R\n\n" + "Ministries publish what they do. ".repeat(4000);
        var request = "POST /api/v1/workshops/" + room.id()
                + "/versions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + room.participant(0).token() + "\r\nContent-Type: text/markdown\r\nContent-Length: " + text.length()
                + "\r\n\r\n" + text;
        var all = new ArrayList<Socket>();
        for (int i = 0; i < 40; i++) all.add(open(request.substring(0, request.length() - 1000)));
        for (var socket : all) send(socket, request.substring(request.length() - 1000));
        for (var socket : all) {
            socket.setSoTimeout(10_000);
            assertThat(answer(socket)).isEqualTo("HTTP/1.1 403");
        }
    }

    /** Whoever is signed in cannot fill the memory with those who wait, and who hung up does not count among them. */
    @Test
    void tellsThoseWhoAreTooManyToComeAgain() throws IOException {
        var room = scenario.workshop();
        var head = "POST /api/v1/workshops/" + room.id()
                + "/versions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + room.participant(0).token() + "\r\nContent-Type: text/markdown\r\nContent-Length: 70000\r\n\r\n#";
        for (int i = 0; i < 1000; i++) open(head);
        var answers = new ArrayList<String>();
        for (var socket : opened) answers.add(answerSoFar(socket));
        assertThat(answers).contains("HTTP/1.1 503");
        hangUp();
        var text = "#".repeat(70_000);
        var next = open(head + text.substring(1));
        next.setSoTimeout(20_000);
        assertThat(answer(next)).isEqualTo("HTTP/1.1 403");
    }

    /** The same door by other names. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/tokens/", "/api/v1/%74okens", "/api/v1/./tokens", "/%6aoin"})
    void strangersCannotSayMoreByAnotherSpelling(String path) throws IOException {
        var socket = open("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 900000\r\n\r\n{");
        socket.setSoTimeout(2000);
        assertThat(answer(socket)).isIn("HTTP/1.1 413", "HTTP/1.1 404");
    }

    @Test
    void saysThatItWantsTheBodyToWhoAsks() throws IOException {
        var socket = begin("Content-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        socket.setSoTimeout(2000);
        assertThat(answer(socket)).isEqualTo("HTTP/1.1 100");
    }

    /** Refused, and after a while, in which the answer can be read, the connection is not read any more. */
    @Test
    void endsWhatGoesOnForEver() throws IOException {
        var socket = begin("Transfer-Encoding: chunked\r\n\r\n");
        var chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        int sent = 0;
        while (sent < 40 && send(socket, chunk)) {
            sent++;
            App.pause(period.toMillis() / 10);
        }
        assertThat(sent).as("chunks until it was ended").isBetween(3, 30);
    }

    private static String answerSoFar(Socket socket) {
        try {
            return answer(socket);
        } catch (IOException none) {
            return "";
        }
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
    }

    private Socket begin(String rest) throws IOException {
        return open(HEAD + rest);
    }

    private Socket open(String text) throws IOException {
        var socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(1);
        opened.add(socket);
        send(socket, text);
        return socket;
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
