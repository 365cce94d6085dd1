package io.waymark.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "People to invite")
public record Invitations(
        @NotEmpty @Size(max = 500) @Schema(description = "At most 500 at a time")
                List<@Valid @NotNull Invitation> invitations) {
    void checkCountries() {
        for (int i = 0; i < invitations.size(); i++)
            Countries.check("invitations." + i + ".country", invitations.get(i).country());
    }

    @Schema(description = "Somebody to invite")
    public record Invitation(
            @Schema(description = "As they wish to be called") @NotBlank @Size(max = 200) String name,
            @Schema(description = "Where to send the link", nullable = true) @Size(max = 254) String email,
            @Schema(description = "What they may do") @NotNull Role role,
            @Schema(description = "Whom they speak for", nullable = true) @Size(max = 200) String organisation,
            @Schema(description = "ISO 3166 alpha-2", nullable = true) @Size(min = 2, max = 2) String country,
            @Schema(description = "Such as Research or Industry", nullable = true) @Size(max = 120)
                    String stakeholderGroup) {
        MemberDetails details() {
            return new MemberDetails(name, email, organisation, country, stakeholderGroup, null);
        }
    }
}
