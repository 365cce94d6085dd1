package io.waymark.roadmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields of a paragraph, some of which are links: an instruction, then what it shows. */
final class WordFields {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]++)\".*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private String link;
    }

    /** Where a field begins, where what it shows begins, and where it ends. */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty())
                    open.peek().link = link(open.peek().instruction.toString());
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(CharSequence instruction) {
        if (!open.isEmpty()) open.peek().instruction.append(instruction);
    }

    /** Where the text leads that comes now, or null. */
    String link() {
        for (var field : open) if (field.link != null) return field.link;
        return null;
    }

    /** Where an instruction leads, or null; a place in the file itself is none. */
    static String link(String instruction) {
        var link = LINK.matcher(instruction);
        return link.matches() ? link.group(1) : null;
    }
}
