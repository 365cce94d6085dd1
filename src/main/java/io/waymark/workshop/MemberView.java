package io.waymark.workshop;

import io.waymark.platform.Language;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Member", description = "A person in a workshop")
public record MemberView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "What they may do") Role role,
        @Schema(description = "As they wish to be called; once their data was erased, \"Former participant 4821\"")
                String name,
        @Schema(description = "That number, by lot, once their data was erased", nullable = true) Integer former,
        @Schema(description = "Their address, where they gave one", nullable = true) String email,
        @Schema(description = "Whom they speak for", nullable = true) String organisation,
        @Schema(description = "ISO 3166 alpha-2", nullable = true) String country,
        @Schema(description = "Such as Research or Industry", nullable = true) String stakeholderGroup,
        @Schema(description = "Areas of expertise", nullable = true) String expertise,
        @Schema(description = "Expertise by area, 0 to 3") Map<String, Integer> areaExpertise,
        @Schema(description = "Whether the report names them") boolean listedInReport,
        @Schema(description = "Whether they were let out") boolean removed,
        @Schema(description = "When their data was erased", nullable = true) Instant erasedAt,
        @Schema(description = "Whether they have come in at least once") boolean arrived,
        @Schema(description = "When they joined or were invited") Instant joinedAt,
        @Schema(description = "When they accepted the privacy notice", nullable = true) Instant noticeAcceptedAt,
        @Schema(description = "SHA-256 of the text that they accepted", nullable = true) String noticeSha256,
        @Schema(description = "The personal link that is good now; lists and single members only", nullable = true)
                LinkView personalLink) {
    /** What they are called, in the reader's language. */
    public String called(Language language) {
        return new Called(name, former).label(language);
    }
}
