package io.waymark.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Null where something is left out, an empty optional where null takes it away. */
@Schema(description = "What to change of a session; what is left out stays, null takes it away")
public record SessionChange(
        @Schema(description = "What it is called; it always has a title", implementation = String.class)
                @Size(min = 1, max = 200)
                @Pattern(regexp = "(?s).*\\S.*")
                String title,
        @Schema(description = "When the meeting starts", implementation = Instant.class, nullable = true)
                Optional<Instant> startsAt,
        @Schema(description = "Where to meet online: http or https", implementation = String.class, nullable = true)
                Optional<@Size(max = 1000) @Pattern(regexp = "https?://.+") String> meetingUrl,
        @Schema(description = "Where to meet", implementation = String.class, nullable = true)
                Optional<@Size(max = 300) String> venue,
        @Schema(description = "Documents and pages, all of them", nullable = true) @Size(max = 30)
                List<@Valid @NotNull Material> materials) {
    /** Everything as a form holds it: what was emptied goes. */
    static SessionChange whole(NewSession typed) {
        return new SessionChange(
                typed.title() == null ? "" : typed.title(),
                Optional.ofNullable(typed.startsAt()),
                Optional.ofNullable(typed.meetingUrl()),
                Optional.ofNullable(typed.venue()),
                typed.materials());
    }
}
