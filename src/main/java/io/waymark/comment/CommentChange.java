package io.waymark.comment;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to change of one's comment; what is left out stays")
public record CommentChange(
        @Schema(nullable = true) CommentKind kind,
        @Schema(nullable = true) @Size(min = 1, max = 10000) @Pattern(regexp = "(?s).*\\S.*") String body,
        @Schema(nullable = true) @Size(max = 20000) String replacement,
        @Schema(description = "As when it was posted", nullable = true) @Pattern(regexp = "[a-z]{2,3}")
                String language) {
    public CommentChange(CommentKind kind, String body, String replacement) {
        this(kind, body, replacement, null);
    }
}
