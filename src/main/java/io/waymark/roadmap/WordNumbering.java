package io.waymark.roadmap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts what Word numbers: the numbers stand nowhere in the file. */
final class WordNumbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /**
     * Where a paragraph stands in a list.
     *
     * @param depth from 0
     * @param text what stands before the item, such as {@code 2.1} or {@code b)}; empty for a bullet
     */
    record Label(int depth, String text) {}

    private final WordStyles styles;
    private final Map<String, WordElement> lists;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** How a list looks, and how far each level of it got: 0 where it has not begun. */
    private record Kind(Map<Integer, WordElement> levels, Optional<String> link, int[] counts) {
        static final Kind BULLETS = new Kind(Map.of(), Optional.empty(), new int[LEVELS]);

        static Kind of(WordElement definition) {
            var levels = new HashMap<Integer, WordElement>();
            for (var level : definition.all("lvl")) place(level).ifPresent(depth -> levels.putIfAbsent(depth, level));
            return new Kind(levels, definition.value("numStyleLink"), new int[LEVELS]);
        }

        String format(int depth) {
            var level = levels.get(depth);
            return level == null ? "bullet" : level.value("numFmt").orElse("decimal");
        }

        int start(int depth) {
            return Optional.ofNullable(levels.get(depth))
                    .flatMap(level -> level.number("start"))
                    .orElse(1);
        }

        void count(int depth) {
            counts[depth] = counts[depth] == 0 ? start(depth) : counts[depth] + 1;
            for (int deeper = depth + 1; deeper < LEVELS; deeper++) counts[deeper] = 0;
        }

        String number(int depth) {
            return Numeral.of(format(depth), counts[depth] == 0 ? start(depth) : counts[depth]);
        }
    }

    WordNumbering(WordElement part, WordStyles styles) {
        this.styles = styles;
        this.lists = part.by("numId", "num");
        part.by("abstractNumId", "abstractNum").forEach((id, definition) -> kinds.put(id, Kind.of(definition)));
    }

    /** The next number of the list that a paragraph is in; empty where it is in none. */
    Optional<Label> next(WordElement paragraph) {
        var own = paragraph.at("pPr", "numPr");
        var style = styles.of(paragraph);
        var id = own.flatMap(each -> each.value("numId"))
                .or(() -> style.list().flatMap(each -> each.value("numId")))
                .orElse("0");
        if (id.equals("0")) return Optional.empty();
        var kind = kind(id);
        int depth = own.flatMap(each -> each.number("ilvl"))
                .or(() -> depthOf(style, kind))
                .or(() -> style.list().flatMap(each -> each.number("ilvl")))
                .orElse(0);
        return label(id, kind, Math.min(depth, LEVELS - 1));
    }

    /** What is not defined is shown with bullets. */
    private Kind kind(String id) {
        var kind = defined(id).orElse(Kind.BULLETS);
        return kind.link()
                .flatMap(style -> styles.style(style).list())
                .flatMap(list -> list.value("numId"))
                .flatMap(this::defined)
                .orElse(kind);
    }

    private Optional<Kind> defined(String id) {
        return Optional.ofNullable(lists.get(id))
                .flatMap(list -> list.value("abstractNumId"))
                .map(kinds::get);
    }

    /** Levels of a list may each belong to a style of headings. */
    private static Optional<Integer> depthOf(WordStyles.Style style, Kind kind) {
        return kind.levels().entrySet().stream()
                .filter(level -> level.getValue()
                        .value("pStyle")
                        .filter(style.ids()::contains)
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Label> label(String id, Kind kind, int depth) {
        if (kind.format(depth).equals("bullet")) return Optional.of(new Label(depth, ""));
        if (begun.add(id)) restart(id, kind.counts());
        kind.count(depth);
        var pattern = kind.levels().get(depth).value("lvlText").orElse("");
        var numbered = PLACE.matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(kind.number(Integer.parseInt(place.group(1)) - 1)));
        var text = WordText.plain(numbered).strip();
        boolean silent = kind.format(depth).equals("none") && text.isEmpty();
        return silent ? Optional.empty() : Optional.of(new Label(depth, text));
    }

    /** A list of a kind that was used before may begin anew. */
    private void restart(String id, int[] counts) {
        for (var each : lists.get(id).all("lvlOverride")) {
            var start = each.number("startOverride");
            // It is counted when it comes; before 1 it is as if nothing had come.
            if (start.isPresent()) place(each).ifPresent(depth -> counts[depth] = Math.max(0, start.get() - 1));
        }
    }

    private static Optional<Integer> place(WordElement element) {
        var depth = element.attribute("ilvl");
        return depth.matches("[0-8]") ? Optional.of(Integer.valueOf(depth)) : Optional.empty();
    }
}
