package io.waymark.comment;

import io.waymark.session.RoundView;
import io.waymark.session.Visibility;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Shows comments as a viewer may see them. */
@ApplicationScoped
class CommentLens {
    @Inject
    Visibility visibility;

    Lens of(Member viewer, RoundView round) {
        return of(viewer, round, visibility.authors(round.workshopId()));
    }

    /** @param authors looked up once for many rounds */
    Lens of(Member viewer, RoundView round, Visibility.Authors authors) {
        return new Lens(viewer, round, authors, visibility.shows(viewer, round), visibility.remembersAuthors(round));
    }

    record Lens(Member viewer, RoundView round, Visibility.Authors authors, boolean showsOthers, boolean remembers) {
        boolean shows(Comment comment) {
            if (isMine(comment)) return true;
            return showsOthers && (!comment.isHidden() || viewer.isFacilitator());
        }

        CommentView show(Comment comment) {
            boolean mine = isMine(comment);
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
                    authors.of(comment.memberId(), round.attribution()),
                    comment.createdAt(),
                    comment.isHidden(),
                    Map.of(),
                    viewer.isFacilitator() || comment.isReleased() ? comment.disposition() : null,
                    viewer.isFacilitator() || mine ? comment.satisfaction() : null,
                    mine);
        }

        private boolean isMine(Comment comment) {
            return remembers && comment.isBy(viewer.id());
        }
    }
}
