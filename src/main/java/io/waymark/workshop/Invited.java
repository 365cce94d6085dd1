package io.waymark.workshop;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who was invited")
public record Invited(
        @Schema(description = "The member") UUID id,
        @Schema(description = "As they wish to be called") String name,
        @Schema(description = "Where to send the link", nullable = true) String email,
        @Schema(description = "What they may do") Role role,
        @Schema(description = "Whom they speak for", nullable = true) String organisation,
        @Schema(description = "ISO 3166 alpha-2", nullable = true) String country,
        @Schema(description = "Such as Research or Industry", nullable = true) String stakeholderGroup,
        @Schema(description = "Their personal link, shown this once") String link) {
    static Invited of(MemberView member, String link) {
        return new Invited(
                member.id(),
                member.name(),
                member.email(),
                member.role(),
                member.organisation(),
                member.country(),
                member.stakeholderGroup(),
                link);
    }

    Invited at(String base) {
        return new Invited(id, name, email, role, organisation, country, stakeholderGroup, base + link);
    }
}
