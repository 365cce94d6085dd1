package io.waymark.workshop;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Member", description = "A person in a workshop")
public record MemberView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "What they may do") Role role,
        @Schema(description = "As they wish to be called") String name,
        @Schema(nullable = true) String email,
        @Schema(nullable = true) String organisation,
        @Schema(description = "ISO 3166 alpha-2", nullable = true) String country,
        @Schema(nullable = true) String stakeholderGroup,
        @Schema(nullable = true) String expertise,
        @Schema(description = "Expertise by area, 0 to 3") Map<String, Integer> areaExpertise,
        @Schema(description = "Whether the report names them") boolean listedInReport,
        @Schema(description = "Whether they were let out") boolean removed,
        @Schema(description = "Whether they have come in at least once") boolean arrived) {}
