package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.platform.Hash;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WrittenSection", description = "A written part of the report")
public record SectionView(
        @Schema(description = "Which one") ReportSection section,
        @Schema(description = "Markdown, in the language of the text; empty where nothing is written") String text) {
    @JsonIgnore
    public boolean isWritten() {
        return !text.isEmpty();
    }

    @JsonIgnore
    public boolean isFront() {
        return section.isFront();
    }

    /** For {@code ETag} and {@code If-Match}. */
    @JsonIgnore
    public String tag() {
        return '"' + Hash.sha256(text) + '"';
    }
}
