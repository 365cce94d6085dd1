package io.waymark.roadmap;

import java.util.List;

/**
 * Two versions side by side.
 *
 * @param recommendations each recommendation in the reading order of the newer version, withdrawn ones in between
 * @param texts the document as a whole and its areas: titles and introductions
 */
public record VersionComparison(List<TextChange> recommendations, List<TextChange> texts) {
    public static VersionComparison between(Document older, Document newer) {
        return new VersionComparison(Comparison.between(older, newer), Comparison.texts(older, newer));
    }
}
