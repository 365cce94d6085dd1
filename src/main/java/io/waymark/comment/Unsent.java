package io.waymark.comment;

import io.waymark.roadmap.Document;
import io.waymark.session.RoundView;

/**
 * A comment that somebody has not sent, and where they can go on with it.
 *
 * @param begun the round in which it was begun
 * @param into the round into which it can go now: the same, or another open one about the same part; null while there is
 *     none
 */
public record Unsent(CommentDraftView draft, RoundView begun, RoundView into) {
    /** Whether its own round is still open. */
    public boolean isGoing() {
        return into != null && into.id().equals(begun.id());
    }

    /** The form with the text in it. */
    public String path() {
        var reply = DraftSubject.comment(draft.about()).filter(id -> isGoing());
        if (reply.isPresent() && DraftSubject.isChange(draft.about())) return "/comments/" + reply.get() + "/change";
        var target = draft.target();
        var page = Document.owner(target);
        return "/rounds/" + into.id() + "?at=" + page + "&about=" + target
                + reply.map(id -> "&reply=" + id).orElse("") + (isGoing() ? "" : "&draft=" + draft.id()) + "#write";
    }
}
