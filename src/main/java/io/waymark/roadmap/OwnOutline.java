package io.waymark.roadmap;

import io.waymark.roadmap.Placed.Role;
import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The structure of a document as {@link MarkdownExport} writes it: areas at the second level, recommendations at the
 * third, known sections at the fourth. All else is text, so nothing has to be guessed.
 */
final class OwnOutline {
    private final List<Placed> placed = new ArrayList<>();
    private final Consumer<Warning> warnings;
    private boolean inRecommendation;

    private OwnOutline(Consumer<Warning> warnings) {
        this.warnings = warnings;
    }

    /** Whether there are keys, and all of them stand at the levels at which we write them. */
    static boolean fits(List<Heading> headings) {
        return headings.stream().anyMatch(each -> each.hasAreaKey() || each.hasRecommendationKey())
                && headings.stream().allMatch(OwnOutline::isAtItsLevel);
    }

    private static boolean isAtItsLevel(Heading heading) {
        if (heading.hasRecommendationKey()) return heading.level() == 3;
        return !heading.hasAreaKey() || heading.level() == 2;
    }

    static List<Heading> headings(List<Line> lines) {
        var inside = Fences.in(lines.stream().map(Line::text).toList());
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < lines.size(); i++)
            if (!inside.get(i)) Heading.atx(i, lines.get(i).text()).ifPresent(headings::add);
        return headings;
    }

    static List<Placed> of(List<Heading> headings, Consumer<Warning> warnings) {
        var outline = new OwnOutline(warnings);
        headings.stream().filter(Escapes::isStructure).forEach(outline::place);
        return outline.placed;
    }

    private void place(Heading heading) {
        switch (heading.level()) {
            case 1 -> title(heading);
            case 2 -> add(heading, Role.AREA, false);
            case 3 -> add(heading, Role.RECOMMENDATION, true);
            default -> section(heading);
        }
    }

    private void title(Heading heading) {
        if (placed.isEmpty()) add(heading, Role.TITLE, false);
        else warnings.accept(new Warning(heading.line(), Kind.HEADING_KEPT_AS_TEXT, heading.title()));
    }

    private void section(Heading heading) {
        if (inRecommendation) add(heading, Role.SECTION, true);
        else warnings.accept(new Warning(heading.line(), Kind.HEADING_KEPT_AS_TEXT, heading.title()));
    }

    private void add(Heading heading, Role role, boolean recommendation) {
        placed.add(new Placed(heading, role));
        inRecommendation = recommendation;
    }
}
