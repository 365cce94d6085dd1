package io.waymark.account;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Person", description = "Somebody who takes part")
public record PersonView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "As they wish to be called") String name,
        @Schema(description = "Their address, where they gave one", nullable = true) String email,
        @Schema(description = "Whether they may create workshops") boolean organiser) {
    PersonView withoutAccount() {
        return organiser ? new PersonView(id, name, null, false) : this;
    }
}
