package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PresenceTest {
    @Inject
    Scenario scenario;

    @Inject
    Presence presence;

    @Inject
    TestClock clock;

    @Test
    void tellsWhomNoLiveStreamGetsThroughTo() {
        var room = scenario.workshop();
        presence.follows(room.member(0));
        presence.seen(room.member(1));
        for (int i = 0; i < 2; i++) for (int who = 0; who < 2; who++) presence.asks(room.member(who));
        presence.seen(room.member(2));
        assertThat(presence.present(room.id())).isEqualTo(3);
        assertThat(presence.polling(room.id())).isEqualTo(1);
        clock.advance(Duration.ofSeconds(59));
        presence.follows(room.member(1));
        assertThat(presence.polling(room.id())).isZero();
        clock.advance(Duration.ofSeconds(2));
        assertThat(presence.present(room.id())).isEqualTo(1);
    }

    @Test
    void countsParticipantsOnly() {
        var room = scenario.workshop();
        presence.seen(room.facilitator().member());
        for (int i = 0; i < 2; i++) presence.asks(room.facilitator().member());
        assertThat(presence.present(room.id()) + presence.polling(room.id())).isZero();
    }

    @Test
    void countsWhoAsksAsABrowserWithoutStreamDoes() {
        var room = scenario.workshop();
        for (int i = 0; i < 2; i++)
            room.participant(0).get("/workshops/{w}/state", room.id()).statusCode(200);
        assertThat(presence.polling(room.id())).isEqualTo(1);
    }

    /** It has a stream as soon as somebody looks at it again. */
    @Test
    void doesNotCountATabThatNobodyLooksAt() {
        var room = scenario.workshop();
        for (int i = 0; i < 3; i++) {
            presence.asks(room.member(0));
            clock.advance(Duration.ofSeconds(29));
        }
        assertThat(presence.polling(room.id())).isZero();
    }
}
