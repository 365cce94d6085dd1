package io.waymark.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.session.Author;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Comment", description = "What somebody says about a text, as this caller may see it")
public record CommentView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The round it was made in") UUID roundId,
        @Schema(description = "The version it is about") int version,
        @Schema(description = "DOC, A1, R4 or R4.A2") String target,
        @Schema(description = "What it is meant as") CommentKind kind,
        @Schema(description = "What is said, plain text") String body,
        @Schema(description = "The stretch of text it is about", nullable = true) Quote quote,
        @Schema(description = "EDIT: the wording proposed", nullable = true) String replacement,
        @Schema(description = "The comment it replies to", nullable = true) UUID inReplyTo,
        @Schema(description = "As whom its author appears; null where nobody may know", nullable = true) Author author,
        @Schema(description = "When; the opening of the round where that is anonymous") Instant createdAt,
        @Schema(description = "Whether facilitators hid it from the others") boolean hidden,
        @Schema(description = "How many reacted how") Map<String, Integer> reactions,
        @Schema(description = "The answer, once the caller may see it", nullable = true) Disposition disposition,
        @Schema(description = "What its author thinks of the answer; for the author and facilitators", nullable = true)
                Satisfaction satisfaction,
        @Schema(description = "Whether it is the caller's own") boolean mine) {

    /** The key of the recommendation it belongs to, or its own target where that is the document or an area. */
    @JsonIgnore
    public String about() {
        return target.contains(".") ? target.substring(0, target.indexOf('.')) : target;
    }
}
