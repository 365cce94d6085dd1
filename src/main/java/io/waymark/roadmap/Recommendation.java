package io.waymark.roadmap;

import io.waymark.platform.Hash;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One recommendation; its texts are Markdown source.
 *
 * @param key {@code R4}, the same in every version, or null while it is not yet assigned
 */
@Schema(description = "A recommendation; its texts are Markdown")
public record Recommendation(
        @Schema(description = "R4; without one it gets the next free key", nullable = true) @Size(max = 12) String key,
        @Schema(description = "In one line") @NotBlank @Size(max = 500) String title,
        @Schema(description = "Markdown") @Size(max = 50000) String body,
        @Schema(description = "Markdown", nullable = true) @Size(max = 50000) String rationale,
        @Schema(description = "What is to be done") @Size(max = 100) List<@Valid @NotNull Action> actions,
        @Schema(description = "Whom it is for") @Size(max = 100) List<@NotNull @Size(max = 2000) String> addressees,
        @Schema(description = "What it rests on") @Size(max = 100) List<@NotNull @Size(max = 10000) String> evidence) {
    public Recommendation {
        title = Normalised.line(title);
        body = Normalised.block(body);
        rationale = Normalised.block(rationale);
        actions = Normalised.copy(actions);
        addressees = Normalised.items(addressees);
        evidence = Normalised.items(evidence);
    }

    /** This one edited: what is null stays as it is; an empty text or list empties it. */
    public Recommendation with(String newTitle, String newBody, String newRationale, List<Action> newActions) {
        return new Recommendation(
                key,
                newTitle == null ? title : newTitle,
                newBody == null ? body : newBody,
                newRationale == null ? rationale : newRationale,
                newActions == null ? actions : newActions,
                addressees,
                evidence);
    }

    public Recommendation withAddressees(List<String> newAddressees) {
        return new Recommendation(key, title, body, rationale, actions, newAddressees, evidence);
    }

    public Recommendation withEvidence(List<String> newEvidence) {
        return new Recommendation(key, title, body, rationale, actions, addressees, newEvidence);
    }

    /** Changes whenever its text does: two people may edit two recommendations of one draft at the same time. */
    public String tag() {
        return "\"" + key + "-" + Hash.sha256(toString()).substring(0, 16) + "\"";
    }

    /** How many there are to read, names of its parts among them. */
    public int words() {
        return PlainText.words(this);
    }

    public Recommendation withKey(String newKey) {
        return new Recommendation(newKey, title, body, rationale, actions, addressees, evidence);
    }
}
