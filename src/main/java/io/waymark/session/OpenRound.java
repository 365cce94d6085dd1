package io.waymark.session;

import io.waymark.platform.NotFound;
import io.waymark.roadmap.Document;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import java.util.UUID;

/**
 * The proof that a round takes input now: from a participant, or from a facilitator for somebody, who may also come late.
 * Its lock is held until the transaction ends. Only {@link OpenRounds} makes one.
 */
public final class OpenRound {
    private final RoundView round;
    private final Member member;
    private final Document text;
    private final boolean late;

    OpenRound(RoundView round, Member member, Document text, boolean late) {
        this.round = round;
        this.member = member;
        this.text = text;
        this.late = late;
    }

    public UUID id() {
        return round.id();
    }

    public UUID workshop() {
        return round.workshopId();
    }

    public Member member() {
        return member;
    }

    public int version() {
        return round.version();
    }

    /** The text as it stands in the version that the round is about; null where that is none, which only talk can do without. */
    public Document text() {
        return text;
    }

    /** Whether the round is over: what comes now is marked, and nothing of what came in time changes. */
    public boolean isLate() {
        return late;
    }

    /** @throws RoundNotOpen where it is over */
    public OpenRound onTime() {
        var closedAt = round.closedAt() == null ? round.closesAt() : round.closedAt();
        if (late) throw new RoundNotOpen(round.state().isOver() ? round.state() : RoundState.CLOSED, closedAt);
        return this;
    }

    public RoundView view() {
        return round;
    }

    public Attribution attribution() {
        return round.attribution();
    }

    /** What somebody writes in, as they told; null where nobody may know who they are, since it would be a trace. */
    public String mayTell(String language) {
        return round.attribution().showsOrigin() ? language : null;
    }

    /** @throws NotFound for a recommendation that the round is not about */
    public String requireRecommendation(String key) {
        if (!isAbout(key)) throw new NotFound();
        return key;
    }

    /** Whether the version has the recommendation and the round is about it. */
    public boolean isAbout(String key) {
        return text.recommendation(key).isPresent() && round.covers(key);
    }

    /** @throws WrongKind where people fill in one ballot for all recommendations */
    public OpenRound oneByOne() {
        if (round.takesBallots()) throw new WrongKind();
        return this;
    }

    /** @throws WrongKind where people vote on each recommendation by itself */
    public OpenRound byBallot() {
        if (!round.takesBallots()) throw new WrongKind();
        return this;
    }

    /**
     * A target of comments: the document, an area, a recommendation or an action.
     *
     * @throws NotFound for what the version lacks or the round is not about
     */
    public String requireTarget(String key) {
        if (!round.takesCommentsOn(key, text)) throw new NotFound();
        return key;
    }
}
