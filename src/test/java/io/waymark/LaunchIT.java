package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.io.TempDir;

/** How it is started: with the archive of its classes that the build made, or with one that is made where it was taken. */
@DisabledIf(value = "io.waymark.support.Postgres#isChosen", disabledReason = "the archive is made where the server is")
class LaunchIT {
    private static final Path BUILT = Path.of("target/quarkus-app").toAbsolutePath();
    private static final String HINT = "An archive of the classes nearly halves a start";

    @TempDir
    Path folder;

    private record Outcome(int code, String said) {}

    @Test
    void theBuildMadeAnArchiveThatIsGoodHere() throws Exception {
        var outcome = mapped(BUILT);
        assertThat(outcome.said()).doesNotContain(HINT, "[cds]");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void startsWithItAndSaysNothingOfIt() {
        try (var app = App.start(folder.resolve("data"), Map.of())) {
            assertThat(app.log()).contains(" started in ").doesNotContain(HINT, "[cds]");
        }
    }

    @Test
    void takenElsewhereItSaysHowToMakeAnother() throws Exception {
        var elsewhere = folder.resolve("else where");
        copy(BUILT, elsewhere);
        var without = run(elsewhere, "--dry-run");
        assertThat(without.code()).isZero();
        assertThat(without.said()).contains(HINT, elsewhere + "/waymark archive");
        assertThat(run(elsewhere, "archive").code()).isZero();
        var with = mapped(elsewhere);
        assertThat(with.said()).doesNotContain(HINT, "[cds]");
        assertThat(with.code()).isZero();
    }

    /** Java ends with an error where the archive cannot be used. */
    private static Outcome mapped(Path home) throws Exception {
        return run(home, "-Xshare:on", "--dry-run");
    }

    private static Outcome run(Path home, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(home.resolve("waymark").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), said);
    }

    /** As many tools copy: with a new time. */
    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var each : all.toList()) {
                var copied = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) Files.createDirectories(copied);
                else Files.copy(each, copied, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
