package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.waymark.support.Debian;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code docs/api.md}, run as a reader would. */
@QuarkusTest
class ApiExampleTest {
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Inject
    Scenario scenario;

    @TempDir
    Path folder;

    @Test
    void leadsFromTheDraftToTheReport() throws IOException, InterruptedException {
        Debian.need("curl", "curl");
        var script = BLOCK.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n", "set -euo pipefail\n", "\n"));
        Files.writeString(folder.resolve("example.sh"), script);
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder("bash", "example.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("WAYMARK", RestAssured.baseURI + ":" + RestAssured.port);
        process.environment().put("ORGANISER", scenario.organiser().email());
        process.environment().put("PASSWORD", Scenario.PASSWORD);
        var running = process.start();
        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output))
                .contains("event:state", "\"agreePercent\":100.0", "\"stage\":\"FINAL\"", "twice", "# A small roadmap");
    }
}
