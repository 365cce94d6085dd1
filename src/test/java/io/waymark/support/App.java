package io.waymark.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, which can be killed. */
public final class App implements AutoCloseable {
    public static final String ORGANISER = "organiser@example.org";
    public static final String PASSWORD = "a long enough password";
    /** The setting that lets an application come back at the address it had. */
    public static final String PORT = "QUARKUS_HTTP_PORT";

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came back. */
    public record Answer(int status, JsonNode body) {}

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private App(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts it and waits until it is ready. */
    public static App start(Path data, Map<String, String> settings) {
        var app = launch(data, settings);
        for (long waited = 0; !app.isReady(); waited += 100) {
            if (!app.process.isAlive() || waited > PATIENCE.toMillis())
                throw new IllegalStateException("The application did not start:\n" + app.log());
            pause(100);
        }
        return app;
    }

    /** Starts it where it is not expected to get ready. */
    public static App launch(Path data, Map<String, String> settings) {
        try {
            Files.createDirectories(data);
            int port = Integer.parseInt(settings.getOrDefault(PORT, String.valueOf(freePort())));
            var log = data.resolve("log-" + port + ".txt");
            var builder =
                    new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
            var environment = new HashMap<>(Map.of(
                    "JAVA_HOME",
                    System.getProperty("java.home"),
                    "WAYMARK_DATA_DIR",
                    data.toString(),
                    "WAYMARK_ORGANISER_EMAIL",
                    ORGANISER,
                    "WAYMARK_ORGANISER_PASSWORD",
                    PASSWORD,
                    "QUARKUS_HTTP_HOST",
                    "127.0.0.1",
                    PORT,
                    String.valueOf(port)));
            environment.putAll(settings);
            builder.environment().putAll(environment);
            return new App(builder.start(), port, log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add("target/quarkus-app/waymark");
        command.addAll(List.of(System.getProperty("app.jvm", "").strip().split(" +")));
        command.removeIf(String::isEmpty);
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean isReady() {
        try {
            return send("GET", "/q/health/ready", null, null, "application/json")
                            .status()
                    == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    public Answer get(String token, String path) {
        return send("GET", "/api/v1" + path, token, null, "application/json");
    }

    public Answer post(String token, String path, String json) {
        return send("POST", "/api/v1" + path, token, json, "application/json");
    }

    /** The same with the key of the caller's, so that it can be sent again. */
    public Answer post(String token, String path, String json, String key) {
        return send("POST", "/api/v1" + path, token, json, "application/json", key);
    }

    /** Sends it with the same key until it is answered otherwise than that the application is busy. */
    public Answer insist(String token, String path, String json) {
        var key = UUID.randomUUID().toString();
        for (; ; pause(50)) {
            var answer = post(token, path, json, key);
            if (answer.status() != 503) return answer;
        }
    }

    public Answer patch(String token, String path, String json) {
        return send("PATCH", "/api/v1" + path, token, json, "application/json");
    }

    public Answer delete(String token, String path) {
        return send("DELETE", "/api/v1" + path, token, null, "application/json");
    }

    public Answer put(String token, String path, String json) {
        return send("PUT", "/api/v1" + path, token, json, "application/json");
    }

    public Answer markdown(String token, String path, String text) {
        return send("POST", "/api/v1" + path, token, text, "text/markdown;charset=UTF-8");
    }

    /** What a page or a file weighs in bytes; -1 where it is refused. */
    public long bytes(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var response = exchange(request, HttpResponse.BodyHandlers.ofByteArray());
        return response.statusCode() == 200 ? response.body().length : -1;
    }

    /** What a page, a file or the API says, as it stands there. */
    public String text(String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new AssertionError(path + " was answered " + response.statusCode());
        return response.body();
    }

    /** What a stranger is answered at an address. */
    public int status(String path) {
        return exchange(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public int port() {
        return port;
    }

    /** The processor time that the process has taken so far. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Has the process let go of what it does not need any more. */
    public void tidy() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        int failed = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (failed != 0) throw new IOException("jcmd ended with " + failed);
    }

    /** The memory that the process holds. */
    public long kilobytes() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            var held =
                    lines.filter(line -> line.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(held.replaceAll("\\D", ""));
        }
    }

    private Answer send(String method, String path, String token, String body, String type) {
        return send(method, path, token, body, type, UUID.randomUUID().toString());
    }

    /** @throws UncheckedIOException where no answer comes */
    private Answer send(String method, String path, String token, String body, String type, String key) {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", type)
                .header("Accept", "application/json")
                .method(method, publisher);
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (method.equals("POST")) request.header("Idempotency-Key", key);
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        try {
            return new Answer(response.statusCode(), response.body().isBlank() ? null : JSON.readTree(response.body()));
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** As a power switch would for the process: nothing is written any more. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Waits for it to end by itself. */
    public int await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("The application does not end:\n" + log());
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to end. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
