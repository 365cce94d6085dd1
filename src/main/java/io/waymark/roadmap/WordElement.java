package io.waymark.roadmap;

import io.waymark.roadmap.NotAWordFile.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a Word file, by its local name: the two dialects of the format differ in their namespaces only.
 *
 * @param attributes better asked one by one
 * @param text what stands in it; kept of the few elements only that hold text
 */
record WordElement(String name, Map<String, String> attributes, List<WordElement> children, StringBuilder text) {
    /** Longer ones hold drawings and the like. */
    static final int LONGEST_ATTRIBUTE = 16_000;

    static WordElement named(String name, Map<String, String> attributes) {
        return new WordElement(name, attributes, new ArrayList<>(0), new StringBuilder(0));
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /**
     * An attribute; empty where there is none.
     *
     * @throws NotAWordFile where it is longer than anybody writes: one may be read again for each paragraph
     */
    String attribute(String attribute) {
        var value = attributes.getOrDefault(attribute, "");
        if (value.length() > LONGEST_ATTRIBUTE) throw new NotAWordFile(Reason.TOO_LARGE);
        return value;
    }

    Optional<WordElement> child(String child) {
        return children.stream().filter(each -> each.is(child)).findFirst();
    }

    List<WordElement> all(String child) {
        return children.stream().filter(each -> each.is(child)).toList();
    }

    /** The element at the end of a path of names. */
    Optional<WordElement> at(String... path) {
        var at = Optional.of(this);
        for (var step : path) at = at.flatMap(each -> each.child(step));
        return at;
    }

    /** What most elements say is in their attribute {@code val}. */
    Optional<String> value(String... path) {
        return at(path).filter(each -> each.attributes.containsKey("val")).map(each -> each.attribute("val"));
    }

    /** Such a value as a number; empty where it is none. */
    Optional<Integer> number(String... path) {
        return value(path).filter(each -> each.matches("\\d{1,6}")).map(Integer::valueOf);
    }

    /** Whether a property is switched on; empty where nothing is said about it. */
    Optional<Boolean> flag(String... path) {
        return at(path).map(each -> !each.attribute("val").matches("0|false|off|none"));
    }

    /** The elements of a name anywhere below, in reading order; not those within one of them. */
    List<WordElement> below(String wanted) {
        var found = new ArrayList<WordElement>();
        collect(wanted, found);
        return found;
    }

    private void collect(String wanted, List<WordElement> found) {
        for (var each : children) {
            if (each.is(wanted)) found.add(each);
            else each.collect(wanted, found);
        }
    }

    /** By an attribute, the children of a name; the first of each. */
    Map<String, WordElement> by(String attribute, String child) {
        var found = new HashMap<String, WordElement>();
        for (var each : all(child)) found.putIfAbsent(each.attribute(attribute), each);
        return found;
    }
}
