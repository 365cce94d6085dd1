package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import io.waymark.comment.Decision;
import io.waymark.platform.DomainException.FieldError;
import io.waymark.platform.Form;
import io.waymark.platform.Refusal;
import io.waymark.roadmap.Difference;
import java.util.List;
import java.util.UUID;

/**
 * What is being typed on the workbench: the edit of the part, and the form on one comment where that came back.
 *
 * @param edit null where the part cannot be edited
 * @param comment whose form came back, or null
 * @param answer what was typed there
 * @param theirs what somebody else saved of the recommendation meanwhile, or null
 * @param inserted whether a suggestion was just put into the edit
 * @param difference how the edit differs from what is stored, or null where nobody asked
 */
public record DeskForms(
        Form edit, UUID comment, Form answer, Refusal refusal, Theirs theirs, boolean inserted, Difference difference) {
    static DeskForms of(Desk desk) {
        return new DeskForms(edit(desk), null, null, Refusal.none(), null, false, null);
    }

    /** A form on a comment comes back; its fields carry the comment's id, since there are many on the page. */
    static DeskForms answer(Desk desk, UUID comment, Form typed, Refusal refusal) {
        var errors = refusal.errors().stream()
                .map(error -> new FieldError(error.field() + "-" + comment, error.message()))
                .toList();
        return new DeskForms(edit(desk), comment, typed, new Refusal(refusal.detail(), errors), null, false, null);
    }

    static DeskForms refused(Form typed, Refusal refusal, Theirs theirs) {
        return new DeskForms(typed, null, null, refusal, theirs, false, null);
    }

    static DeskForms inserted(Form typed) {
        return new DeskForms(typed, null, null, Refusal.none(), null, true, null);
    }

    static DeskForms compared(Form typed, Difference difference) {
        return new DeskForms(typed, null, null, Refusal.none(), null, false, difference);
    }

    private static Form edit(Desk desk) {
        var text = desk.at().recommendation();
        return text == null || !desk.isEditable() ? null : EditForm.of(text);
    }

    public List<String> actions() {
        return edit == null ? List.of() : EditForm.actionNames(edit);
    }

    /** Whether a comment, with those that say the same, is ticked as one that led to the change. */
    public boolean led(Desk.Card card) {
        var inserted = edit.value("insert");
        return edit.has("comments", card.ids())
                || inserted != null && card.ids().contains(inserted);
    }

    /** What was decided, as typed or as stored. */
    public boolean decided(CommentView asked, Decision decision) {
        var typed = typed(asked.id(), "decision");
        if (typed != null) return typed.equals(decision.name());
        return asked.disposition() != null && asked.disposition().decision() == decision;
    }

    /** The reason, as typed or as stored. */
    public String reason(CommentView asked) {
        var typed = typed(asked.id(), "reason");
        if (typed != null) return typed;
        var stored = asked.disposition() == null ? null : asked.disposition().reason();
        return stored == null ? "" : stored;
    }

    /** Whether another comment was ticked to get the same reply, in the form that came back. */
    public boolean alsoFor(UUID id, UUID other) {
        return id.equals(comment) && answer.has("also", other.toString());
    }

    /** What was typed into a form on a comment, null where that is not the one that came back. */
    public String typed(UUID id, String field) {
        return id.equals(comment) ? answer.value(field) : null;
    }
}
