package io.waymark.session;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Forbidden;
import io.waymark.platform.NotFound;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoundsTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    SessionClock sessionClock;

    @Test
    void comesBackPausedWithTheTimeThatWasLeft() {
        sessionClock.comeBack();
        var room = scenario.workshop();
        var round = room.open(VOTE);
        clock.advance(Duration.ofSeconds(31));
        sessionClock.comeBack();
        var view = rounds.view(round.id());
        assertThat(view.state()).isEqualTo(RoundState.PAUSED);
        assertThat(view.remainingSeconds()).isEqualTo(600);
    }

    /** The heartbeat is five seconds apart; where a deadline is near nobody loses or wins as much. */
    @Test
    void knowsToATickWhenItWasLastThere() {
        sessionClock.comeBack();
        var round = scenario.workshop().open(VOTE);
        clock.advance(Duration.ofSeconds(20));
        sessionClock.notice();
        clock.advance(Duration.ofSeconds(31));
        sessionClock.comeBack();
        assertThat(rounds.view(round.id()).remainingSeconds()).isEqualTo(580);
    }

    /** A round that is open for a week asks for no more than a beat now and then. */
    @Test
    void writesNothingWithEachTickWhereTheDeadlineIsFar() {
        sessionClock.comeBack();
        var round = scenario.workshop().open(NewRound.of(VOTE, "A week", 7 * 24 * 3600));
        clock.advance(Duration.ofSeconds(20));
        sessionClock.notice();
        clock.advance(Duration.ofSeconds(31));
        sessionClock.comeBack();
        assertThat(rounds.view(round.id()).remainingSeconds())
                .isEqualTo(Duration.ofDays(7).toSeconds());
    }

    @Test
    void goesOnAfterAShortAbsence() {
        sessionClock.comeBack();
        var round = scenario.workshop().open(VOTE);
        clock.advance(Duration.ofSeconds(30));
        sessionClock.comeBack();
        var view = rounds.view(round.id());
        assertThat(view.state()).isEqualTo(RoundState.OPEN);
        assertThat(view.remainingSeconds()).isEqualTo(570);
    }

    /** A deadline that fell into the absence did not pass for anybody. */
    @Test
    void comesBackPausedWhereTheDeadlineWasMissed() {
        sessionClock.comeBack();
        var room = scenario.workshop();
        var round = room.open(VOTE);
        clock.advance(Duration.ofHours(1));
        sessionClock.comeBack();
        sessionClock.closeOverdue();
        assertThat(rounds.view(round.id()).state()).isEqualTo(RoundState.PAUSED);
        rounds.resume(room.facilitator().member(), round.id());
        assertThat(openRounds.require(room.member(0), round.id(), VOTE).id()).isEqualTo(round.id());
    }

    @Test
    void leavesWhatWasNotOpenAsItIs() {
        sessionClock.comeBack();
        var room = scenario.workshop();
        var planned = room.planned(Scenario.round(VOTE));
        var closed = room.close(room.open(VOTE));
        clock.advance(Duration.ofMinutes(5));
        sessionClock.comeBack();
        assertThat(rounds.view(planned.id()).state()).isEqualTo(RoundState.PLANNED);
        assertThat(rounds.view(closed.id()).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void aRoundStaysWithTheVersionOnWhichItOpened() {
        var room = scenario.workshop();
        var first = room.open(VOTE);
        room.close(first);
        room.publish(TestWorkshop.DRAFT);
        assertThat(rounds.view(first.id()).version()).isEqualTo(1);
        assertThat(room.open(VOTE).version()).isEqualTo(2);
    }

    @Test
    void onlyFacilitatorsOfTheWorkshopLead() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        var elsewhere = scenario.workshop();
        assertThatThrownBy(() -> rounds.close(room.member(0), round.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> rounds.close(elsewhere.facilitator().member(), round.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> openRounds.require(room.facilitator().member(), round.id(), VOTE))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> openRounds.require(elsewhere.member(0), round.id(), VOTE))
                .isInstanceOf(NotFound.class);
    }
}
