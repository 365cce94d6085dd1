package io.waymark.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.platform.Forbidden;
import io.waymark.workshop.Member;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A comment to post, one's own or, by facilitators, what somebody else said")
public record NewComment(
        @Schema(description = "DOC, an area (A1), a recommendation (R4) or an action (R4.A2)") @NotBlank @Size(max = 30)
                String target,
        @Schema(description = "What it is meant as") @NotNull CommentKind kind,
        @Schema(description = "What is said, plain text") @NotBlank @Size(max = 10000) String body,
        @Schema(description = "The stretch of text it is about", nullable = true) @Valid Quote quote,
        @Schema(
                        description = "EDIT: the wording proposed for the quote, or for the whole text without one",
                        nullable = true)
                @Size(max = 20000)
                String replacement,
        @Schema(description = "The comment it replies to", nullable = true) UUID inReplyTo,
        @Schema(description = "Facilitators only, and always: how it reached them", nullable = true) EntrySource source,
        @Schema(
                        description = "With a source, in NAMED rounds: somebody who is no member, shown as typed",
                        nullable = true)
                @Size(max = 200)
                @Pattern(regexp = "(?s).*\\S.*")
                String speaker,
        @Schema(description = "With a source: the participant whose contribution it is", nullable = true)
                UUID onBehalfOf,
        @Schema(
                        description =
                                "What it is written in, ISO 639, for whoever hears it read; NAMED and DELEGATION only,"
                                        + " else it is not kept",
                        nullable = true)
                @Pattern(regexp = "[a-z]{2,3}")
                String language) {

    public NewComment(
            String target,
            CommentKind kind,
            String body,
            Quote quote,
            String replacement,
            UUID inReplyTo,
            EntrySource source,
            String speaker,
            UUID onBehalfOf) {
        this(target, kind, body, quote, replacement, inReplyTo, source, speaker, onBehalfOf, null);
    }

    public static NewComment of(String target, CommentKind kind, String body) {
        return new NewComment(target, kind, body, null, null, null, null, null, null);
    }

    /** Whether a facilitator enters it for somebody. */
    @JsonIgnore
    public boolean isEntry() {
        return source != null;
    }

    /**
     * Participants speak for themselves; facilitators only for others, and say how it reached them.
     *
     * @throws Forbidden for anything else
     */
    void mustBeFrom(Member sender) {
        boolean forOthers = isEntry() || speaker != null || onBehalfOf != null;
        boolean own = sender.isParticipant() && !forOthers;
        boolean entry = sender.isFacilitator() && isEntry();
        if (!own && !entry) throw new Forbidden();
    }
}
