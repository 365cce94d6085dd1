package io.waymark.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CommentDraft",
        description = "A comment of one's own that was begun and not sent; only its author sees it")
public record CommentDraftView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The round in which it was begun") UUID roundId,
        @Schema(
                        description = "A part of the text, such as R4; the id of the comment that it replies to; or"
                                + " change-, followed by the id of the comment that it changes")
                String about,
        @Schema(description = "The part of the text that it is about in the end") String target,
        @Schema(description = "What it is meant as", nullable = true) CommentKind kind,
        @Schema(description = "What is said, plain text", nullable = true) String body,
        @Schema(description = "The words from the text that it is about", nullable = true) String quote,
        @Schema(description = "The wording proposed", nullable = true) String replacement,
        @Schema(description = "When it was kept last") Instant savedAt) {}
