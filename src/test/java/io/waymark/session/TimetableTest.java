package io.waymark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimetableTest {
    static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void countsFromTheStartOfTheSession() {
        assertThat(times(NINE, planned(NINE.minusSeconds(7200)), planned(NINE.minusSeconds(7200))))
                .containsExactly(NINE, NINE.plusSeconds(600));
    }

    @Test
    void expectsNothingBeforeNow() {
        var late = NINE.plusSeconds(1200);
        assertThat(times(NINE, planned(late), planned(late))).containsExactly(late, late.plusSeconds(600));
    }

    @Test
    void takesWhatHappenedAsItHappened() {
        var opened = NINE.plusSeconds(60);
        var closed = NINE.plusSeconds(300);
        assertThat(times(NINE, over(opened, closed), planned(NINE.plusSeconds(120))))
                .containsExactly(opened, closed);
    }

    @Test
    void doesNotGuessWithoutAStartOrAboutALaterDay() {
        assertThat(times(null, planned(NINE))).containsExactly((Instant) null);
        assertThat(times(NINE, planned(NINE.plusSeconds(90000)))).containsExactly((Instant) null);
    }

    @Test
    void tellsTheEndAndWhatWasLostSoFar() {
        var opened = NINE.plusSeconds(120);
        var closed = NINE.plusSeconds(900);
        var late = session(NINE, over(opened, closed), planned(closed)).outlook();
        assertThat(late.expected()).isEqualTo(NINE.plusSeconds(1500));
        assertThat(late.behind()).isTrue();
        assertThat(late.minutes()).isEqualTo(5);
        var quick = session(NINE, over(NINE, NINE.plusSeconds(360)), planned(NINE.plusSeconds(360)))
                .outlook();
        assertThat(quick.ahead()).isTrue();
        assertThat(quick.minutes()).isEqualTo(4);
    }

    @Test
    void countsWhatIsLeftOfAPausedItemFromNow() {
        var now = NINE.plusSeconds(1200);
        assertThat(session(NINE, TestRounds.paused(now, NINE, 60)).outlook().expected())
                .isEqualTo(NINE.plusSeconds(1260));
    }

    @Test
    void hasNoOutlookWithoutAStartOrOnceItIsOver() {
        assertThat(session(null, planned(NINE)).outlook()).isNull();
        assertThat(session(NINE).outlook()).isNull();
        assertThat(session(NINE, over(NINE, NINE.plusSeconds(600))).outlook()).isNull();
        assertThat(session(NINE, planned(NINE.plusSeconds(90000))).outlook()).isNull();
    }

    private static SessionView session(Instant startsAt, RoundView... rounds) {
        return new SessionView(
                UUID.randomUUID(), UUID.randomUUID(), "S", startsAt, null, null, List.of(), List.of(rounds));
    }

    private static List<Instant> times(Instant startsAt, RoundView... rounds) {
        return session(startsAt, rounds).agenda().stream().map(AgendaItem::at).toList();
    }

    private static RoundView planned(Instant now) {
        return round(RoundState.PLANNED, now, null, null);
    }

    private static RoundView over(Instant openedAt, Instant closedAt) {
        return round(RoundState.CLOSED, closedAt, openedAt, closedAt);
    }

    private static RoundView round(RoundState state, Instant now, Instant openedAt, Instant closedAt) {
        return TestRounds.view(state, now, openedAt, closedAt);
    }
}
