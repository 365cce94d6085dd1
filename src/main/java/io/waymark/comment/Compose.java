package io.waymark.comment;

import io.waymark.platform.Form;
import io.waymark.platform.Language;
import io.waymark.platform.Refusal;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Piece;
import io.waymark.session.Author;
import io.waymark.session.RoundView;
import io.waymark.workshop.Attribution;
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
 * @param preview how the wording that is proposed differs from the text, or null where nobody asked
 * @param kept what its author kept of it earlier and the form shows now, or null
 */
public record Compose(
        RoundView round,
        Target about,
        String action,
        String draft,
        Author author,
        CommentView parent,
        CommentView changed,
        List<Piece> preview,
        CommentDraftView kept,
        Form form,
        Refusal refusal) {
    /** A text to comment on, and its Markdown. */
    public record Target(String key, String text) {
        /** What of it can be quoted as a whole. */
        public List<String> sentences() {
            return Sentences.of(text);
        }

        /** The recommendation, area or document on whose page it stands. */
        public String page() {
            return Document.owner(key);
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
                null,
                null,
                form,
                Refusal.none());
    }

    Compose changing(CommentView comment) {
        var filled = form.with("kind", comment.kind()).with("body", comment.body());
        if (comment.replacement() != null) filled.with("replacement", comment.replacement());
        if (comment.language() != null) filled.with("language", comment.language());
        return new Compose(
                round,
                about,
                "/comments/" + comment.id() + "/change",
                draft + ":" + comment.id(),
                comment.author(),
                parent,
                comment,
                null,
                null,
                filled,
                refusal);
    }

    /** With what was kept of it earlier, here or in another round. */
    Compose with(CommentDraftView kept) {
        var filled = form.with("draft", kept.id()).with("kind", kept.kind()).with("body", kept.body());
        filled.with("quote", kept.quote());
        if (kept.replacement() != null) filled.with("replacement", kept.replacement());
        return new Compose(round, about, action, draft, author, parent, changed, null, kept, filled, refusal);
    }

    Compose refused(Form typed, Refusal why) {
        return new Compose(round, about, action, draft, author, parent, changed, null, null, typed, why);
    }

    /** With what was typed, and how its wording differs from the text. */
    Compose previewing(Form typed, List<Piece> pieces) {
        return new Compose(round, about, action, draft, author, parent, changed, pieces, null, typed, refusal);
    }

    /** What a proposed wording stands for: the whole text, or the words that the comment quotes. */
    String replaced() {
        return changed == null || changed.quote() == null
                ? about.text()
                : changed.quote().exact();
    }

    /** Whether the wording that is proposed is the text as it stands. */
    public boolean isSame() {
        return preview.stream().allMatch(piece -> piece.op() == Piece.Op.SAME);
    }

    /** What one can mean; a reply proposes no wording. */
    public List<CommentKind> kinds() {
        return parent == null
                ? List.of(CommentKind.values())
                : List.of(CommentKind.SUPPORT, CommentKind.CONCERN, CommentKind.QUESTION, CommentKind.EVIDENCE);
    }

    /** The name under which the workshop keeps what is typed. */
    public String subject() {
        if (changed != null) return DraftSubject.change(changed.id());
        return parent == null ? about.key() : DraftSubject.reply(parent.id());
    }

    /** Whether the workshop may keep what is typed: in an anonymous round nothing stored may tell who wrote it. */
    public boolean isKeeping() {
        return round.attribution() != Attribution.ANONYMOUS;
    }

    /** Whether others may know what it is written in. */
    public boolean tellsLanguage() {
        return round.attribution().showsOrigin();
    }

    /** What it is written in, as far as one has said; else what one reads the pages in. */
    public boolean isIn(String code, Language reading) {
        return code.equals(form.checked("language") ? form.value("language") : reading.code());
    }

    /** The page with this form. */
    public String here() {
        if (form.checked("back")) return form.value("back");
        if (changed != null) return action;
        return page() + "&about=" + about.key() + (parent == null ? "" : "&reply=" + parent.id());
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
