package io.waymark.comment;

import io.waymark.platform.NotFound;
import io.waymark.session.Author;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Visibility;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows comments as a viewer may see them. */
@ApplicationScoped
class CommentLens {
    @Inject
    Visibility visibility;

    @Inject
    CommentRepository comments;

    @Inject
    ReactionRepository reactions;

    @Inject
    Rounds rounds;

    /** @throws NotFound where the viewer may not know that there is such a comment */
    Comment require(Member viewer, UUID id) {
        var comment = comments.get(id);
        if (!of(viewer, rounds.show(viewer, comment.roundId())).shows(comment)) throw new NotFound();
        return comment;
    }

    Lens of(Member viewer, RoundView round) {
        return of(viewer, round, visibility.someAuthors(round.workshopId()));
    }

    /** @param authors looked up once for many rounds */
    Lens of(Member viewer, RoundView round, Visibility.Authors authors) {
        return new Lens(viewer, round, authors, visibility.shows(viewer, round), visibility.remembersAuthors(round));
    }

    CommentView show(Member viewer, Comment comment) {
        return show(viewer, rounds.show(viewer, comment.roundId()), comment);
    }

    CommentView show(Member viewer, RoundView round, Comment comment) {
        var alone = List.of(comment);
        return of(viewer, round).show(alone, reactions.to(alone)).get(0);
    }

    /** One that was said just now: nobody can have taken it in any way. */
    CommentView showNew(Member viewer, RoundView round, Comment comment) {
        return of(viewer, round).show(comment, Map.of());
    }

    record Lens(Member viewer, RoundView round, Visibility.Authors authors, boolean showsOthers, boolean remembers) {
        /** Facilitators see what they entered themselves, until its owner changes it. */
        boolean shows(Comment comment) {
            if (isMine(comment) || comment.isEnteredBy(viewer.id())) return true;
            return showsOthers && (!comment.isHidden() || viewer.isFacilitator());
        }

        /** Several, whose authors are looked up together. */
        List<CommentView> show(List<Comment> some, Map<UUID, List<Reaction>> reactions) {
            var said = some.stream().map(Comment::memberId);
            var took = reactions.values().stream().flatMap(List::stream).filter(this::isToldWhose);
            authors.expect(Stream.concat(said, took.map(Reaction::memberId)));
            return some.stream().map(comment -> show(comment, reactions)).toList();
        }

        private boolean isToldWhose(Reaction reaction) {
            return isMine(reaction) || viewer.isFacilitator() && reaction.reason() != null;
        }

        /** @param reactions to this comment and others, looked up once for many */
        CommentView show(Comment comment, Map<UUID, List<Reaction>> reactions) {
            boolean mine = isMine(comment);
            var reacted = new Reacted(comment, reactions.getOrDefault(comment.id(), List.of()), this);
            return new CommentView(
                    comment.id(),
                    comment.roundId(),
                    comment.version(),
                    comment.target(),
                    comment.kind(),
                    comment.body(),
                    comment.quote(),
                    comment.replacement(),
                    comment.inReplyTo(),
                    author(comment),
                    comment.createdAt(),
                    comment.isHidden(),
                    reacted.counts(),
                    viewer.isFacilitator() || comment.isReleased() ? comment.disposition() : null,
                    viewer.isFacilitator() || mine ? comment.satisfaction() : null,
                    mine,
                    comment.source(),
                    comment.speaker(),
                    comment.isLate(),
                    comment.isEnteredBy(viewer.id()),
                    reacted.mine(),
                    reacted.reasons(),
                    comment.language(),
                    viewer.isFacilitator() ? comment.groupId() : null);
        }

        private Author author(Comment comment) {
            return comment.source() == null
                    ? authors.of(comment.memberId(), round.attribution())
                    : authors.ofEntry(comment.memberId(), comment.speaker(), round.attribution());
        }

        private boolean isMine(Comment comment) {
            return remembers && comment.isBy(viewer.id());
        }

        boolean isMine(Reaction reaction) {
            return remembers && reaction.isBy(viewer.id());
        }

        ReactionView show(Reaction reaction) {
            var author = authors.of(reaction.memberId(), round.attribution());
            return new ReactionView(reaction.stance(), reaction.reason(), author, reaction.language());
        }
    }
}
