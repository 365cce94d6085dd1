package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Attempts;
import io.waymark.platform.TooManyRequests;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who overheard a part of a code and guesses the rest gains nothing by coming from many places. */
@QuarkusTest
class PorterTest {
    private static final int GUESSES = 10_000;

    @Inject
    Scenario scenario;

    @Inject
    Porter porter;

    @Inject
    Joining joining;

    @Inject
    TestClock clock;

    @Test
    void countsGuessesAtCodesThatBeginAlikeFromAllPlacesTogether() {
        var code = scenario.workshop().code();
        int tried = 0;
        for (int i = 0; i < GUESSES; i++) if (isTried(guess(code, i), "198.51.100." + i % 4)) tried++;
        int most = Attempts.MOST_SHARED + Attempts.FEW_SHARED;
        assertThat(tried).isBetween(most, most + 10);
        assertThatThrownBy(() -> welcome(code, "198.51.100.1")).isInstanceOf(TooManyRequests.class);
        assertThat(welcome(code, "203.0.113.1").title())
                .as("who has the code, elsewhere")
                .isEqualTo("Test workshop");
        var other = scenario.workshop().code();
        if (!other.startsWith(code.substring(0, 3)))
            assertThat(welcome(other, "198.51.100.1").title()).isEqualTo("Test workshop");
        clock.advance(Duration.ofMinutes(61));
        assertThat(welcome(code, "198.51.100.1").title()).isEqualTo("Test workshop");
    }

    @Test
    void whatCannotBeACodeIsNoGuessAtOne() {
        clock.advance(Duration.ofMinutes(61));
        var code = scenario.workshop().code();
        for (int i = 0; i < 400; i++) isTried(code.substring(0, 3), "198.51.100." + i % 20);
        assertThat(welcome(code, "198.51.100.1").title()).isEqualTo("Test workshop");
    }

    /** The first three signs are right; a zero stands in no code. */
    private static String guess(String code, int turn) {
        return code.substring(0, 3) + "-0%05d".formatted(turn);
    }

    private Welcome welcome(String code, String address) {
        return porter.byCode(code, address, () -> joining.welcome(Optional.empty(), code));
    }

    private boolean isTried(String code, String address) {
        try {
            welcome(code, address);
            throw new AssertionError("A guess was right: " + code);
        } catch (UnknownCode wrong) {
            return true;
        } catch (TooManyRequests refused) {
            return false;
        }
    }
}
