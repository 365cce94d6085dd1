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

    /** What one person's place has left within the hour once many places together failed too often. */
    public static final int FEW = 5;
    /** The same for a room: more than come in at the same moment. */
    public static final int FEW_SHARED = 100;

    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration HOUR = Duration.ofHours(1);

    private static final Duration SWEEP = Duration.ofMinutes(1);

    private static final String SUBJECT = "failed";

    /** By the hash of the key, which can hold an address: it is all that other nodes are told. */
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    private volatile Instant swept = Instant.EPOCH;

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
        return count(key, most, WINDOW, attempt);
    }

    /**
     * Guesses at one thing from many places: after {@value #MOST_SHARED} failures of all others within an hour, a place has
     * few in an hour. Who comes from a place where nobody guesses and is right gets in.
     */
    public <T> T countEverywhere(String what, String place, int few, Supplier<T> attempt) {
        var all = what + " from everywhere";
        var own = what + " within the hour from " + place;
        return count(all, Integer.MAX_VALUE, HOUR, () -> {
            int others = failures(all) - 1 - failures(own);
            return count(own, others < MOST_SHARED ? Integer.MAX_VALUE : few, HOUR, attempt);
        });
    }

    private int failures(String key) {
        var known = failures.get(Hash.sha256(key));
        return known == null || !clock.instant().isBefore(known.until) ? 0 : known.count;
    }

    /** @param window how long a failure counts */
    public <T> T count(String key, int most, Duration window, Supplier<T> attempt) {
        var now = clock.instant();
        sweep(now);
        var hash = Hash.sha256(key);
        begin(hash, most, now, window);
        boolean failed = false;
        try {
            return attempt.get();
        } catch (DomainException refused) {
            failed = isFailure(refused);
            // Whatever the attempt ran in is undone; that it failed is not.
            if (failed) tell(hash, window);
            throw refused;
        } finally {
            if (!failed) failures.computeIfPresent(hash, (same, known) -> known.less());
        }
    }

    /** Now and then: what is over counts no more, but takes room. */
    private void sweep(Instant now) {
        if (now.isBefore(swept.plus(SWEEP))) return;
        swept = now;
        failures.values().removeIf(old -> !now.isBefore(old.until));
    }

    private void tell(String hash, Duration window) {
        var text = here + " " + window.toSeconds() + " " + hash;
        QuarkusTransaction.suspendingExisting().run(() -> nodes.say(SUBJECT, text));
    }

    /** Counts it as failed until it is known not to be: of many that come at once none passes unseen. */
    private void begin(String hash, int most, Instant now, Duration window) {
        var known = failed(hash, now, window);
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
        if (!said.subject().equals(SUBJECT) || said.text().startsWith(here)) return;
        var words = said.text().split(" ");
        // A node of the version before knows one window only, and does not name it.
        var window = words.length < 3 ? WINDOW : Duration.ofSeconds(Long.parseLong(words[1]));
        failed(words[words.length - 1], clock.instant(), window);
    }

    private Failures failed(String hash, Instant now, Duration window) {
        return failures.merge(
                hash,
                new Failures(1, now.plus(window)),
                (old, one) -> now.isBefore(old.until) ? new Failures(old.count + 1, old.until) : one);
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
