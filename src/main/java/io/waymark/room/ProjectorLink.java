package io.waymark.room;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The link that opens the presentation view and nothing else; it is not stored and not shown again")
public record ProjectorLink(@Schema(description = "The address, for any browser without signing in") String link) {
    ProjectorLink at(String base) {
        return new ProjectorLink(base + link);
    }
}
