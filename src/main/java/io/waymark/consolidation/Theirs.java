package io.waymark.consolidation;

import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Recommendation;
import java.util.List;

/**
 * What somebody else saved of a recommendation while one wrote.
 *
 * @param apart how one's own wording differs from theirs, word by word
 */
public record Theirs(Recommendation text, List<Piece> apart) {}
