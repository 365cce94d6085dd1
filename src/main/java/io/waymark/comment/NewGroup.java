package io.waymark.comment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a comment is to be put together with")
public record NewGroup(
        @Schema(
                        description = "A comment on the same part of the text that says the same; null takes it out of"
                                + " its group",
                        nullable = true)
                UUID with) {}
