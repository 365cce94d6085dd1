package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import io.waymark.roadmap.Placed.Role;
import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the structure of a document that was written without us: its title, the level of its recommendations, and the
 * areas, which are the nearest headings above them. A chapter before the first area belongs to the introduction of the
 * document, one behind it is an area without recommendations.
 */
final class ForeignOutline {
    private final List<Heading> headings;
    private final Levels levels;
    private final BitSet recommendations = new BitSet();
    private final Consumer<Warning> warnings;

    /** By the index of a heading, that of the nearest one before it that is shallower than recommendations, or -1. */
    private final int[] areaBefore;

    private int lastNumbered = -1;

    private ForeignOutline(List<Heading> headings, Consumer<Warning> warnings) {
        this.headings = headings;
        this.levels = Levels.of(headings);
        this.warnings = warnings;
        this.areaBefore = new int[headings.size()];
        survey();
        if (recommendations.isEmpty()) throw new NotARoadmap(Reason.NO_RECOMMENDATIONS, 0);
    }

    private void survey() {
        int area = -1;
        for (int i = 0; i < headings.size(); i++) {
            areaBefore[i] = area;
            if (headings.get(i).level() < levels.recommendations()) area = i;
            if (isNumbered(i)) lastNumbered = i;
        }
        for (int i = 0; i < headings.size(); i++) if (isRecommendation(i)) recommendations.set(i);
    }

    /** @throws NotARoadmap where nothing in it can be a recommendation */
    static List<Placed> of(List<Heading> headings, Consumer<Warning> warnings) {
        int title = Title.indexIn(headings);
        var rest = new ArrayList<>(headings);
        var placed = new ArrayList<Placed>();
        if (title >= 0) placed.add(new Placed(rest.remove(title), Role.TITLE));
        placed.addAll(new ForeignOutline(rest, warnings).placed());
        placed.sort((one, other) ->
                Integer.compare(one.heading().first(), other.heading().first()));
        return placed;
    }

    private List<Placed> placed() {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < headings.size(); i++) {
            var role = role(i);
            warn(headings.get(i), role, i);
            placed.add(new Placed(headings.get(i), role));
        }
        return placed;
    }

    private void warn(Heading heading, Role role, int index) {
        if (role == Role.TEXT || role == Role.PART)
            warnings.accept(new Warning(heading.line(), Kind.HEADING_KEPT_AS_TEXT, heading.title()));
        if (role == Role.AREA && !hasRecommendation(index))
            warnings.accept(new Warning(heading.line(), Kind.AREA_WITHOUT_RECOMMENDATIONS, heading.title()));
    }

    private Role role(int index) {
        if (recommendations.get(index)) return Role.RECOMMENDATION;
        var heading = headings.get(index);
        boolean afterFirst = recommendations.previousSetBit(index) >= 0;
        if (heading.level() > levels.recommendations() || isSectionAtLevel(index))
            return afterFirst && heading.section().isPresent() ? Role.SECTION : Role.TEXT;
        if (heading.level() == levels.recommendations()) return unnumbered(index);
        if (hasRecommendation(index)) return Role.AREA;
        if (holdsAreas(index)) return Role.PART;
        return afterFirst ? Role.AREA : Role.TEXT;
    }

    /** At the level of the numbered recommendations: a preface to those of its area, or a chapter behind them all. */
    private Role unnumbered(int index) {
        return follows(index) ? Role.AREA : Role.TEXT;
    }

    private boolean isRecommendation(int index) {
        var heading = headings.get(index);
        if (heading.level() != levels.recommendations()) return false;
        if (!levels.numbered()) return heading.section().isEmpty();
        if (isNumbered(index)) return true;
        return heading.section().isEmpty() && follows(index) && index < lastNumbered;
    }

    private boolean isSectionAtLevel(int index) {
        var heading = headings.get(index);
        return heading.level() == levels.recommendations() && heading.section().isPresent() && follows(index);
    }

    private boolean isNumbered(int index) {
        var heading = headings.get(index);
        return heading.level() == levels.recommendations() && Numbering.isNumbered(heading.title());
    }

    /** Whether a recommendation stands before it in the same area. */
    private boolean follows(int index) {
        return recommendations.previousSetBit(index) > areaBefore[index];
    }

    private boolean hasRecommendation(int index) {
        int end = index + 1;
        while (end < headings.size() && headings.get(end).level() >= levels.recommendations()) end++;
        return isRecommendationWithin(index, end);
    }

    private boolean holdsAreas(int index) {
        int end = index + 1;
        while (end < headings.size()
                && headings.get(end).level() > headings.get(index).level()) end++;
        return isRecommendationWithin(index, end);
    }

    private boolean isRecommendationWithin(int index, int end) {
        int next = recommendations.nextSetBit(index + 1);
        return next >= 0 && next < end;
    }
}
