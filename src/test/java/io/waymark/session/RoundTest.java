package io.waymark.session;

import static io.waymark.session.RoundState.CLOSED;
import static io.waymark.session.RoundState.OPEN;
import static io.waymark.session.RoundState.PAUSED;
import static io.waymark.session.RoundState.PLANNED;
import static io.waymark.session.RoundState.REVEALED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.workshop.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTest {
    private static final Instant START = Instant.parse("2026-11-22T09:30:00Z");
    private static final Instant DEADLINE = START.plusSeconds(600);

    /** Where a transition leads from each state that allows it; from all others it is refused. */
    private enum Transition {
        BIND(round -> round.bind(1, List.of("R1")), Map.of(PLANNED, PLANNED)),
        START_IT(round -> round.open(START, Attribution.NAMED), Map.of(PLANNED, OPEN)),
        PAUSE(round -> round.pause(START), Map.of(OPEN, PAUSED)),
        RESUME(round -> round.resume(START), Map.of(PAUSED, OPEN)),
        EXTEND(round -> round.extend(START, 60), Map.of(OPEN, OPEN, PAUSED, PAUSED)),
        CLOSE(round -> round.close(START), Map.of(OPEN, CLOSED, PAUSED, CLOSED, CLOSED, CLOSED)),
        REVEAL(round -> round.reveal(START), Map.of(CLOSED, REVEALED)),
        REOPEN(round -> round.reopen(START, 60), Map.of(CLOSED, OPEN));

        private final Consumer<Round> step;
        private final Map<RoundState, RoundState> allowed;

        Transition(Consumer<Round> step, Map<RoundState, RoundState> allowed) {
            this.step = step;
            this.allowed = allowed;
        }
    }

    static Stream<Arguments> everyTransitionFromEveryState() {
        return Stream.of(Transition.values())
                .flatMap(step -> EnumSet.allOf(RoundState.class).stream().map(from -> Arguments.of(step, from)));
    }

    @ParameterizedTest
    @MethodSource
    void everyTransitionFromEveryState(Transition transition, RoundState from) {
        var round = in(from);
        var to = transition.allowed.get(from);
        if (to == null) {
            assertThatThrownBy(() -> transition.step.accept(round)).isInstanceOf(RoundNotOpen.class);
            assertThat(round.state()).isEqualTo(from);
        } else {
            transition.step.accept(round);
            assertThat(round.state()).isEqualTo(to);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 599_999, 600_000, 600_001, 601_499})
    void acceptsInputToTheLastMillisecondOfTheGrace(long millis) {
        assertThat(in(OPEN).acceptsInput(START.plusMillis(millis))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {601_500, 601_501, 700_000})
    void acceptsNothingFromTheEndOfTheGrace(long millis) {
        var round = in(OPEN);
        assertThat(round.acceptsInput(START.plusMillis(millis))).isFalse();
        assertThatThrownBy(() -> round.mustAccept(START.plusMillis(millis))).isInstanceOf(RoundNotOpen.class);
    }

    @Test
    void acceptsNothingUnlessOpen() {
        for (var state : EnumSet.complementOf(EnumSet.of(OPEN)))
            assertThat(in(state).acceptsInput(START)).as(state.name()).isFalse();
    }

    /** A pause is not the end: what facilitators enter in it is in time. */
    @Test
    void isOverFromTheEndOfTheGraceOrOnceClosed() {
        assertThat(in(OPEN).isOver(START.plusMillis(601_499))).isFalse();
        assertThat(in(OPEN).isOver(START.plusMillis(601_500))).isTrue();
        assertThat(in(PAUSED).isOver(START.plusSeconds(5000))).isFalse();
        assertThat(in(CLOSED).isOver(START)).isTrue();
        assertThat(in(REVEALED).isOver(START)).isTrue();
    }

    @Test
    void takesNoEntriesBeforeItOpens() {
        assertThatThrownBy(() -> in(PLANNED).mustHaveOpened()).isInstanceOf(RoundNotOpen.class);
        for (var state : EnumSet.complementOf(EnumSet.of(PLANNED))) in(state).mustHaveOpened();
    }

    @Test
    void closingByHandHasNoGrace() {
        var round = in(OPEN);
        assertThat(round.close(START.plusSeconds(10))).isTrue();
        assertThat(round.acceptsInput(START.plusSeconds(10))).isFalse();
    }

    @Test
    void closingTwiceChangesNothing() {
        var round = in(OPEN);
        round.close(START.plusSeconds(10));
        var before = view(round, START.plusSeconds(20));
        assertThat(round.close(START.plusSeconds(15))).isFalse();
        assertThat(view(round, START.plusSeconds(20))).isEqualTo(before);
    }

    @Test
    void pausingKeepsTheTimeThatIsLeft() {
        var round = in(OPEN);
        round.pause(START.plusMillis(599_001));
        var later = START.plusSeconds(5000);
        assertThat(view(round, later).remainingSeconds()).isEqualTo(1);
        round.resume(later);
        assertThat(view(round, later).closesAt()).isEqualTo(later.plusMillis(999));
        assertThat(round.acceptsInput(later.plusMillis(2498))).isTrue();
        assertThat(round.acceptsInput(later.plusMillis(2499))).isFalse();
    }

    @Test
    void pausingInTheGraceLeavesNothing() {
        var round = in(OPEN);
        round.pause(DEADLINE.plusMillis(1499));
        assertThat(view(round, DEADLINE).remainingSeconds()).isZero();
    }

    @Test
    void isNotPausedAfterTheGrace() {
        var round = in(OPEN);
        assertThatThrownBy(() -> round.pause(DEADLINE.plus(TimeBox.GRACE))).isInstanceOf(RoundNotOpen.class);
    }

    @Test
    void extendingMovesTheDeadline() {
        var round = in(OPEN);
        round.extend(START.plusSeconds(30), 60);
        assertThat(view(round, START).closesAt()).isEqualTo(DEADLINE.plusSeconds(60));
        assertThat(round.acceptsInput(DEADLINE.plusSeconds(60))).isTrue();
    }

    @Test
    void extendingAPausedRoundAddsToWhatIsLeft() {
        var round = in(PAUSED);
        round.extend(START.plusSeconds(30), 60);
        assertThat(view(round, START).remainingSeconds()).isEqualTo(660);
    }

    @Test
    void isNotExtendedAfterTheGrace() {
        var round = in(OPEN);
        assertThatThrownBy(() -> round.extend(DEADLINE.plus(TimeBox.GRACE), 60)).isInstanceOf(RoundNotOpen.class);
    }

    @Test
    void reopeningGivesAFreshDeadlineAndNoClosing() {
        var round = in(CLOSED);
        round.reopen(START.plusSeconds(1000), 120);
        var view = view(round, START.plusSeconds(1000));
        assertThat(view.closesAt()).isEqualTo(START.plusSeconds(1120));
        assertThat(view.remainingSeconds()).isEqualTo(120);
        assertThat(view.closedAt()).isNull();
    }

    @Test
    void anAnonymousRoundIsNotReopened() {
        var round = planned(null);
        round.open(START, Attribution.ANONYMOUS);
        round.close(START);
        assertThatThrownBy(() -> round.reopen(START, 60)).isInstanceOf(StaysClosed.class);
        assertThat(round.state()).isEqualTo(CLOSED);
    }

    /** A program that is told that a round is closed locks what people are typing. */
    @Test
    void whatIsNotPossibleWhileItIsOpenDoesNotSayThatItIsClosed() {
        var round = planned(null);
        round.open(START, Attribution.NAMED);
        assertThatThrownBy(() -> round.resume(START))
                .isInstanceOfSatisfying(RoundNotOpen.class, refused -> assertThat(refused.state())
                        .isEqualTo(OPEN));
        assertThatThrownBy(() -> round.mustAccept(START.plusSeconds(3600)))
                .isInstanceOfSatisfying(RoundNotOpen.class, refused -> assertThat(refused.state())
                        .isEqualTo(CLOSED));
    }

    @Test
    void takesTheWorkshopsAttributionWhenItOpens() {
        var round = planned(null);
        round.open(START, Attribution.DELEGATION);
        assertThat(view(round, START).attribution()).isEqualTo(Attribution.DELEGATION);
    }

    @Test
    void endsWhenItWasPlannedToEnd() {
        var round = planned(START.plusSeconds(90));
        round.open(START, Attribution.NAMED);
        assertThat(view(round, START).remainingSeconds()).isEqualTo(90);
    }

    @Test
    void isAboutWhatItWasPlannedAboutInReadingOrder() {
        var draft = NewRound.plan(RoundKind.VOTE, "Vote")
                .lasting(600)
                .about(List.of("R3", "R1"))
                .done();
        var round = new Round(session(), 0, draft);
        round.bind(2, List.of("R1", "R2", "R3"));
        assertThat(round.recommendations()).containsExactly("R1", "R3");
        assertThat(round.version()).isEqualTo(2);
    }

    @Test
    void onlyCommentsAreLiveByDefault() {
        assertThat(EnumSet.allOf(RoundKind.class).stream()
                        .filter(kind -> view(new Round(session(), 0, NewRound.of(kind, "Round", 60)), START)
                                .live()))
                .containsExactly(RoundKind.COMMENT);
    }

    @Test
    void countsTheSecondThatHasBegun() {
        var round = in(OPEN);
        assertThat(view(round, START).remainingSeconds()).isEqualTo(600);
        assertThat(view(round, START.plusMillis(1)).remainingSeconds()).isEqualTo(600);
        assertThat(view(round, DEADLINE.minusMillis(1)).remainingSeconds()).isEqualTo(1);
        assertThat(view(round, DEADLINE).remainingSeconds()).isZero();
        assertThat(view(round, DEADLINE.plus(Duration.ofMillis(1400))).remainingSeconds())
                .isZero();
    }

    @Test
    void anAgendaIsReadInTheOrderOfItsPlaces() {
        var session = session();
        var draft = NewRound.of(RoundKind.TALK, "Talk", 60);
        var second = session.add(draft, 1);
        var first = session.add(draft, 0);
        assertThat(session.rounds()).containsExactly(first, second);
        first.moveTo(2);
        assertThat(session.rounds()).containsExactly(second, first);
    }

    private static Round in(RoundState state) {
        var round = planned(null);
        if (state == PLANNED) return round;
        round.open(START, Attribution.NAMED);
        if (state == PAUSED) round.pause(START);
        if (state.isOver()) round.close(START);
        if (state == REVEALED) round.reveal(START);
        return round;
    }

    private static Round planned(Instant end) {
        var draft = NewRound.plan(RoundKind.VOTE, "Vote")
                .lasting(end == null ? 600 : null)
                .until(end)
                .done();
        return new Round(session(), 0, draft);
    }

    private static Session session() {
        return new Session(UUID.randomUUID(), new NewSession("Session", null, null, null, null, null), START);
    }

    private static RoundView view(Round round, Instant now) {
        return round.view(now, Attribution.NAMED);
    }
}
