package io.waymark.room;

import io.waymark.assessment.Sheet;
import io.waymark.comment.CommentThread;
import io.waymark.comment.Compose;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.RoundView;
import io.waymark.vote.Ballot;
import io.waymark.workshop.Place;
import java.util.List;
import java.util.UUID;

/**
 * All that is asked about one recommendation while several rounds are open: its text once, and a form for each round.
 *
 * @param recommendation as it stands in the newest of the versions that the rounds are about
 * @param version the number of that version
 * @param entries what the open rounds are about, in reading order
 * @param assess the form of a round that asks for scores, or null
 * @param vote the form of a round that asks for a vote, or null
 * @param comment the form of a round that asks for comments, or null
 * @param thread the comments of that round that the viewer may see, or null
 * @param more further open rounds about it, which have pages of their own
 */
public record Together(
        Place place,
        Recommendation recommendation,
        int version,
        List<Screen.Entry> entries,
        Sheet.Blank assess,
        Ballot vote,
        Compose comment,
        CommentThread thread,
        List<RoundView> more,
        Came came) {
    /**
     * What led here.
     *
     * @param round whose form has just been sent, or null
     * @param news what was done: saved, sent, withdrawn, or empty
     * @param why whether the reason of a low score is asked for
     */
    public record Came(UUID round, String news, boolean why) {
        boolean from(RoundView other) {
            return other.id().equals(round);
        }
    }

    public String path() {
        return place.path() + "/together/" + recommendation.key();
    }

    /** This page, for coming back to it from the form of a round. */
    public String after(RoundView round) {
        return after(path(), round);
    }

    static String after(String path, RoundView round) {
        return path + "?from=" + round.id();
    }

    public boolean nothingOpen() {
        return assess == null && vote == null && comment == null && more.isEmpty();
    }

    /** A round that opened on an earlier text than the one shown. */
    public boolean otherText(RoundView round) {
        return round.version() != version;
    }

    /** The name under which the browser keeps what is chosen in the form of a round until that is sent. */
    public String draft(RoundView round) {
        return String.join(
                ":",
                place.me().id().toString(),
                place.workshop().id().toString(),
                round.id().toString(),
                recommendation.key(),
                "form");
    }

    /** The drafts of the form that was just sent: the browser need not keep them. */
    public String draftsSent() {
        if (assess != null && came.from(assess.sheet().round()))
            return draft(assess.sheet().round()) + " " + assess.draft();
        if (vote != null && came.from(vote.round())) return draft(vote.round()) + " " + vote.drafts();
        return comment != null && came.from(comment.round()) ? draft(comment.round()) + " " + comment.drafts() : "";
    }

    public Screen.Entry previous() {
        return beside(-1);
    }

    public Screen.Entry next() {
        return beside(1);
    }

    private Screen.Entry beside(int step) {
        var keys = entries.stream().map(Screen.Entry::key).toList();
        int at = keys.indexOf(recommendation.key());
        return at < 0 || at + step < 0 || at + step >= entries.size() ? null : entries.get(at + step);
    }

    public int answered() {
        return (int) entries.stream().filter(Screen.Entry::done).count();
    }
}
