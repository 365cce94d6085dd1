package io.waymark.room;

import io.waymark.session.VoteMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A short vote that the room decides on as it goes.
 *
 * @param recommendations keys of what it is about
 * @param method how people vote
 * @param seconds how long
 * @param behind the agenda item that it comes behind, or null for the one that opened last
 */
public record NewPlenaryVote(
        @NotNull @Size(min = 1, max = 40) List<@NotBlank String> recommendations,
        @NotNull VoteMethod method,
        @NotNull @Min(10) @Max(3600) Integer seconds,
        UUID behind) {
    static final int SECONDS = 45;

    /** What a vote in mid-session can be: on each recommendation, not one ballot. */
    static final List<VoteMethod> METHODS = List.of(VoteMethod.AGREEMENT, VoteMethod.CONSENT);
}
