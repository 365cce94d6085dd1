package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.support.App;
import io.waymark.support.Postgres;
import io.waymark.support.Rehearsal;
import io.waymark.support.Stream;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String HTTPS = "X-Forwarded-Proto: https";
    private static final String HSTS = "strict-transport-security";
    private static final Duration LONGEST = Duration.ofSeconds(15);

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

    /** Who is not the proxy makes up neither where they come from nor that it was by HTTPS. */
    @Test
    void believesNoProxyButOneOnTheSameMachine() throws IOException {
        try (var server = Postgres.isChosen() ? Postgres.begin() : null;
                var app = App.start(data, settings(server))) {
            var address = URI.create("http://127.0.0.1:" + app.port());
            try (var proxy = new Wire(address, "127.0.0.1");
                    var other = new Wire(address, "127.0.0.2")) {
                assertThat(proxy.get("/sign-in", HTTPS).header(HSTS)).isNotEmpty();
                assertThat(proxy.get("/sign-in").header(HSTS)).isEmpty();
                assertThat(other.get("/sign-in", HTTPS).header(HSTS)).isEmpty();
                assertThat(statuses(proxy)).as("whom the proxy tells apart").containsOnly(401);
                assertThat(statuses(other)).as("who tells themselves apart").contains(401, 429);
            }
        }
    }

    /** In production, where nobody but the server's own clock looks after the streams. */
    @Test
    void streamsEndByThemselvesAndWithWhoIsLetOut() throws IOException {
        try (var server = Postgres.isChosen() ? Postgres.begin() : null;
                var app = App.start(data, settings(server))) {
            var workshop = Rehearsal.begin(app, 2);
            try (var gone = Stream.open(app, workshop.participants().get(0), workshop.id());
                    var stays = Stream.open(app, workshop.participants().get(1), workshop.id())) {
                long opened = System.nanoTime();
                letOut(app, workshop);
                assertThat(gone.ends()).isTrue();
                assertThat(stays.endsWithin(LONGEST)).isTrue();
                assertThat(Duration.ofNanos(System.nanoTime() - opened))
                        .isGreaterThan(LONGEST.multipliedBy(3).dividedBy(4));
            }
        }
    }

    private static Map<String, String> settings(EmbeddedPostgres server) {
        var settings = new HashMap<>(server == null ? Map.<String, String>of() : Postgres.settings(server));
        settings.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true");
        settings.put("WAYMARK_LONGEST_STREAM", LONGEST.toSeconds() + "s");
        return settings;
    }

    /** What more attempts than one place has are answered, each as if it came from a place of its own. */
    private static List<Integer> statuses(Wire wire) throws IOException {
        var statuses = new ArrayList<Integer>();
        for (int i = 1; i <= 22; i++)
            statuses.add(wire.send(
                            "POST",
                            "/api/v1/tokens",
                            "{\"email\":\"nobody@example.org\",\"password\":\"guess " + i + "\"}",
                            "Content-Type: application/json",
                            "X-Forwarded-For: 192.0.2." + i)
                    .status());
        return statuses;
    }

    private static void letOut(App app, Rehearsal workshop) {
        var member = app.get(workshop.participants().get(0), "/workshops/" + workshop.id() + "/members/mine");
        var path = "/workshops/" + workshop.id() + "/members/"
                + member.body().path("id").asText();
        Rehearsal.done(app.patch(workshop.facilitator(), path, "{\"removed\":true}"), 200);
    }

    @Test
    void theProxyThatWeSuggestForwardsNoneOfIt() throws IOException {
        assertThat(Files.readString(Path.of("docs/operations.md"))).contains("location /q/ { return 404; }");
    }
}
