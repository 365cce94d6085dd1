package io.waymark.consolidation;

import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.TextChange.Kind;
import io.waymark.roadmap.VersionView;
import java.util.List;

/**
 * Two versions side by side, to be read.
 *
 * @param items the recommendations in the reading order of the newer version, withdrawn ones in between
 * @param texts the document as a whole and its areas, where they changed
 */
public record ChangesView(VersionView older, VersionView newer, List<Item> items, List<Item> texts) {
    /** Which of the two texts is shown. */
    public enum Show {
        ORIGINAL,
        CHANGES,
        CLEAN
    }

    public int count(String kind) {
        return (int)
                items.stream().filter(item -> item.kind().name().equals(kind)).count();
    }

    public boolean isUnchanged() {
        return texts.isEmpty() && items.size() == count(Kind.UNCHANGED.name());
    }

    public List<Item> unchanged() {
        return items.stream().filter(item -> item.kind() == Kind.UNCHANGED).toList();
    }

    public List<Item> changed() {
        return items.stream().filter(item -> item.kind() != Kind.UNCHANGED).toList();
    }

    /**
     * What became of one text.
     *
     * @param comments how many comments that the reader may see led to it
     * @param mine how many of them are the reader's own
     */
    public record Item(String key, String title, Kind kind, List<Piece> diff, String reason, int comments, int mine) {
        public Difference difference() {
            return Difference.of(diff);
        }
    }
}
