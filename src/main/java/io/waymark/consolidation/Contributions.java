package io.waymark.consolidation;

import io.waymark.assessment.AssessmentView;
import io.waymark.comment.CommentView;
import io.waymark.comment.OwnReaction;
import io.waymark.vote.BallotView;
import io.waymark.vote.VoteView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All that the caller contributed to a workshop, with what became of it")
public record Contributions(
        @Schema(description = "The workshop") UUID workshopId,
        @Schema(description = "What it is called") String title,
        @Schema(description = "One's comments with the released answers") List<CommentView> comments,
        @Schema(description = "How one took suggested edits") List<OwnReaction> reactions,
        @Schema(description = "One's votes") List<VoteView> votes,
        @Schema(description = "One's assessments") List<AssessmentView> assessments,
        @Schema(description = "One's ballots") List<BallotView> ballots) {}
