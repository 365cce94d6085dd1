package io.waymark.vote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
        @Schema(description = "Why, if one wishes to say", nullable = true) @Size(max = 4000) String reason,
        @Schema(
                        description =
                                "What the reason is written in, ISO 639, for whoever hears it read; NAMED and DELEGATION"
                                        + " only, else it is not kept",
                        nullable = true)
                @Pattern(regexp = "[a-z]{2,3}")
                String language) {
    public NewVote(VoteChoice choice, String reason) {
        this(choice, reason, null);
    }

    /** Whether it is against and does not say why. */
    boolean lacksReason() {
        return choice.isAgainst() && (reason == null || reason.isBlank());
    }
}
