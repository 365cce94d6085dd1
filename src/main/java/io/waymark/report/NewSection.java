package io.waymark.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A written part of the report")
public record NewSection(
        @Schema(description = "Markdown, in the language of the text; empty takes it out") @NotNull @Size(max = MOST)
                String text) {
    static final int MOST = 20_000;
}
