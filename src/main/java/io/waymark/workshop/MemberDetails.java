package io.waymark.workshop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Corrections of a member's details; what is left out stays")
public record MemberDetails(
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
                String expertise) {
    /** The name, which cannot be empty, stays. */
    static final MemberDetails NOTHING = new MemberDetails(null, "", "", "", "", "");
}
