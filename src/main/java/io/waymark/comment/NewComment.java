package io.waymark.comment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A comment to post")
public record NewComment(
        @Schema(description = "DOC, an area (A1), a recommendation (R4) or an action (R4.A2)") @NotBlank @Size(max = 30)
                String target,
        @Schema(description = "What it is meant as") @NotNull CommentKind kind,
        @Schema(description = "What is said, plain text") @NotBlank @Size(max = 10000) String body,
        @Schema(description = "The stretch of text it is about", nullable = true) @Valid Quote quote,
        @Schema(
                        description = "EDIT: the wording proposed for the quote, or for the whole text without one",
                        nullable = true)
                @Size(max = 20000)
                String replacement,
        @Schema(description = "The comment it replies to", nullable = true) UUID inReplyTo) {

    public static NewComment of(String target, CommentKind kind, String body) {
        return new NewComment(target, kind, body, null, null, null);
    }
}
