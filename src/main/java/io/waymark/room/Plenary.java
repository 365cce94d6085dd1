package io.waymark.room;

import io.waymark.consolidation.Consolidations;
import io.waymark.consolidation.Publication;
import io.waymark.platform.Language;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.TextChange;
import io.waymark.session.Focuses;
import io.waymark.session.NewFocus;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Scope;
import io.waymark.session.SessionView;
import io.waymark.session.Sessions;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What the room decides in the middle of a session: each in one step, so that nobody waits for the organisers. */
@ApplicationScoped
@Transactional
public class Plenary {
    private static final int TITLE = 200;

    @Inject
    Overviews overviews;

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    Focuses focuses;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Consolidations consolidations;

    @Inject
    Workshops workshops;

    /**
     * Puts a vote behind an agenda item, opens it, and shows a single recommendation to everyone.
     *
     * @throws NoMeeting where there is no agenda
     */
    public RoundView voteNow(Member me, @Valid NewPlenaryVote vote) {
        me.mustFacilitate();
        var current = current(me, vote.behind());
        var session = sessions.show(me, current.sessionId());
        var draft = NewRound.plan(RoundKind.VOTE, voteTitle(me, vote.recommendations()))
                .lasting(vote.seconds())
                .by(vote.method())
                .about(vote.recommendations())
                .before(behind(session, current))
                .done();
        var opened = rounds.open(me, sessions.add(me, session.id(), draft).id());
        if (vote.recommendations().size() == 1)
            focuses.show(me, new NewFocus(vote.recommendations().get(0)));
        return opened;
    }

    /** A version that can still be frozen. */
    Freeze freeze(Member me, int number) {
        return new Freeze(roadmaps.draft(me, number), NewPlenaryVote.METHODS);
    }

    /** Keys of the recommendations whose text differs from the version that a draft revises: what there is to vote on. */
    List<String> changed(Member me, int number) {
        var draft = roadmaps.draft(me, number);
        if (draft.basedOn() == null) return List.of();
        return roadmaps.compare(me, draft.basedOn(), number).recommendations().stream()
                .filter(change -> change.kind() != TextChange.Kind.UNCHANGED)
                .map(TextChange::key)
                .filter(key -> draft.document().recommendation(key).isPresent())
                .toList();
    }

    /** Freezes a draft as it stands, and votes on it: both, or neither. */
    public RoundView freezeAndVote(Member me, int version, @Valid NewPlenaryVote vote) {
        consolidations.publish(me, version, new Publication(Stage.WORKING, null));
        return voteNow(me, vote);
    }

    /** Plans the same assessment again, as the next item, about what the first leaves for discussion. */
    public RoundView reassess(Member me, UUID id) {
        me.mustFacilitate();
        var first = rounds.show(me, id);
        if (first.kind() != RoundKind.ASSESS) throw new NotFound();
        var session = sessions.show(me, first.sessionId());
        var draft = NewRound.plan(RoundKind.ASSESS, againTitle(me, first))
                .saying(first.instructions())
                .lasting(first.seconds() == null ? 900 : first.seconds())
                .about(Scope.discussedIn(id))
                .attributed(first.attribution())
                .onlyFor(first.eligible())
                .askingReasonBelow(first.reasonAskedBelow())
                .judging(first.criteria())
                .live(first.live())
                .after(id)
                .before(behind(session, begunLast(session, first)))
                .done();
        return sessions.add(me, session.id(), draft);
    }

    private RoundView current(Member me, UUID behind) {
        if (behind != null) return rounds.show(me, behind);
        var programme = overviews.programme(me);
        return programme.latest().or(programme::next).orElseGet(() -> programme.sessions().stream()
                .flatMap(session -> session.rounds().stream())
                .findFirst()
                .orElseThrow(NoMeeting::new));
    }

    /** What is over stays before what comes. */
    private static RoundView begunLast(SessionView session, RoundView first) {
        return session.rounds().stream()
                .filter(round -> round.state() != RoundState.PLANNED)
                .reduce(first, (former, latter) -> latter);
    }

    /** What follows an item on its agenda, or null at the end. */
    private static UUID behind(SessionView session, RoundView item) {
        return session.rounds().stream()
                .skip(session.numberOf(item))
                .findFirst()
                .map(RoundView::id)
                .orElse(null);
    }

    private String voteTitle(Member me, List<String> keys) {
        var words = words(me);
        var title = words.voteOn(String.join(", ", keys));
        return title.length() > TITLE ? words.voteOnMany(keys.size()) : title;
    }

    /** The second of a row of assessments is round 2, the third round 3. */
    private String againTitle(Member me, RoundView last) {
        var root = last;
        int number = 2;
        var seen = new HashSet<UUID>();
        for (; root.previous() != null && seen.add(root.id()); number++) root = rounds.show(me, root.previous());
        var title = words(me).again(root.title(), number);
        return title.length() > TITLE ? root.title() : title;
    }

    private RoomMessages words(Member me) {
        return Language.of(workshops.settings(me.workshop()).language())
                .orElse(Language.EN)
                .messages(RoomMessages.class);
    }
}
