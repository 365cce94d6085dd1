package io.waymark.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A facilitator's own note about an agenda item")
public record NewNote(@Schema(description = "Plain text; empty for none") @NotNull @Size(max = 4000) String text) {}
