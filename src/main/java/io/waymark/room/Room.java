package io.waymark.room;

import io.waymark.assessment.Assessments;
import io.waymark.comment.Comments;
import io.waymark.comment.Reactions;
import io.waymark.platform.Live;
import io.waymark.session.Focuses;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.vote.BallotView;
import io.waymark.vote.Ballots;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the live screens show of a workshop as a whole. */
@ApplicationScoped
@Transactional
public class Room {
    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    @Inject
    Focuses focuses;

    @Inject
    Members members;

    @Inject
    Presence presence;

    @Inject
    Comments comments;

    @Inject
    Reactions reactions;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** Where the workshop stands; empty where the caller knows it already. */
    public Optional<State> state(Member me, Long known) {
        presence.asks(me);
        long version = live.version(me.workshop());
        if (known != null && known == version) return Optional.empty();
        var all = rounds.all(me.workshop());
        var last =
                all.stream().filter(round -> round.openedAt() != null).max(Comparator.comparing(RoundView::openedAt));
        return Optional.of(new State(
                version,
                clock.instant(),
                all.stream()
                        .filter(round -> round.state().isRunning())
                        .map(State.OpenRound::of)
                        .toList(),
                last.map(State.OpenRound::of).orElse(null),
                focuses.of(me.workshop()),
                count(me, last)));
    }

    private State.Count count(Member me, Optional<RoundView> round) {
        if (round.isEmpty())
            return new State.Count(0, 0, presence.present(me.workshop()), members.countParticipants(me.workshop()));
        var progress = participations.glance(me, round.get().id());
        return new State.Count(progress.answered(), progress.done(), progress.present(), progress.members());
    }

    /** One's own contributions to a round. */
    public Mine mine(Member me, UUID roundId) {
        var round = rounds.show(me, roundId);
        boolean started = round.state() != RoundState.PLANNED;
        return new Mine(
                round.kind() == RoundKind.COMMENT && started ? comments.mine(me, roundId) : List.of(),
                reactions.mine(me, roundId),
                votes.mine(me, roundId),
                assessments.mine(me, roundId),
                ballots.mine(me, roundId).map(BallotView::answer).orElse(null),
                participations.isDone(me, roundId));
    }
}
