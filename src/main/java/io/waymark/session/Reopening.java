package io.waymark.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Opens a closed round again")
public record Reopening(
        @Schema(description = "For how long") @NotNull @Min(5) @Max(604800) Integer seconds,
        @Schema(description = "Why; it is logged") @NotBlank @Size(max = 1000) String reason) {}
