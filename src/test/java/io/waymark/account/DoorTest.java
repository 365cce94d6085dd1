package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Attempts;
import io.waymark.platform.TooManyRequests;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who guesses passwords from many places at once, and who looks at how long the answer takes. */
@QuarkusTest
class DoorTest {
    private static final int TIMES = 50;

    @Inject
    Scenario scenario;

    @Inject
    Door door;

    @Inject
    TestClock clock;

    @Test
    void anAccountIsGuessedAtFromAllPlacesTogether() {
        var email = scenario.organiser().email();
        int tried = 0;
        for (int i = 0; i < 700; i++) if (isTried(email, "198.51.100." + i % 40)) tried++;
        assertThat(tried).isBetween(Attempts.MOST_SHARED, Attempts.MOST_SHARED + 30);
        assertThatThrownBy(() -> signIn(email, "198.51.100.1")).isInstanceOf(TooManyRequests.class);
    }

    /** Else whoever wants to could keep an organiser out of their own workshop. */
    @Test
    void whoKnowsThePasswordIsNotLockedOut() {
        var email = scenario.organiser().email();
        for (int i = 0; i < 400; i++) isTried(email, "198.51.100." + i % 40);
        for (int i = 0; i < 5; i++)
            assertThat(signIn(email, "203.0.113.5").token()).isNotEmpty();
        assertThat(isTried(email, "203.0.113.5")).as("a mistake is forgiven").isTrue();
        assertThat(signIn(email, "203.0.113.5").token()).isNotEmpty();
        assertThat(signIn(scenario.organiser().email(), "198.51.100.1").token())
                .as("another account")
                .isNotEmpty();
        clock.advance(Duration.ofMinutes(61));
        assertThat(signIn(email, "198.51.100.1").token()).isNotEmpty();
    }

    @Test
    void twoPlacesAreCountedApartUntilThen() {
        var email = scenario.organiser().email();
        for (int i = 0; i < 30; i++) isTried(email, "198.51.100.1");
        assertThat(isTried(email, "198.51.100.1")).isFalse();
        assertThat(isTried(email, "198.51.100.2")).isTrue();
        assertThat(signIn(email, "198.51.100.2").token()).isNotEmpty();
    }

    /** With hashes that cost enough to tell; in turn, so that a busy machine slows both down. */
    @Test
    void anUnknownAccountTakesAsLongAsAWrongPassword() {
        QuarkusMock.installMockForType(new Passwords(4096), Passwords.class);
        var email = scenario.organiser().email();
        var known = new long[TIMES];
        var unknown = new long[TIMES];
        for (int i = -5; i < TIMES; i++) {
            long one = took(email, i);
            long other = took(UUID.randomUUID() + "@example.org", i);
            if (i < 0) continue;
            known[i] = one;
            unknown[i] = other;
        }
        assertThat((double) median(known) / median(unknown)).isBetween(0.5, 2.0);
    }

    private long took(String email, int turn) {
        long begun = System.nanoTime();
        assertThat(isTried(email, "192.0.2." + (turn + 10))).isTrue();
        return System.nanoTime() - begun;
    }

    private static long median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private SignedIn signIn(String email, String address) {
        return door.signIn(new Credentials(email, Scenario.PASSWORD), address);
    }

    private boolean isTried(String email, String address) {
        try {
            door.signIn(new Credentials(email, "wrong password"), address);
            throw new AssertionError("It was right");
        } catch (WrongCredentials wrong) {
            return true;
        } catch (TooManyRequests refused) {
            return false;
        }
    }
}
