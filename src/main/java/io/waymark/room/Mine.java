package io.waymark.room;

import io.waymark.assessment.AssessmentView;
import io.waymark.comment.CommentView;
import io.waymark.comment.OwnReaction;
import io.waymark.vote.NewBallot;
import io.waymark.vote.VoteView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One's own contributions to a round; empty once an anonymous round is over")
public record Mine(
        @Schema(description = "One's comments, those that facilitators entered for one among them")
                List<CommentView> comments,
        @Schema(description = "How one took suggested edits, and which comments one supports")
                List<OwnReaction> reactions,
        @Schema(description = "One's votes") List<VoteView> votes,
        @Schema(description = "One's assessments") List<AssessmentView> assessments,
        @Schema(description = "One's ballot as it was sent; null where there is none", nullable = true)
                NewBallot ballot,
        @Schema(description = "Whether one said that one is done") boolean done) {}
