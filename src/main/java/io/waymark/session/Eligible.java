package io.waymark.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who of the participants may answer in a round")
public record Eligible(
        @Schema(description = "The stakeholder groups whose members may; compared without regard to case")
                @NotNull
                @Size(min = 1, max = 30)
                List<@NotBlank @Size(max = 120) String> stakeholderGroups) {
    /** The groups in one line, to be read. */
    public String names() {
        return String.join(", ", stakeholderGroups);
    }

    /** Whether a participant of this stakeholder group may answer; null is a participant of none. */
    public boolean includes(String stakeholderGroup) {
        return stakeholderGroup != null
                && stakeholderGroups.stream()
                        .anyMatch(group -> group.strip().equalsIgnoreCase(stakeholderGroup.strip()));
    }
}
