package io.waymark.consolidation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.assessment.AssessmentView;
import io.waymark.comment.CommentDraftView;
import io.waymark.comment.CommentView;
import io.waymark.comment.OwnReaction;
import io.waymark.session.Declaration;
import io.waymark.session.OwnNote;
import io.waymark.vote.BallotView;
import io.waymark.vote.VoteView;
import io.waymark.workshop.MemberView;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All that the caller contributed to a workshop, with what became of it")
public record Contributions(
        @Schema(description = "The workshop") UUID workshopId,
        @Schema(description = "What it is called") String title,
        @Schema(description = "IANA name of the zone its times are shown in") String timeZone,
        @Schema(description = "As whom one is in it, and when one accepted which privacy notice") MemberView member,
        @Schema(description = "In which agenda items one said that one is done") List<Declaration> declarations,
        @Schema(description = "One's comments with the released answers") List<CommentView> comments,
        @Schema(description = "What one began and did not send") List<CommentDraftView> drafts,
        @Schema(description = "What one wrote down for oneself") List<OwnNote> notes,
        @Schema(description = "How one took suggested edits, and which comments one supports")
                List<OwnReaction> reactions,
        @Schema(description = "One's votes") List<VoteView> votes,
        @Schema(description = "One's assessments") List<AssessmentView> assessments,
        @Schema(description = "One's ballots") List<BallotView> ballots) {
    @JsonIgnore
    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
