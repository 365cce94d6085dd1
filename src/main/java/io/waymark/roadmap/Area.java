package io.waymark.roadmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A chapter of a roadmap.
 *
 * @param key {@code A1}, or null while it is not yet assigned
 */
@Schema(description = "A chapter")
public record Area(
        @Schema(description = "A1; without one it gets the next free key", nullable = true) @Size(max = 12) String key,
        @Schema(description = "In one line") @NotBlank @Size(max = 500) String title,
        @Schema(description = "Markdown", nullable = true) @Size(max = 200000) String introduction,
        @Schema(description = "In reading order") @Size(max = 200)
                List<@Valid @NotNull Recommendation> recommendations) {
    public Area {
        title = Normalised.line(title);
        introduction = Normalised.block(introduction);
        recommendations = Normalised.copy(recommendations);
    }

    Area with(List<Recommendation> others) {
        return new Area(key, title, introduction, others);
    }
}
