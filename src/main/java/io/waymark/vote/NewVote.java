package io.waymark.vote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A vote on a recommendation")
public record NewVote(
        @Schema(
                        description =
                                "AGREE, NEUTRAL, DISAGREE or ABSTAIN in an AGREEMENT round; CONSENT, RESERVATION, STAND_ASIDE or"
                                        + " OBJECT in a CONSENT round")
                @NotNull
                VoteChoice choice,
        @Schema(description = "Why, if one wishes to say", nullable = true) @Size(max = 4000) String reason) {}
