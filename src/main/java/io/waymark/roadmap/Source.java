package io.waymark.roadmap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the text of a version comes from. */
public sealed interface Source {
    /**
     * @param text a document in Markdown, of whatever structure
     * @param choices what of it was decided otherwise than it is read
     * @param found what was told of the file that it was made of
     */
    record Markdown(@NotNull String text, @NotNull Choices choices, @NotNull List<Warning> found) implements Source {
        public Markdown(String text) {
            this(text, Choices.NONE, List.of());
        }
    }

    @Schema(name = "NewVersion", description = "A document, or the number of the version to start from")
    record Json(
            @Schema(description = "Start from this published version; nothing else then", nullable = true)
                    Integer basedOn,
            @Schema(nullable = true) @Size(max = 500) String title,
            @Schema(description = "Markdown", nullable = true) @Size(max = 200000) String introduction,
            @Schema(description = "The chapters, in reading order", nullable = true) @Size(max = 100)
                    List<@Valid @NotNull Area> areas)
            implements Source {
        /** The next version of a published one. */
        public static Json basedOn(int number) {
            return new Json(number, null, null, null);
        }
    }
}
