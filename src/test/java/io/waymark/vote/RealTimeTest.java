package io.waymark.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who judges others is judged first. */
@Tag("plain")
class RealTimeTest {
    private final RealTime time = new RealTime();

    @BeforeEach
    void pauseOnce() {
        time.open(0, 10);
        time.shut(20, 30);
        time.open(40, 50);
    }

    @Test
    void findsWhatWasAcceptedInAPause() {
        time.answered(true, 21, 29);
        assertThat(time.violations()).hasSize(1);
        assertThat(time.judged(false)).isEqualTo(1);
    }

    @Test
    void findsWhatWasRefusedWhileItWasOpen() {
        time.answered(false, 0, 10);
        time.answered(false, 41, 42);
        assertThat(time.violations()).hasSize(2);
        assertThat(time.judged(true)).isEqualTo(2);
    }

    @Test
    void leavesWhatWasOnItsWayAtATurn() {
        time.answered(true, 9, 21);
        time.answered(false, 9, 21);
        time.answered(true, 25, 41);
        time.answered(false, 25, 35);
        assertThat(time.violations()).isEmpty();
        assertThat(time.judged(true) + time.judged(false)).isZero();
    }

    @Test
    void isContentWithWhatIsRight() {
        time.answered(true, 1, 2);
        time.answered(false, 20, 30);
        assertThat(time.violations()).isEmpty();
        assertThat(time.judged(true) + time.judged(false)).isEqualTo(2);
    }
}
