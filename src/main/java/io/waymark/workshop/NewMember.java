package io.waymark.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who joins with a code")
public record NewMember(
        @Schema(description = "The workshop's code; case, spaces and dashes do not matter") @NotBlank @Size(max = 40)
                String code,
        @Schema(description = "As they wish to be called") @NotBlank @Size(max = 200) String name,
        @Schema(nullable = true) @Size(max = 254) String email,
        @Schema(nullable = true) @Size(max = 200) String organisation,
        @Schema(description = "ISO 3166 alpha-2", nullable = true) @Size(min = 2, max = 2) String country,
        @Schema(description = "Such as Research or Industry", nullable = true) @Size(max = 120) String stakeholderGroup,
        @Schema(description = "Areas of expertise", nullable = true) @Size(max = 1000) String expertise,
        @Schema(description = "Must be true where the workshop has a privacy notice", nullable = true)
                Boolean acceptedNotice) {
    MemberDetails details() {
        return new MemberDetails(name, email, organisation, country, stakeholderGroup, expertise);
    }
}
