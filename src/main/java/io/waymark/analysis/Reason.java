package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.session.Author;
import io.waymark.vote.VoteChoice;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why somebody answered as they did")
public record Reason(
        @Schema(description = "In their words") String text,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Their vote") VoteChoice choice,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Their scores") Map<String, Integer> scores,
        @Schema(description = "As whom they appear; null where nobody may know", nullable = true) Author author,
        @Schema(description = "What it is written in, ISO 639, as they said", nullable = true) String language) {}
