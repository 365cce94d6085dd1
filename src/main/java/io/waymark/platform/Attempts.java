package io.waymark.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Slows down guessing. Only failures count, so that 86 people behind one address can join; after {@value #MOST} failures
 * with the same key within five minutes the next are refused until the five minutes are over. Nodes tell each other of
 * failures, so a guesser gains nothing by going from one to the next.
 */
@ApplicationScoped
public class Attempts {
    static final int MOST = 20;
    /** For places that many people share: a whole room of officials sits behind one address. */
    public static final int MOST_SHARED = 300;

    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String SUBJECT = "failed";

    /** By the hash of the key, which can hold an address: it is all that other nodes are told. */
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private final String here = UUID.randomUUID().toString();

    @Inject
    Nodes nodes;

    @Inject
    Clock clock;

    /** Runs the attempt and remembers it where it ends in a refusal. */
    public <T> T count(String key, Supplier<T> attempt) {
        return count(key, MOST, attempt);
    }

    /** @param most failures with this key within five minutes before the next attempt is refused */
    public <T> T count(String key, int most, Supplier<T> attempt) {
        var now = clock.instant();
        failures.values().removeIf(old -> !now.isBefore(old.until));
        var hash = Hash.sha256(key);
        var known = failures.get(hash);
        if (known != null && known.count >= most)
            throw new TooManyRequests(Duration.between(now, known.until).toSeconds() + 1);
        try {
            return attempt.get();
        } catch (DomainException refused) {
            if (isFailure(refused)) {
                failed(hash, now);
                // Whatever the attempt ran in is undone; that it failed is not.
                QuarkusTransaction.suspendingExisting().run(() -> nodes.say(SUBJECT, here + " " + hash));
            }
            throw refused;
        }
    }

    void heard(@Observes Nodes.Said said) {
        if (said.subject().equals(SUBJECT) && !said.text().startsWith(here))
            failed(said.text().split(" ")[1], clock.instant());
    }

    private void failed(String hash, Instant now) {
        failures.merge(hash, new Failures(1, now.plus(WINDOW)), (old, first) -> new Failures(old.count + 1, old.until));
    }

    /** A wrong code, link or password; a form that lacks a name is none. */
    private static boolean isFailure(DomainException refused) {
        return refused.problem() == Problem.NOT_FOUND || refused.problem() == Problem.UNAUTHENTICATED;
    }

    private record Failures(int count, Instant until) {}
}
