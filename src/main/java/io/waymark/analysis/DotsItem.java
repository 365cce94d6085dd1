package io.waymark.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The result of a DOTS round for a recommendation")
public record DotsItem(
        @Schema(description = "The recommendation") String key,
        @Schema(description = "All dots that it got") int dots,
        @Schema(description = "How many people gave it a dot") int voters,
        @Schema(description = "1 for the most dots, ties alike (1, 1, 3); null where nobody voted", nullable = true)
                Integer rank,
        @Schema(description = "Always empty: a ballot gives no reasons") List<Reason> reasons)
        implements RankedItem {
    @Override
    public int score() {
        return dots;
    }
}
