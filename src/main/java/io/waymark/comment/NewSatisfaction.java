package io.waymark.comment;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an author thinks of the answer to their comment")
public record NewSatisfaction(@Schema(description = "What they think") @NotNull Satisfaction value) {}
