package io.waymark.rehearsal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Rehearsal", description = "A workshop in which nothing counts, to try another one out")
public record RehearsalView(
        @Schema(description = "The workshop in which people rehearse") UUID workshopId,
        @Schema(description = "The workshop that is tried out") UUID rehearsalOf,
        @Schema(description = "How many simulated participants answer in it") int simulated) {}
