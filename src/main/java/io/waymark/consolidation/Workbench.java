package io.waymark.consolidation;

import io.waymark.analysis.ResultItem;
import io.waymark.comment.CommentView;
import io.waymark.session.RoundKind;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Consolidation", description = "All that was said about a text, by what it was said about")
public record Workbench(
        @Schema(description = "Comments that still ask for an answer") int undisposed,
        @Schema(description = "DOC, the areas and the recommendations in reading order, then what was withdrawn")
                List<Item> items) {
    @Schema(name = "ConsolidationItem", description = "All that was said about one part of the text")
    public record Item(
            @Schema(description = "DOC, A1 or R4") String key,
            @Schema(description = "Comments on it and on its actions, oldest first") List<CommentView> comments,
            @Schema(description = "Its results in each round") List<RoundResult> results) {}

    @Schema(description = "The result of a recommendation in a round")
    public record RoundResult(
            @Schema(description = "The round") UUID roundId,
            @Schema(description = "What it is called") String title,
            @Schema(description = "What people did in it") RoundKind kind,
            @Schema(description = "The figures, with the reasons that were given") ResultItem result) {}
}
