package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server in production shows to whoever knocks: the product, and nothing that is for developers. */
class SurfaceIT {
    private static final List<String> FOR_DEVELOPERS = List.of(
            "/q/dev-ui",
            "/q/dev-v1",
            "/q/swagger-ui",
            "/q/health-ui",
            "/q/arc",
            "/q/info",
            "/h2",
            "/h2-console",
            "/console");

    @TempDir
    Path data;

    @Test
    void showsNothingThatIsForDevelopers() throws IOException {
        try (var server = Postgres.isChosen() ? Postgres.begin() : null;
                var app = App.start(data, server == null ? Map.of() : Postgres.settings(server))) {
            assertThat(FOR_DEVELOPERS).allMatch(path -> app.status(path) == 404, "is not there");
            assertThat(List.of("/q/health/ready", "/q/metrics", "/q/openapi"))
                    .allMatch(path -> app.status(path) == 200, "is there for who runs it");
        }
    }

    @Test
    void theProxyThatWeSuggestForwardsNoneOfIt() throws IOException {
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("location /q/ { return 404; }");
    }
}
