package io.waymark.room;

import io.waymark.assessment.Assessments;
import io.waymark.comment.CommentView;
import io.waymark.comment.Comments;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.vote.Ballots;
import io.waymark.vote.VoteView;
import io.waymark.vote.Votes;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody has answered in a round so far, of whatever kind it is. */
@ApplicationScoped
@Transactional
class OwnAnswers {
    @Inject
    Comments comments;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    /** Keys of the recommendations, or parts of the text, that it is about. */
    Set<String> keys(Member me, RoundView round) {
        return switch (round.kind()) {
            case TALK -> Set.of();
            case COMMENT -> round.version() == null ? Set.of() : commented(me, round);
            case VOTE -> round.takesBallots() ? marked(me, round) : voted(me, round);
            case ASSESS -> round.version() == null ? Set.of() : assessed(me, round);
        };
    }

    /** Whether nothing is left: one ballot is an answer to all, and there is always room for a comment. */
    boolean areComplete(Member me, RoundView round) {
        if (round.kind() == RoundKind.COMMENT) return false;
        return round.takesBallots()
                ? ballots.mine(me, round.id()).isPresent()
                : keys(me, round).containsAll(round.recommendations());
    }

    private Set<String> commented(Member me, RoundView round) {
        return comments.mine(me, round.id()).stream().map(CommentView::about).collect(Collectors.toSet());
    }

    private Set<String> voted(Member me, RoundView round) {
        return votes.mine(me, round.id()).stream().map(VoteView::recommendation).collect(Collectors.toSet());
    }

    private Set<String> marked(Member me, RoundView round) {
        return ballots.mine(me, round.id())
                .map(ballot -> Set.copyOf(ballot.marked()))
                .orElse(Set.of());
    }

    private Set<String> assessed(Member me, RoundView round) {
        var sheet = assessments.sheet(me, round.id());
        return sheet.lines().stream()
                .filter(sheet::isComplete)
                .map(line -> line.key())
                .collect(Collectors.toSet());
    }
}
