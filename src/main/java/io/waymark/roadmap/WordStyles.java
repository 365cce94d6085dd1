package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What the styles of a Word file say. They are known by their names: their ids are in the language of who made the file
 * ({@code Overskrift1}, {@code Titre1}).
 */
final class WordStyles {
    /** Of the paragraph that is the title of the document. */
    static final int TITLE = 0;

    private static final int DEEPEST = 9;
    private static final int LONGEST_CHAIN = 30;
    /** Longer than any that is looked for; those that have one as their base read it again. */
    private static final int LONGEST_NAME = 100;

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc( heading|\\s*\\d)");

    private final Map<String, WordElement> styles;
    private final Map<String, Style> known = new HashMap<>();
    private final String otherwise;

    /**
     * A style together with those that it is based on.
     *
     * @param ids of all of them, its own first
     * @param level as an outline counts it, from 1; 10 is text
     * @param contents whether its paragraphs are lines of the table of contents, which Word makes of the headings
     * @param list in which its paragraphs stand
     */
    record Style(
            List<String> ids,
            Optional<Integer> level,
            boolean contents,
            Optional<WordElement> list,
            Optional<Boolean> bold,
            Optional<Boolean> italic) {
        private static Style of(List<WordElement> chain) {
            return new Style(
                    chain.stream().map(each -> each.attribute("styleId")).toList(),
                    first(chain, WordStyles::ownLevel),
                    chain.stream().anyMatch(each -> CONTENTS.matcher(name(each)).matches()),
                    first(chain, each -> each.at("pPr", "numPr")),
                    first(chain, each -> each.flag("rPr", "b")),
                    first(chain, each -> each.flag("rPr", "i")));
        }
    }

    WordStyles(WordElement part) {
        this.styles = part.by("styleId", "style");
        this.otherwise = part.all("style").stream()
                .filter(each -> each.attribute("type").equals("paragraph")
                        && each.attribute("default").matches("1|true|on"))
                .findFirst()
                .map(each -> each.attribute("styleId"))
                .orElse("");
    }

    /** The level of a heading, from 1; {@link #TITLE} of the title; empty where the paragraph is text. */
    Optional<Integer> level(WordElement paragraph) {
        return paragraph
                .number("pPr", "outlineLvl")
                .map(each -> each + 1)
                .or(() -> of(paragraph).level())
                .filter(level -> level <= DEEPEST);
    }

    Style of(WordElement paragraph) {
        return style(paragraph.value("pPr", "pStyle").orElse(otherwise));
    }

    Style ofRun(WordElement run) {
        return style(run.value("rPr", "rStyle").orElse(""));
    }

    /** A style that is not known says nothing. */
    Style style(String id) {
        return known.computeIfAbsent(id, asked -> Style.of(chain(asked)));
    }

    /** Styles of a broken file may be based on each other. */
    private List<WordElement> chain(String id) {
        var chain = new ArrayList<WordElement>();
        var style = styles.get(id);
        while (style != null && chain.size() < LONGEST_CHAIN) {
            chain.add(style);
            style = styles.get(style.value("basedOn").orElse(""));
        }
        return chain;
    }

    private static Optional<Integer> ownLevel(WordElement style) {
        if (name(style).equals("title")) return Optional.of(TITLE);
        var heading = HEADING.matcher(name(style));
        if (heading.matches()) return Optional.of(Integer.valueOf(heading.group(1)));
        return style.number("pPr", "outlineLvl").map(each -> each + 1);
    }

    private static <T> Optional<T> first(List<WordElement> chain, Function<WordElement, Optional<T>> property) {
        return chain.stream().map(property).flatMap(Optional::stream).findFirst();
    }

    private static String name(WordElement style) {
        return style.value("name")
                .filter(name -> name.length() <= LONGEST_NAME)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }
}
