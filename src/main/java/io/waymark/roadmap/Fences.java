package io.waymark.roadmap;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the lines that stand in code fences. A fence that is never closed, or only behind a heading with a key, is
 * none: a forgotten one must not swallow the rest of a roadmap.
 */
final class Fences {
    private static final Pattern OPENING = Pattern.compile("(`{3,}+)[^`]*|(~{3,}+).*", Pattern.DOTALL);
    private static final Pattern KEYED_HEADING =
            Pattern.compile(" {0,3}#{1,6}[ \\t].*(?<!\\\\)\\{#[AR]\\d+}", Pattern.DOTALL);

    private final List<String> lines;
    /** By its sign, the shortest fence for which no end was found: keeps the search linear. */
    private final Map<Character, Integer> endless = new HashMap<>();

    private Fences(List<String> lines) {
        this.lines = lines;
    }

    /** Whether this opens a fence, given that something closes it. */
    static boolean opens(String unindented) {
        return OPENING.matcher(unindented).matches();
    }

    static boolean isKeyedHeading(String line) {
        return KEYED_HEADING.matcher(line).matches();
    }

    /** The indices of the lines from an opening fence to its end, both included. */
    static BitSet in(List<String> lines) {
        var inside = new BitSet();
        var fences = new Fences(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isKeyedHeading(lines.get(i))) fences.endless.clear();
            int end = fences.end(i);
            if (end < 0) continue;
            inside.set(i, end + 1);
            i = end;
        }
        return inside;
    }

    private int end(int opening) {
        var fence = fence(lines.get(opening));
        if (fence.isEmpty()) return -1;
        if (endless.getOrDefault(fence.charAt(0), Integer.MAX_VALUE) <= fence.length()) return -1;
        for (int i = opening + 1; i < lines.size() && !isKeyedHeading(lines.get(i)); i++)
            if (closes(lines.get(i), fence)) return i;
        endless.merge(fence.charAt(0), fence.length(), Math::min);
        return -1;
    }

    private static String fence(String line) {
        var matcher = OPENING.matcher(unindented(line));
        if (!matcher.matches()) return "";
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static boolean closes(String line, String fence) {
        var text = unindented(line);
        return text.startsWith(fence) && text.stripTrailing().chars().allMatch(sign -> sign == fence.charAt(0));
    }

    /** Four blanks make it a line of code. */
    private static String unindented(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') blanks++;
        return blanks < 4 ? line.substring(blanks) : "";
    }
}
