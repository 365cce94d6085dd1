package io.waymark.comment;

import io.waymark.platform.Form;
import io.waymark.platform.Refusal;
import io.waymark.session.Author;
import io.waymark.session.RoundView;
import io.waymark.workshop.Member;
import java.util.List;
import java.util.UUID;

/**
 * The form for a comment, with what was typed into it so far.
 *
 * @param about the text it is on
 * @param action where the form goes
 * @param draft the browser keeps what is typed under this name until it was sent
 * @param author as whom others see it; null where nobody may know
 * @param parent the comment it replies to, or null
 * @param changed one's own comment that it changes, or null
 */
public record Compose(
        RoundView round,
        Target about,
        String action,
        String draft,
        Author author,
        CommentView parent,
        CommentView changed,
        Form form,
        Refusal refusal) {
    /** A text to comment on, and its Markdown. */
    public record Target(String key, String text) {
        /** The recommendation, area or document on whose page it stands. */
        public String page() {
            return key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        }
    }

    static Compose blank(Member me, RoundView round, String target, String text, Author author, CommentView parent) {
        var name = parent == null ? target : parent.id().toString();
        var draft = String.join(
                ":", me.id().toString(), me.workshop().toString(), round.id().toString(), name);
        var form = Form.blank()
                .with("idempotencyKey", UUID.randomUUID())
                .with("target", target)
                .with("inReplyTo", parent == null ? null : parent.id())
                .with("replacement", text);
        return new Compose(
                round,
                new Target(target, text),
                "/rounds/" + round.id() + "/comments",
                draft,
                author,
                parent,
                null,
                form,
                Refusal.none());
    }

    Compose changing(CommentView comment) {
        var filled = form.with("kind", comment.kind()).with("body", comment.body());
        if (comment.replacement() != null) filled.with("replacement", comment.replacement());
        return new Compose(
                round,
                about,
                "/comments/" + comment.id() + "/change",
                draft + ":" + comment.id(),
                comment.author(),
                parent,
                comment,
                filled,
                refusal);
    }

    Compose refused(Form typed, Refusal why) {
        return new Compose(round, about, action, draft, author, parent, changed, typed, why);
    }

    /** What one can mean; a reply proposes no wording. */
    public List<CommentKind> kinds() {
        return parent == null
                ? List.of(CommentKind.values())
                : List.of(CommentKind.SUPPORT, CommentKind.CONCERN, CommentKind.QUESTION, CommentKind.EVIDENCE);
    }

    /** Where one came from. */
    public String page() {
        return "/rounds/" + round.id() + "?at=" + about.page();
    }

    /** The names of the drafts that are no longer needed once it was sent. */
    public String drafts() {
        return draft + ":body " + draft + ":replacement";
    }
}
