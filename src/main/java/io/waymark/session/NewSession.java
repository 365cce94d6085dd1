package io.waymark.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A session to plan, with its agenda")
public record NewSession(
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "When the meeting starts", nullable = true) Instant startsAt,
        @Schema(description = "Where to meet online", nullable = true)
                @Size(max = 1000)
                @Pattern(regexp = "https?://.+")
                String meetingUrl,
        @Schema(description = "Where to meet", nullable = true) @Size(max = 300) String venue,
        @Schema(description = "Documents and pages", nullable = true) @Size(max = 30)
                List<@Valid @NotNull Material> materials,
        @Schema(description = "The agenda, in order", nullable = true) @Size(max = 100)
                List<@Valid @NotNull NewRound> rounds) {}
