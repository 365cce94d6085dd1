package io.waymark.workshop;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to change of a workshop; what is left out stays")
public record WorkshopChange(
        @Schema(nullable = true) @Size(min = 1, max = 200) @Pattern(regexp = "(?s).*\\S.*") String title,
        @Schema(nullable = true) @Size(max = 5000) String purpose,
        @Schema(nullable = true) @Size(max = 60) String timeZone,
        @Schema(nullable = true) @Size(max = 5) String language,
        @Schema(description = "Cannot change once a round has opened", nullable = true) Attribution attribution,
        @Schema(nullable = true) Registration registration,
        @Schema(description = "Cannot change once a round has opened", nullable = true) @Size(min = 1, max = 8)
                List<@NotNull @Valid Criterion> criteria,
        @Schema(description = "Cannot change once a round has opened", nullable = true) @Valid Consensus consensus,
        @Schema(nullable = true) @Size(max = 20000) String privacyNotice,
        @Schema(nullable = true) @Size(max = 300) String contact,
        @Schema(
                        description = "For how many months after the workshop's end it is kept who people were; 24 by"
                                + " default",
                        nullable = true)
                @Min(1)
                @Max(MOST_MONTHS)
                Integer retentionMonths,
        @Schema(
                        description =
                                "Colour of the pages, such as #1d4e89, at least 4.5:1 against white; null takes it"
                                        + " away",
                        nullable = true)
                @Size(max = 20)
                @JsonDeserialize(using = AccentReader.class)
                String accent) {
    /** Ten years: nobody is kept for good. */
    static final int MOST_MONTHS = 120;
}
