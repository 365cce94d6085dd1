package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Disposition;
import io.waymark.comment.EntrySource;
import io.waymark.comment.ReactionView;
import io.waymark.comment.Stance;
import io.waymark.roadmap.Document;
import io.waymark.session.Author;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportComment", description = "A comment with our reply, as far as the caller may see it")
public record CommentPart(
        @Schema(description = "1, 2, 3 … in this report") int number,
        UUID id,
        String target,
        CommentKind kind,
        String round,
        int version,
        @Schema(nullable = true) Author author,
        Instant createdAt,
        String body,
        @Schema(nullable = true) String quote,
        @Schema(nullable = true) String replacement,
        @Schema(description = "Number of the comment it replies to", nullable = true) Integer inReplyTo,
        @Schema(description = "Hidden from participants") boolean hidden,
        @Schema(nullable = true) Disposition reply,
        @Schema(description = "How it reached the facilitator who entered it for somebody", nullable = true)
                EntrySource source,
        @Schema(description = "Whose words it is where that is no member; the author too then", nullable = true)
                String speaker,
        @Schema(description = "Entered after the round was over") boolean late,
        @Schema(description = "EDIT: how many took it how; else how many support it (CONSENT)")
                Map<Stance, Integer> reactions,
        @Schema(description = "EDIT: why; in facilitators' reports") List<ReactionView> reasons,
        @Schema(description = "What it is written in, ISO 639, as its author said", nullable = true) String language) {
    @JsonIgnore
    public boolean isReactedTo() {
        return reactions.values().stream().anyMatch(count -> count > 0);
    }

    @JsonIgnore
    public boolean isEdit() {
        return kind == CommentKind.EDIT;
    }

    /** The recommendation, or its own target where that is the document or an area. */
    String about() {
        return Document.owner(target);
    }

    @JsonIgnore
    public boolean isProposedOnly() {
        return reply != null && reply.state() == Disposition.State.PROPOSED;
    }
}
