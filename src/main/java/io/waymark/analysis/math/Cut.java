package io.waymark.analysis.math;

import io.waymark.analysis.math.Suppression.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The fewest people whose answers could be computed from two breakdowns of the same answers. */
final class Cut {
    private final List<Map<Integer, Integer>> edges = new ArrayList<>();
    private final Map<String, Integer> nodes = new LinkedHashMap<>();

    private Cut(List<Answer> answers, Function<Answer, String> first, Function<Answer, String> second) {
        for (var answer : answers) {
            int one = node("first" + first.apply(answer));
            int other = node("second" + second.apply(answer));
            edges.get(one).merge(other, 1, Integer::sum);
            edges.get(other).merge(one, 1, Integer::sum);
        }
    }

    /** How many people the smallest cut within a connected part has; very many where there is none. */
    static int least(List<Answer> answers, Set<String> first, Set<String> second) {
        var graph = new Cut(answers, Suppression.part(first, Answer::first), Suppression.part(second, Answer::second));
        int least = Integer.MAX_VALUE;
        var left = new ArrayList<>(graph.nodes.values());
        while (!left.isEmpty()) {
            var part = graph.reachable(left.get(0));
            left.removeAll(part);
            least = Math.min(least, graph.least(part));
        }
        return least;
    }

    private int node(String name) {
        return nodes.computeIfAbsent(name, fresh -> {
            edges.add(new LinkedHashMap<>());
            return edges.size() - 1;
        });
    }

    private List<Integer> reachable(int start) {
        var found = new ArrayList<>(List.of(start));
        for (int i = 0; i < found.size(); i++)
            for (int next : edges.get(found.get(i)).keySet()) if (!found.contains(next)) found.add(next);
        return found;
    }

    /** Stoer and Wagner 1997: the last node of each phase is a cut, then it is merged with the one before. */
    private int least(List<Integer> part) {
        int least = Integer.MAX_VALUE;
        var left = new ArrayList<>(part);
        while (left.size() > 1) {
            var order = phase(left);
            int last = order.get(order.size() - 1);
            least = Math.min(
                    least,
                    edges.get(last).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
            merge(last, order.get(order.size() - 2));
            left.remove(Integer.valueOf(last));
        }
        return least;
    }

    /** The nodes in order of how tightly each is bound to those before. */
    private List<Integer> phase(List<Integer> nodes) {
        var order = new ArrayList<>(List.of(nodes.get(0)));
        var rest = new ArrayList<>(nodes.subList(1, nodes.size()));
        while (!rest.isEmpty()) {
            int tightest = rest.get(0);
            for (int node : rest) if (bound(node, order) > bound(tightest, order)) tightest = node;
            order.add(tightest);
            rest.remove(Integer.valueOf(tightest));
        }
        return order;
    }

    private int bound(int node, List<Integer> others) {
        return others.stream()
                .mapToInt(other -> edges.get(node).getOrDefault(other, 0))
                .sum();
    }

    private void merge(int gone, int into) {
        edges.get(gone).forEach((other, people) -> {
            edges.get(other).remove(gone);
            if (other == into) return;
            edges.get(other).merge(into, people, Integer::sum);
            edges.get(into).merge(other, people, Integer::sum);
        });
        edges.get(gone).clear();
    }
}
