package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.waymark.platform.Retryable;
import jakarta.ws.rs.POST;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every POST of the API may be sent again with its Idempotency-Key. */
@Tag(PlainSuite.TAG)
class RetryableTest {
    /** Those that do not keep what they answered, and why. */
    private static final Map<String, String> REASONS = Map.of(
            "AccountApi.signIn", "a token at rest could be stolen, and signing in twice does no harm",
            "JoinApi.join", "it knows the member by code, key and body, and mints a new token each time",
            "JoinApi.accept", "a link is the same member each time; only the token is new, and none is kept",
            "ProjectorApi.open", "only the hash of its link is kept, and making another ends the one before");

    @Test
    void everyPostIsRetryable() {
        var missing = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(type -> type.getSimpleName().endsWith("Api"))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class))
                        .filter(method -> !isRetryable(method))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .toList();
        assertThat(missing).containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    private static boolean isRetryable(JavaMethod method) {
        return method.isAnnotatedWith(Retryable.class) || method.getOwner().isAnnotatedWith(Retryable.class);
    }
}
