package io.waymark.comment;

import io.waymark.platform.Forbidden;
import io.waymark.platform.Form;
import io.waymark.platform.Language;
import io.waymark.platform.NotFound;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Wordings;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Lays out the forms into which people, and facilitators for people, write comments. */
@ApplicationScoped
@Transactional
public class CommentForms {
    @Inject
    CommentLens lens;

    @Inject
    CommentDrafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Members members;

    @Inject
    Workshops workshops;

    @Inject
    Visibility visibility;

    /** The form for a comment on a text, or for a reply to a comment on it, with what its author kept of it earlier. */
    public Compose compose(Member me, UUID roundId, String target, UUID inReplyTo) {
        return continued(me, blank(me, roundId, target, inReplyTo));
    }

    private Compose continued(Member me, Compose compose) {
        return drafts.find(me, compose.round().id(), compose.subject())
                .map(compose::with)
                .orElse(compose);
    }

    /** The form for a comment on a text with what its author kept of another that was not sent. */
    public Compose compose(Member me, UUID roundId, String target, UUID inReplyTo, UUID draft) {
        return blank(me, roundId, target, inReplyTo).with(drafts.show(me, draft));
    }

    private Compose blank(Member me, UUID roundId, String target, UUID inReplyTo) {
        var round = rounds.show(me, roundId);
        if (round.version() == null) throw new NotFound();
        var text = roadmaps.text(round.workshopId(), round.version());
        if (!round.takesCommentsOn(target, text)) throw new NotFound();
        var author = visibility.author(me, round.attribution());
        var parent = inReplyTo == null ? null : show(me, lens.require(me, inReplyTo));
        return Compose.blank(me, round, target, text.text(target).orElseThrow(), author, parent);
    }

    /** The form for changing one's own comment, or one that one entered for somebody. */
    public Compose recompose(Member me, UUID id) {
        var comment = lens.require(me, id);
        if (!comment.isBy(me.id()) && !comment.isEnteredBy(me.id())) throw new Forbidden();
        var blank = blank(me, comment.roundId(), comment.target(), comment.inReplyTo());
        return continued(me, blank.changing(show(me, comment)));
    }

    /** The form from which something was sent: for a comment, a reply, or a change. */
    Compose of(Member me, UUID roundId, Form sent) {
        var changed = sent.id("changes");
        return changed == null
                ? compose(me, roundId, sent.value("target"), sent.id("inReplyTo"))
                : recompose(me, changed);
    }

    /** What a comment says, and the language that it is in as far as its author said. */
    record Words(String body, String language) {}

    /** What was typed; who only chose that it is fine as it is says that, in the language they write in. */
    Words words(Member me, Form sent) {
        var told = sent.text("language");
        boolean silent = CommentPages.kind(sent) == CommentKind.SUPPORT && sent.text("body") == null;
        if (!silent) return new Words(CommentPages.body(sent), told);
        var language = Language.of(Objects.requireNonNullElse(told, ""))
                .or(() -> Language.of(workshops.show(me).language()))
                .orElse(Language.EN);
        var said = language.messages(CommentMessages.class).kindChoice(CommentKind.SUPPORT);
        return new Words(said, told == null ? null : language.code());
    }

    /** How the wording that is typed differs from the text, before it is sent. */
    Compose preview(Member me, UUID roundId, Form typed) {
        var compose = of(me, roundId, typed);
        var wording = Objects.requireNonNullElse(typed.text("replacement"), "");
        return compose.previewing(typed, Wordings.diff(compose.replaced(), wording));
    }

    private CommentView show(Member me, Comment comment) {
        return lens.show(me, rounds.show(me, comment.roundId()), comment);
    }

    /** The form in which a facilitator enters what somebody said, once the round has opened. */
    EntryForm entry(Member me, UUID roundId) {
        me.mustFacilitate();
        var round = rounds.show(me, roundId);
        if (round.version() == null) throw new NotFound();
        var text = roadmaps.text(round.workshopId(), round.version());
        var people = members.participants(me.workshop()).stream()
                .map(member -> new EntryForm.Person(member.id(), member.name(), member.organisation()))
                .toList();
        return EntryForm.blank(me, round, Targets.of(round, text), people, visibility.namesSpeakers(round));
    }
}
