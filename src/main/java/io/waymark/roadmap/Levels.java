package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * At which level of headings the recommendations of a document stand that somebody else wrote.
 *
 * @param numbered whether they are told by their numbers ("Recommendation 3"), so that others at their level are none
 */
record Levels(int recommendations, boolean numbered) {
    /** @throws NotARoadmap where there is no heading besides the title */
    static Levels of(List<Heading> headings) {
        var keyed = mostly(headings, Heading::hasRecommendationKey, 1);
        if (keyed > 0) return new Levels(keyed, false);
        var recommendations = mostly(headings, each -> Numbering.isRecommendation(each.title()), 2);
        if (recommendations > 0) return new Levels(recommendations, true);
        var actions = mostly(headings, each -> Numbering.isNumbered(each.title()), 2);
        if (actions > 0) return new Levels(actions, true);
        var parents = mostly(parentsOfSections(headings), each -> true, 2);
        return new Levels(parents > 0 ? parents : second(headings), false);
    }

    /** The shallowest level with at least so many such headings; 0 where there is none. */
    private static int mostly(List<Heading> headings, Predicate<Heading> kind, long least) {
        Map<Integer, Long> counts = headings.stream()
                .filter(kind)
                .collect(Collectors.groupingBy(Heading::level, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() >= least)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** For every "Rationale" or "Evidence" the heading under which it stands. */
    private static List<Heading> parentsOfSections(List<Heading> headings) {
        var parents = new ArrayList<Heading>();
        var open = new ArrayDeque<Heading>();
        for (var each : headings) {
            while (!open.isEmpty() && open.peek().level() >= each.level()) open.pop();
            if (each.section().isPresent() && !open.isEmpty()) parents.add(open.peek());
            open.push(each);
        }
        return parents;
    }

    private static int second(List<Heading> headings) {
        var levels = new TreeSet<Integer>();
        for (var each : headings) if (each.section().isEmpty()) levels.add(each.level());
        if (levels.isEmpty()) throw new NotARoadmap(Reason.NO_RECOMMENDATIONS, 0);
        var first = levels.first();
        var second = levels.higher(first);
        return second == null ? first : second;
    }
}
