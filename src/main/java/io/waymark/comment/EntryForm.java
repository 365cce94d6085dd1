package io.waymark.comment;

import io.waymark.platform.Form;
import io.waymark.platform.Refusal;
import io.waymark.session.RoundView;
import io.waymark.workshop.Member;
import java.util.List;
import java.util.UUID;

/**
 * The form in which a facilitator enters what somebody said, with what was typed into it so far.
 *
 * @param targets what can be commented on, in reading order
 * @param people the participants, by name
 * @param speakers whether somebody who is no participant may be named
 * @param draft the browser keeps what is typed under this name until it was sent
 */
public record EntryForm(
        RoundView round,
        List<Targets.Target> targets,
        List<Person> people,
        boolean speakers,
        String draft,
        Form form,
        Refusal refusal) {
    /** A participant to choose. */
    public record Person(UUID id, String name, String organisation) {}

    static EntryForm blank(
            Member me, RoundView round, List<Targets.Target> targets, List<Person> people, boolean speakers) {
        var draft = me.id() + ":" + me.workshop() + ":" + round.id() + ":entry";
        var form = Form.blank().with("idempotencyKey", UUID.randomUUID());
        return new EntryForm(round, targets, people, speakers, draft, form, Refusal.none());
    }

    /** Ready for the next one of several in a row: the same way in, the same text. */
    EntryForm after(String source, String target) {
        return new EntryForm(
                round,
                targets,
                people,
                speakers,
                draft,
                form.with("source", source).with("target", target),
                refusal);
    }

    EntryForm refused(Form typed, Refusal why) {
        return new EntryForm(round, targets, people, speakers, draft, typed, why);
    }

    public String path() {
        return "/rounds/" + round.id() + "/entry";
    }

    /** The names of the drafts that are no longer needed once it was sent. */
    public String drafts() {
        return draft + ":body " + draft + ":replacement";
    }

    public List<EntrySource> sources() {
        return List.of(EntrySource.values());
    }

    public List<CommentKind> kinds() {
        return List.of(CommentKind.values());
    }
}
