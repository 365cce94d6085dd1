package io.waymark.workshop;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody who was invited")
public record Invited(
        @Schema(description = "The member") UUID id,
        String name,
        @Schema(nullable = true) String email,
        Role role,
        @Schema(nullable = true) String organisation,
        @Schema(nullable = true) String country,
        @Schema(nullable = true) String stakeholderGroup,
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
