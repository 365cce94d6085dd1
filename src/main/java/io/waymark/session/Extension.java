package io.waymark.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "More time for a round")
public record Extension(@Schema(description = "How much") @NotNull @Min(1) @Max(604800) Integer seconds) {}
