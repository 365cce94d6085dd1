package io.waymark.workshop;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PersonalLink", description = "What is known of a personal link; the link itself is not stored")
public record LinkView(
        @Schema(description = "When it was made") Instant createdAt,
        @Schema(description = "When somebody last came in with it; null where nobody did", nullable = true)
                Instant lastUsedAt) {}
