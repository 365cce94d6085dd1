package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each heading and paragraph of a source is, for deciding otherwise.
 *
 * @param entries in the order of the source
 */
public record Structure(List<Entry> entries) {
    static final Structure NONE = new Structure(List.of());

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** By the headings; what stands above the first has none. */
    public List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        for (var entry : entries) {
            if (entry.isHeading() || chapters.isEmpty())
                chapters.add(new Chapter(entry.isHeading() ? entry : null, new ArrayList<>()));
            if (!entry.isHeading())
                chapters.get(chapters.size() - 1).paragraphs().add(entry);
        }
        return chapters;
    }

    /** What was decided so far. */
    public List<Entry> decided() {
        return entries.stream().filter(entry -> entry.chosen() != null).toList();
    }

    /**
     * A heading, or a paragraph.
     *
     * @param line on which it begins, from 1
     * @param text what a reader sees of it
     * @param level of a heading, 1 to 6; 0 for a paragraph
     * @param role what it is read as
     * @param chosen what was decided, or null where nobody did
     */
    public record Entry(int line, String text, int level, Role role, Choice chosen) {
        private static final int SHOWN = 160;

        /** Its beginning, on one line. */
        public String label() {
            return text.length() <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN / 2)) + " …";
        }

        /** What else it can be. */
        public List<Choice> choices() {
            return Arrays.stream(Choice.values())
                    .filter(choice -> wasMade(choice) || !choice.name().equals(role.name()))
                    .toList();
        }

        public boolean isHeading() {
            return level > 0;
        }

        public boolean wasMade(Choice choice) {
            return chosen == choice;
        }
    }

    /** What something was read as, in words that people can choose from too. */
    public enum Role {
        TITLE,
        AREA,
        RECOMMENDATION,
        SECTION,
        TEXT
    }

    /** A heading with the paragraphs under it; the first may have none. */
    public record Chapter(Entry heading, List<Entry> paragraphs) {
        /** Of the heading, 1 to 6; 1 without one. */
        public int level() {
            return heading == null ? 1 : heading.level();
        }

        /** Whether something was decided about a paragraph in it. */
        public boolean isDecided() {
            return paragraphs.stream().anyMatch(entry -> entry.chosen() != null);
        }
    }
}
