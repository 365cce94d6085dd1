package io.waymark.platform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
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
        begin(hash, most, now);
        boolean failed = false;
        try {
            return attempt.get();
        } catch (DomainException refused) {
            failed = isFailure(refused);
            // Whatever the attempt ran in is undone; that it failed is not.
            if (failed) QuarkusTransaction.suspendingExisting().run(() -> nodes.say(SUBJECT, here + " " + hash));
            throw refused;
        } finally {
            if (!failed) failures.computeIfPresent(hash, (same, known) -> known.less());
        }
    }

    /** Counts it as failed until it is known not to be: of many that come at once none passes unseen. */
    private void begin(String hash, int most, Instant now) {
        var known = failed(hash, now);
        if (known.count <= most) return;
        failures.computeIfPresent(hash, (same, one) -> one.less());
        throw new TooManyRequests(Duration.between(now, known.until).toSeconds() + 1);
    }

    /** The network that an address is in: whoever has one address of IPv6 has as many of the same /64 as they like. */
    public static String place(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    void heard(@Observes Nodes.Said said) {
        if (said.subject().equals(SUBJECT) && !said.text().startsWith(here))
            failed(said.text().split(" ")[1], clock.instant());
    }

    private Failures failed(String hash, Instant now) {
        return failures.merge(
                hash, new Failures(1, now.plus(WINDOW)), (old, one) -> new Failures(old.count + 1, old.until));
    }

    /** A wrong code, link or password; a form that lacks a name is none. */
    private static boolean isFailure(DomainException refused) {
        return refused.problem() == Problem.NOT_FOUND || refused.problem() == Problem.UNAUTHENTICATED;
    }

    private record Failures(int count, Instant until) {
        Failures less() {
            return count == 1 ? null : new Failures(count - 1, until);
        }
    }
}
