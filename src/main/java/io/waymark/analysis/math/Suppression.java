package io.waymark.analysis.math;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which groups' answers to one question may be published, where nobody may learn what fewer than {@value #LEAST}
 * people answered, and the total of the room is published too.
 *
 * <p>Primary: a group below {@value #LEAST} is hidden, and one that is of one mind in a room that is not, since it
 * would tell what each of its members answered. Secondary: what is hidden can be had as a whole by subtracting what is
 * shown from the total, so it must be answers of at least two groups, at least {@value #LEAST} and not all the same;
 * else the smallest group shown is hidden too. Between two breakdowns of the same answers: the shown and the hidden
 * parts of both are the nodes of a graph whose edges are people; a set of people can be computed from sums and
 * differences exactly where it cuts this graph, so each cut needs {@value #LEAST} people, or the second breakdown loses
 * its smallest group.
 */
public final class Suppression {
    public static final int LEAST = 5;

    private Suppression() {}

    /**
     * What somebody answered.
     *
     * @param first their group in the first breakdown
     * @param second their group in the second
     */
    public record Answer(String first, String second, String answer) {}

    /** The groups that may be shown. */
    public record Shown(Set<String> first, Set<String> second) {}

    public static Shown of(List<Answer> answers) {
        return ofAll(List.of(answers));
    }

    /**
     * The same for questions that the same people answered at once, each all of them, such as by a ballot. What one answer
     * leaves of a budget tells the others, so a group is shown for all questions or for none.
     *
     * @param questions one at least; in each the groups are of the same size
     */
    public static Shown ofAll(List<List<Answer>> questions) {
        var people = questions.get(0);
        var first = one(questions, Answer::first);
        var second = one(questions, Answer::second);
        while (!second.isEmpty() && Cut.least(people, first, second) < LEAST) {
            second.remove(smallest(second, sizes(people, Answer::second)));
            closed(second, questions, Answer::second);
        }
        return new Shown(first, second);
    }

    private static Set<String> one(List<List<Answer>> questions, Function<Answer, String> group) {
        var shown = new TreeSet<>(sizes(questions.get(0), group).keySet());
        questions.forEach(answers -> shown.retainAll(large(answers, group)));
        return closed(shown, questions, group);
    }

    /** The groups that are large enough, and not of one mind in a room that is not. */
    private static Set<String> large(List<Answer> answers, Function<Answer, String> group) {
        boolean oneMind = kinds(answers) < 2;
        var large = new TreeSet<String>();
        answers.stream().collect(Collectors.groupingBy(group)).forEach((name, theirs) -> {
            if (theirs.size() >= LEAST && (oneMind || kinds(theirs) > 1)) large.add(name);
        });
        return large;
    }

    /** Hides more until what is hidden is safe as a whole. */
    private static Set<String> closed(Set<String> shown, List<List<Answer>> questions, Function<Answer, String> group) {
        var sizes = sizes(questions.get(0), group);
        while (!shown.isEmpty() && !questions.stream().allMatch(answers -> isSafe(shown, answers, group)))
            shown.remove(smallest(shown, sizes));
        return shown;
    }

    private static boolean isSafe(Set<String> shown, List<Answer> answers, Function<Answer, String> group) {
        var hidden = answers.stream()
                .filter(answer -> !shown.contains(group.apply(answer)))
                .toList();
        if (hidden.isEmpty()) return true;
        long groups = hidden.stream().map(group).distinct().count();
        return groups > 1 && hidden.size() >= LEAST && (kinds(hidden) > 1 || kinds(answers) < 2);
    }

    private static long kinds(List<Answer> answers) {
        return answers.stream().map(Answer::answer).distinct().count();
    }

    private static Map<String, Long> sizes(List<Answer> answers, Function<Answer, String> group) {
        return answers.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.counting()));
    }

    private static String smallest(Set<String> shown, Map<String, Long> sizes) {
        return shown.stream()
                .min((one, other) -> Long.compare(sizes.get(one), sizes.get(other)))
                .orElseThrow();
    }

    /** The parts of a breakdown that are known: what is shown, and the rest as a whole. */
    static Function<Answer, String> part(Set<String> shown, Function<Answer, String> group) {
        var known = new HashSet<>(shown);
        return answer -> known.contains(group.apply(answer)) ? "+" + group.apply(answer) : "-";
    }
}
