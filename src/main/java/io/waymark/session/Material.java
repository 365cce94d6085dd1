package io.waymark.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A document or page for a session")
public record Material(
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "Where it is: http or https") @NotBlank @Size(max = 1000) @Pattern(regexp = "https?://.+")
                String url) {}
