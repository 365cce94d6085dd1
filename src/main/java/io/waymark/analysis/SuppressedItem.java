package io.waymark.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "A recommendation whose figures and reasons are not shown, since fewer than five answered and the"
                + " round, in which nobody is named, asked some stakeholder groups only")
public record SuppressedItem(
        @Schema(description = "The recommendation") String key,
        @Schema(description = "Always true") boolean suppressed,
        @Schema(description = "Always empty") List<Reason> reasons)
        implements ResultItem {
    public SuppressedItem(String key) {
        this(key, true, List.of());
    }
}
