package io.waymark.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Arrays;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever meets a fault of ours can say which one it was, and whoever reads the log finds it. */
@QuarkusTest
class ErrorReferenceTest {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String INSIDE = "what only we should know";

    private final Queue<LogRecord> log = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void aProgramGetsItAsTheInstanceOfTheProblem() {
        fail(new IllegalStateException(INSIDE));
        var answer = program();
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        String instance = answer.path("instance");
        assertThat(instance).startsWith("urn:uuid:");
        assertThat(answer.asString()).doesNotContain(INSIDE);
        logged(instance.substring("urn:uuid:".length()));
    }

    @ParameterizedTest
    @CsvSource({"en,Reference", "da,Reference", "de,Referenz", "el,Αναφορά", "fr,Référence", "pl,Numer zgłoszenia:"})
    void aPersonReadsItOnThePage(String language, String word) {
        fail(new IllegalStateException(INSIDE));
        var page = given().header("Accept-Language", language)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("email", "nobody@example.org")
                .formParam("password", "nothing")
                .post("/sign-in");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.asString()).contains(word + " ").doesNotContain(INSIDE);
        var reference = REFERENCE.matcher(page.asString().split(word + " ")[1]);
        assertThat(reference.lookingAt()).isTrue();
        logged(reference.group());
    }

    @Test
    void eachFaultHasItsOwn() {
        fail(new IllegalStateException(INSIDE));
        assertThat(program().<String>path("instance")).isNotEqualTo(program().path("instance"));
    }

    @Test
    void otherFaultsHaveOneToo() {
        fail(new ServiceUnavailableException());
        var answer = program();
        assertThat(answer.statusCode()).isEqualTo(503);
        logged(answer.<String>path("instance").substring("urn:uuid:".length()));
    }

    /** What is refused is no fault of ours, and is not logged. */
    @Test
    void aRefusalHasNone() {
        fail(new NotFound());
        assertThat(program().asString()).contains("/problems/not-found").doesNotContain("instance");
        assertThat(given().get("/no-such-page").asString()).doesNotContain("Reference ");
        assertThat(log).noneMatch(line -> line.getMessage().startsWith("Request failed"));
    }

    private static void fail(RuntimeException fault) {
        QuarkusMock.installMockForType(
                new Attempts() {
                    @Override
                    public <T> T count(String key, int most, Supplier<T> attempt) {
                        throw fault;
                    }
                },
                Attempts.class);
    }

    private static Response program() {
        return given().contentType("application/json")
                .body("{\"email\":\"" + UUID.randomUUID() + "@example.org\",\"password\":\"nothing\"}")
                .post("/api/v1/tokens");
    }

    /** The whole line, as whoever searches the log would find it. */
    private void logged(String reference) {
        assertThat(log).filteredOn(line -> line.getThrown() != null).anySatisfy(line -> {
            assertThat(line.getMessage()).startsWith("Request failed");
            assertThat(line.getMessage() + Arrays.toString(line.getParameters()))
                    .contains(reference);
        });
    }
}
