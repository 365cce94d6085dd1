package io.waymark.workshop;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whose personal links to renew")
public record Renewal(
        @Schema(description = "At most 500 members at a time") @NotEmpty @Size(max = 500)
                List<@NotNull UUID> members) {}
