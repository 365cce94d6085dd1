package io.waymark.roadmap;

import java.util.List;

/**
 * What became of one text from one version to another.
 *
 * @param key null where the newer version has not been given keys yet
 */
public record TextChange(String key, Kind kind, List<Piece> diff) {
    /** MERGED and SPLIT are known from the lineage only, never from a comparison of texts. */
    public enum Kind {
        UNCHANGED,
        CHANGED,
        ADDED,
        WITHDRAWN,
        MERGED,
        SPLIT
    }

    public TextChange {
        diff = List.copyOf(diff);
    }
}
