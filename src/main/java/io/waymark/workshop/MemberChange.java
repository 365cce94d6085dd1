package io.waymark.workshop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to change of a member; what is left out stays")
public record MemberChange(
        @Schema(description = "By facilitators", nullable = true) Role role,
        @Schema(description = "By facilitators: true lets the member out, contributions stay", nullable = true)
                Boolean removed,
        @Schema(description = "As they wish to be called", nullable = true)
                @Size(min = 1, max = 200)
                @Pattern(regexp = "(?s).*\\S.*")
                String name,
        @Schema(description = "Empty takes it away", nullable = true) @Size(max = 254) String email,
        @Schema(description = "Whom they speak for; empty takes it away", nullable = true) @Size(max = 200)
                String organisation,
        @Schema(description = "ISO 3166 alpha-2; empty takes it away", nullable = true) @Size(max = 2) String country,
        @Schema(description = "Such as Research or Industry; empty takes it away", nullable = true) @Size(max = 120)
                String stakeholderGroup,
        @Schema(description = "Areas of expertise; empty takes it away", nullable = true) @Size(max = 1000)
                String expertise,
        @Schema(description = "Whether the report names them", nullable = true) Boolean listedInReport,
        @Schema(description = "Expertise by area, 0 to 3", nullable = true) @Size(max = 100)
                Map<@Size(max = 10) String, @NotNull @Min(0) @Max(3) Integer> areaExpertise) {
    MemberDetails details() {
        return new MemberDetails(name, email, organisation, country, stakeholderGroup, expertise);
    }
}
