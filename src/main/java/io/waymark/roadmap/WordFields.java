package io.waymark.roadmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields of a paragraph, some of which are links: an instruction, then what it shows. */
final class WordFields {
    /** Longer than any address that is kept: what is cut is told as a link that was not taken. */
    static final int LONGEST_INSTRUCTION = 4_000;

    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]++)\".*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    /** What a field shows leads where the field around it does, unless it says otherwise. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder(0);
        private boolean shows;
        private String link;

        private Field(String link) {
            this.link = link;
        }

        private void instruct(CharSequence more) {
            int room = LONGEST_INSTRUCTION - instruction.length();
            instruction.append(more, 0, Math.min(more.length(), room));
        }

        /** A file may say it again and again; what counts is the first. */
        private void show() {
            if (shows) return;
            shows = true;
            boolean cut = instruction.length() == LONGEST_INSTRUCTION;
            var own = WordFields.link(cut ? instruction + "\"" : instruction.toString());
            if (own != null) link = own;
        }
    }

    /** Where a field begins, where what it shows begins, and where it ends. */
    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field(link()));
            case "separate" -> {
                if (!open.isEmpty()) open.peek().show();
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(CharSequence instruction) {
        if (!open.isEmpty()) open.peek().instruct(instruction);
    }

    /** Where the text leads that comes now, or null. */
    String link() {
        return open.isEmpty() ? null : open.peek().link;
    }

    /** Where an instruction leads, or null; a place in the file itself is none. */
    static String link(String instruction) {
        var link = LINK.matcher(instruction);
        return link.matches() ? link.group(1) : null;
    }
}
