package io.waymark.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, which can be killed. */
public final class App extends Client implements AutoCloseable {
    public static final String ORGANISER = "organiser@example.org";
    public static final String PASSWORD = "a long enough password";
    /** The setting that lets an application come back at the address it had. */
    public static final String PORT = "QUARKUS_HTTP_PORT";

    /** What starts it as it is meant to be started. */
    public static final String SCRIPT = "target/quarkus-app/waymark";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path log;

    private App(Process process, int port, Path log) {
        super(port);
        this.process = process;
        this.log = log;
    }

    /** Starts it by its script and waits until it is ready. */
    public static App start(Path data, Map<String, String> settings) {
        return launch(data, settings).ready();
    }

    /** The same by another command. */
    public static App start(List<String> command, Path data, Map<String, String> settings) {
        return launch(command, data, settings).ready();
    }

    private App ready() {
        for (long waited = 0; !isReady(); waited += 50) {
            if (!process.isAlive() || waited > PATIENCE.toMillis())
                throw new IllegalStateException("The application did not start:\n" + log());
            pause(50);
        }
        return this;
    }

    /** Starts it where it is not expected to get ready. */
    public static App launch(Path data, Map<String, String> settings) {
        return launch(command(), data, settings);
    }

    private static App launch(List<String> command, Path data, Map<String, String> settings) {
        try {
            Files.createDirectories(data);
            int port = Integer.parseInt(settings.getOrDefault(PORT, String.valueOf(freePort())));
            var log = data.resolve("log-" + port + ".txt");
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
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
        command.add(SCRIPT);
        command.addAll(List.of(System.getProperty("app.jvm", "").strip().split(" +")));
        command.removeIf(String::isEmpty);
        return command;
    }

    /** Below those that the system gives to who calls somebody: one of them could be taken again before the application has it. */
    private static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // another one then
            }
        }
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
}
