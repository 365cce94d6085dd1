package io.waymark.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoundChangeTest {
    private static final Instant END = Instant.parse("2026-11-22T12:00:00Z");

    private static final NewRound PLAN = NewRound.plan(RoundKind.COMMENT, "Read")
            .saying("Slowly")
            .lasting(600)
            .about(List.of("R1"))
            .onlyFor(new Eligible(List.of("Industry")))
            .live(true)
            .done();

    @Test
    void whatIsLeftOutStays() {
        var changed = change(NewRound.plan(null, "Write").done(), "title");
        assertThat(changed.title()).isEqualTo("Write");
        assertThat(changed).usingRecursiveComparison().ignoringFields("title").isEqualTo(PLAN);
    }

    @Test
    void whatIsNullIsTakenBack() {
        var changed = change(NewRound.plan(null, null).done(), "recommendations", "eligible", "instructions");
        assertThat(changed.recommendations()).isNull();
        assertThat(changed.eligible()).isNull();
        assertThat(changed.instructions()).isNull();
        assertThat(changed.seconds()).isEqualTo(600);
    }

    @Test
    void anEndReplacesALengthAndALengthAnEnd() {
        var ends = change(NewRound.plan(null, null).until(END).done(), "closesAt");
        assertThat(ends.closesAt()).isEqualTo(END);
        assertThat(ends.seconds()).isNull();
        var again = new RoundChange(NewRound.plan(null, null).lasting(60).done(), Set.of("seconds")).over(ends);
        assertThat(again.seconds()).isEqualTo(60);
        assertThat(again.closesAt()).isNull();
    }

    @Test
    void bothAtOnceAreLeftForThePlanToRefuse() {
        var both = change(NewRound.plan(null, null).until(END).lasting(60).done(), "closesAt", "seconds");
        assertThat(both.seconds()).isEqualTo(60);
        assertThat(both.closesAt()).isEqualTo(END);
    }

    /** What was live because it asked for comments must not show scores while people give them. */
    @Test
    void anotherKindIsAsBlindAsItUsuallyIs() {
        assertThat(change(NewRound.plan(RoundKind.ASSESS, null).done(), "kind").live())
                .isNull();
        assertThat(change(NewRound.plan(RoundKind.ASSESS, null).live(true).done(), "kind", "live")
                        .live())
                .isTrue();
    }

    @Test
    void whatIsAskedInAssessmentsGoesWithThem() {
        var assess = NewRound.plan(RoundKind.ASSESS, "Assess")
                .lasting(60)
                .judging(List.of("relevance"))
                .askingReasonBelow(3)
                .done();
        var vote = new RoundChange(NewRound.plan(RoundKind.VOTE, null).done(), Set.of("kind")).over(assess);
        assertThat(vote.criteria()).isNull();
        assertThat(vote.reasonAskedBelow()).isNull();
    }

    @Test
    void aReasonFromThoseWhoAreAgainstIsAskedOnlyWhereOneCanBe() {
        var vote = NewRound.plan(RoundKind.VOTE, "Vote")
                .lasting(60)
                .by(VoteMethod.AGREEMENT)
                .askingReasonWhenAgainst(true)
                .done();
        var blank = NewRound.plan(null, "Other");
        assertThat(new RoundChange(blank.done(), Set.of("title")).over(vote).reasonWhenAgainst())
                .isTrue();
        assertThat(new RoundChange(blank.done(), Set.of("reasonWhenAgainst"))
                        .over(vote)
                        .reasonWhenAgainst())
                .as("null takes it back")
                .isNull();
        for (var method : VoteMethod.values()) {
            var changed = new RoundChange(blank.by(method).done(), Set.of("method")).over(vote);
            assertThat(changed.reasonWhenAgainst()).isEqualTo(method.isBallot() ? null : true);
        }
        var assess = new RoundChange(NewRound.plan(RoundKind.ASSESS, null).done(), Set.of("kind")).over(vote);
        assertThat(assess.reasonWhenAgainst()).isNull();
    }

    @Test
    void anItemWithoutResultsRevealsNone() {
        var vote = NewRound.plan(RoundKind.VOTE, "Vote")
                .lasting(60)
                .revealingAtClose(true)
                .done();
        var renamed = new RoundChange(NewRound.plan(null, "Other").done(), Set.of("title")).over(vote);
        assertThat(renamed.revealAtClose()).isTrue();
        var assess = new RoundChange(NewRound.plan(RoundKind.ASSESS, null).done(), Set.of("kind")).over(vote);
        assertThat(assess.revealAtClose()).isTrue();
        var comment = new RoundChange(NewRound.plan(RoundKind.COMMENT, null).done(), Set.of("kind")).over(vote);
        assertThat(comment.revealAtClose()).isNull();
    }

    @Test
    void whatBelongsToAnotherMethodOrKindGoesWithIt() {
        var dots = NewRound.plan(RoundKind.VOTE, "Dots")
                .lasting(60)
                .by(VoteMethod.DOTS)
                .dots(7)
                .done();
        var agreement = new RoundChange(
                        NewRound.plan(null, null).by(VoteMethod.AGREEMENT).done(), Set.of("method"))
                .over(dots);
        assertThat(agreement.dots()).isNull();
        var talk = new RoundChange(NewRound.plan(RoundKind.TALK, null).done(), Set.of("kind")).over(dots);
        assertThat(talk.method()).isNull();
        assertThat(talk.dots()).isNull();
    }

    private static NewRound change(NewRound values, String... given) {
        return new RoundChange(values, Set.of(given)).over(PLAN);
    }
}
