package io.waymark.room;

import io.waymark.comment.CommentDrafts;
import io.waymark.comment.CommentThreads;
import io.waymark.comment.CommentView;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Roadmaps;
import io.waymark.session.Focuses;
import io.waymark.session.Notes;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.SessionView;
import io.waymark.workshop.Member;
import io.waymark.workshop.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a facilitator needs in front of them while a session runs. */
@ApplicationScoped
@Transactional
public class Console {
    private static final int LATEST = 5;

    @Inject
    Overviews overviews;

    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    @Inject
    CommentDrafts drafts;

    @Inject
    CommentThreads threads;

    @Inject
    Focuses focuses;

    @Inject
    Notes notes;

    @Inject
    Presence presence;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Projectors projectors;

    /**
     * The console with one round in the middle.
     *
     * @param chosen the round to put in the middle, or null for the one that needs attention
     */
    public RunView show(Member me, UUID chosen) {
        me.mustFacilitate();
        var programme = overviews.programme(me);
        var round = middle(programme, chosen);
        return new RunView(
                programme.sessions(),
                round.orElse(null),
                round.flatMap(it -> after(programme, it)).orElse(null),
                programme.running().stream()
                        .filter(it -> !round.filter(it::equals).isPresent())
                        .toList(),
                round.filter(Console::counts)
                        .map(it -> participations.progress(me, it.id()))
                        .orElse(null),
                round.filter(Console::counts)
                        .map(it -> drafts.countAuthors(me, it.id()))
                        .orElse(0),
                roadmaps.newestPublished(me.workshop())
                        .map(text -> text.document().recommendations())
                        .orElse(List.of()),
                round.map(it -> left(me, it)).orElse(0),
                focuses.of(me.workshop()),
                projectors.state(me),
                round.map(it -> notes.show(me, it.id()).text()).orElse(""),
                presence.polling(me.workshop()));
    }

    /** The same without counting anything: what is looked at whenever anything moves must not ask about all people. */
    RunOutline outline(Member me, UUID chosen) {
        me.mustFacilitate();
        var programme = overviews.programme(me);
        return new RunOutline(programme.sessions(), middle(programme, chosen).orElse(null));
    }

    private static Optional<RoundView> middle(Programme programme, UUID chosen) {
        return chosen == null ? attention(programme) : Optional.of(find(programme, chosen));
    }

    /** What was said last in the round in the middle, where everybody follows it as it comes. */
    List<CommentView> latest(Member me, RunView run) {
        return run.round() == null || run.round().kind() != RoundKind.COMMENT
                ? List.of()
                : threads.latest(me, run.round(), LATEST);
    }

    /** What runs, else what waits to be revealed, else what comes next, else what was last. */
    private static Optional<RoundView> attention(Programme programme) {
        return programme.running().stream()
                .findFirst()
                .or(programme::hidden)
                .or(() -> programme.latest().filter(round -> round.state() == RoundState.CLOSED))
                .or(programme::next)
                .or(programme::latest);
    }

    private static RoundView find(Programme programme, UUID id) {
        return programme.sessions().stream()
                .flatMap(session -> session.rounds().stream())
                .filter(round -> round.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The next planned round behind one on the same agenda. */
    private static Optional<RoundView> after(Programme programme, RoundView round) {
        return programme.sessions().stream()
                .filter(session -> session.id().equals(round.sessionId()))
                .map(SessionView::rounds)
                .flatMap(rounds -> rounds.stream().skip(rounds.indexOf(round) + 1L))
                .filter(each -> each.state() == RoundState.PLANNED)
                .findFirst();
    }

    private int left(Member me, RoundView round) {
        boolean revealed = round.kind() == RoundKind.ASSESS && round.state() == RoundState.REVEALED;
        return revealed ? rounds.leftForDiscussion(me, round.id()).size() : 0;
    }

    private static boolean counts(RoundView round) {
        return round.kind() != RoundKind.TALK && round.state() != RoundState.PLANNED;
    }
}
