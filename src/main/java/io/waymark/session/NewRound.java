package io.waymark.session;

import io.waymark.workshop.Attribution;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A time-boxed step of the agenda")
public record NewRound(
        @Schema(description = "COMMENT, VOTE, ASSESS, or TALK (no input)") @NotNull RoundKind kind,
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "What to do, Markdown", nullable = true) @Size(max = 5000) String instructions,
        @Schema(description = "How long it lasts; this or closesAt", nullable = true) @Min(5) @Max(LONGEST)
                Integer seconds,
        @Schema(description = "When it ends; this or seconds", nullable = true) Instant closesAt,
        @Schema(description = "When it opens by itself; absent means by hand", nullable = true) Instant opensAt,
        @Schema(
                        implementation = Object.class,
                        type = SchemaType.OBJECT,
                        description =
                                "Keys of the recommendations it is about, or {\"fromRound\", \"list\": \"DISCUSS\"}:"
                                        + " those for discussion after an assessment; absent means all",
                        nullable = true)
                @Valid
                Scope recommendations,
        @Schema(description = "Absent means as the workshop has it", nullable = true) Attribution attribution,
        @Schema(description = "Absent means all participants", nullable = true) @Valid Eligible eligible,
        @Schema(description = "A score below this asks for a reason on the pages", nullable = true) @Min(1) @Max(10)
                Integer reasonAskedBelow,
        @Schema(
                        description =
                                "VOTE by AGREEMENT or CONSENT only: whether DISAGREE, or OBJECT, needs a reason; false by"
                                        + " default",
                        nullable = true)
                Boolean reasonWhenAgainst,
        @Schema(description = "VOTE only: how people vote, AGREEMENT by default", nullable = true) VoteMethod method,
        @Schema(description = "DOTS only: how many dots each participant has, 5 by default", nullable = true)
                @Min(1)
                @Max(100)
                Integer dots,
        @Schema(description = "APPROVAL only: how many recommendations one may approve of", nullable = true)
                @Min(1)
                @Max(200)
                Integer maxChoices,
        @Schema(description = "ASSESS only: keys of the criteria; absent means all", nullable = true)
                @Size(min = 1, max = 8)
                List<@NotBlank @Size(max = 40) String> criteria,
        @Schema(
                        description =
                                "Whether others' contributions show while it is open; true by default for COMMENT",
                        nullable = true)
                Boolean live,
        @Schema(
                        description =
                                "VOTE and ASSESS only: whether the results are revealed as soon as it closes; false by"
                                        + " default",
                        nullable = true)
                Boolean revealAtClose,
        @Schema(
                        description = "An earlier round of the same kind whose answers people see again: one's own, and"
                                + " what changed",
                        nullable = true)
                UUID previous,
        @Schema(
                        description = "When adding: the round of the same agenda that it goes before; absent means at"
                                + " the end",
                        nullable = true)
                UUID before) {

    /** In seconds: three months. */
    static final int LONGEST = 7_776_000;

    public static NewRound of(RoundKind kind, String title, int seconds) {
        return plan(kind, title).lasting(seconds).done();
    }

    public static RoundDraft plan(RoundKind kind, String title) {
        return new RoundDraft(kind, title);
    }
}
