package io.waymark.account;

import io.waymark.platform.Language;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Person", description = "Somebody who takes part")
public record PersonView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "As they wish to be called") String name,
        @Schema(description = "Their address, where they gave one", nullable = true) String email,
        @Schema(description = "Whether they may create workshops") boolean organiser,
        @Schema(description = "What they chose to read the pages in, ISO 639", nullable = true) String language) {
    PersonView withoutAccount() {
        return organiser ? new PersonView(id, name, null, false, language) : this;
    }

    /** What they chose to read the pages in, where that is there still. */
    public Optional<Language> reads() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }
}
