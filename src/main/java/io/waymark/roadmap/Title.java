package io.waymark.roadmap;

import java.util.List;

/** Which heading is the title of a document that somebody else wrote. */
final class Title {
    private Title() {}

    /**
     * The only heading of the highest level; else the first heading of all, where it is of the highest level and
     * nothing but text stands under it. Otherwise there is none: -1.
     */
    static int indexIn(List<Heading> headings) {
        int highest = headings.stream().mapToInt(Heading::level).min().orElse(0);
        var candidates =
                headings.stream().filter(each -> each.level() == highest).toList();
        var first = candidates.get(0);
        if (first.key() != null && (first.hasAreaKey() || first.hasRecommendationKey())) return -1;
        if (candidates.size() == 1) return headings.indexOf(first);
        boolean alone = headings.size() > 1 && headings.get(1).level() == highest;
        boolean deeper = headings.stream()
                .anyMatch(each -> each.level() > highest && each.section().isEmpty());
        return headings.get(0).equals(first) && alone && deeper && !Numbering.isNumbered(first.title()) ? 0 : -1;
    }
}
