package io.waymark.comment;

import io.waymark.platform.Invalid;
import io.waymark.session.OpenRound;
import io.waymark.session.Visibility;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Proofs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;

/** Says whose a comment is that comes in: its sender's, or somebody's for whom a facilitator enters it. */
@ApplicationScoped
class Origins {
    @Inject
    Proofs proofs;

    @Inject
    Visibility visibility;

    /** @throws Invalid where it names two, somebody who does not contribute here, or a speaker that the round hides */
    Origin of(OpenRound open, NewComment draft) {
        if (!draft.isEntry()) return Origin.own(open.member().id());
        if (draft.speaker() != null) checkSpeaker(open, draft);
        if (draft.onBehalfOf() != null && !proofs.participates(open.workshop(), draft.onBehalfOf()))
            throw refused("onBehalfOf", CommentMessages::noParticipant);
        var speaker = draft.speaker() == null ? null : draft.speaker().strip();
        return new Origin(
                member(open, draft), draft.source(), speaker, open.member().id(), open.isLate());
    }

    private void checkSpeaker(OpenRound open, NewComment draft) {
        if (draft.onBehalfOf() != null) throw refused("speaker", CommentMessages::speakerOrMember);
        if (!visibility.namesSpeakers(open.view())) throw refused("speaker", CommentMessages::speakerHidden);
    }

    /** What linked people to an anonymous round was deleted when it closed; nothing is linked to it after that. */
    private static UUID member(OpenRound open, NewComment draft) {
        boolean forgotten = open.isLate() && open.attribution() == Attribution.ANONYMOUS;
        return forgotten ? null : draft.onBehalfOf();
    }

    private static Invalid refused(String field, Function<CommentMessages, String> sentence) {
        return Invalid.field(field, CommentMessages.class, sentence);
    }
}
