package io.waymark.roadmap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done about a recommendation.
 *
 * @param key {@code R4.A2}, or null while it is not yet assigned
 * @param lead who does it, or null
 * @param indicator how one sees that it was done, or null
 */
@Schema(description = "What is to be done about a recommendation")
public record Action(
        @Schema(description = "R4.A2; without one it gets the next free key", nullable = true) @Size(max = 24)
                String key,
        @Schema(description = "Markdown") @NotBlank @Size(max = 10000) String text,
        @Schema(description = "Where it is done", nullable = true) Level level,
        @Schema(description = "Who does it", nullable = true) @Size(max = 500) String lead,
        @Schema(description = "When it is done", nullable = true) Horizon horizon,
        @Schema(description = "How one sees that it was done", nullable = true) @Size(max = 1000) String indicator) {
    /** Where it is done. */
    public enum Level {
        EU,
        NATIONAL,
        REGIONAL,
        LOCAL
    }

    /** When it is done: within a year, within three, later. */
    public enum Horizon {
        SHORT,
        MEDIUM,
        LONG
    }

    public Action {
        text = Normalised.item(text);
        lead = Normalised.optionalLine(lead);
        indicator = Normalised.optionalLine(indicator);
    }

    Action withKey(String newKey) {
        return new Action(newKey, text, level, lead, horizon, indicator);
    }
}
