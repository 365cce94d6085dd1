package io.waymark.roadmap;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that starts with a label: {@code * **Responsible**: GSA}, {@code - Lead: GSA}, {@code **Lead:** GSA}.
 *
 * @param bulleted whether it is the item of a list
 * @param bold whether its author set the label off from the text
 */
record LabelledLine(String name, boolean bulleted, boolean bold, String value) {
    private static final String BLANK = "[ \\t\\u00A0\\u202F]*+";
    private static final Pattern MARKED = Pattern.compile(
            "[ \\t]*+([-*+][ \\t]++)?(\\*\\*|__|\\*|_)([^:*_]{1,60})(?::" + BLANK + "\\2|\\2" + BLANK + ":)" + BLANK
                    + "(.*)",
            Pattern.DOTALL);
    private static final Pattern PLAIN =
            Pattern.compile("[ \\t]*+([-*+][ \\t]++)([^:*_]{1,60}):(?:[ \\t\\u00A0\\u202F]++(.*))?", Pattern.DOTALL);

    static Optional<LabelledLine> parse(String line) {
        var marked = MARKED.matcher(line);
        if (marked.matches())
            return Optional.of(new LabelledLine(
                    marked.group(3).strip(),
                    marked.group(1) != null,
                    marked.group(2).length() == 2,
                    marked.group(4)));
        var plain = PLAIN.matcher(line);
        if (!plain.matches()) return Optional.empty();
        var value = plain.group(3) == null ? "" : plain.group(3);
        return Optional.of(new LabelledLine(plain.group(2).strip(), true, false, value));
    }

    /** The label as a part of a recommendation; a line of running text counts only where the label is set in bold. */
    Optional<Label> label() {
        return bulleted || bold ? Label.of(name) : Optional.empty();
    }
}
