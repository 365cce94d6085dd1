package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes documents full of what breaks importers; the same seed makes the same ones. */
final class RandomDocuments {
    private static final String[] FRAGMENTS = {
        "plain words",
        "# one",
        "## two",
        "### three {#R9}",
        "#### Rationale",
        "#### Actions:",
        "#### Steps",
        "##### five",
        "###### six {#R4}",
        "\\# one",
        "\\\\## two",
        "  # indented",
        "    # code",
        "\t# tab",
        "#",
        "###",
        "#hash",
        "```",
        "```java",
        "~~~",
        "~~~~",
        "````",
        "\\```",
        "  ```",
        "Title\n=====",
        "Title\n---",
        "---",
        "***",
        "{#R9}",
        "text {#R1.A1}",
        "text \\{#R9}",
        "{#}",
        "C #",
        "C ##",
        "C \\#",
        "- bullet",
        "  - nested",
        "* star",
        "1. one",
        "- Lead: somebody",
        "- Level: EU",
        "  - Horizon: SHORT",
        "\\- Lead: x",
        "- **Indicator**: n",
        "**Lead**: X",
        "* **Responsible**: GSA",
        "**Measurement**:",
        "Level: LOCAL",
        "",
        "",
        " ",
        "| a | b |",
        "|---|---|",
        "> quote",
        "> ## quoted",
        "<!-- open",
        "<div>",
        "![image](x)",
        "\u00A0nbsp\u00A0",
        "e\u0301 \u212B",
        "\u0301combining",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0000",
        "tab\tbed",
        "line\r\nend",
        "line\u2028end",
        "\\",
        "a\\",
        "hard  \nbreak",
        "[^5]: note",
        "=",
        "- ",
        "-",
        "+ ",
        "### x {#A1} ##",
        "## x {#A7}",
        "\uFEFFmark",
        "- Timeline: 6 months"
    };

    private final Random random;

    RandomDocuments(long seed) {
        random = new Random(seed);
    }

    /** With keys for everything except, now and then, for what an editor has added. */
    Document keyed() {
        var document = Keys.assign(new Document(title(), text(), some(4, this::area)), Keys.Used.none());
        if (document.areas().isEmpty()) return keyed();
        var areas = new ArrayList<>(document.areas());
        for (int i = 1; i < areas.size(); i++) if (random.nextInt(6) == 0) areas.set(i, unkeyed(areas.get(i)));
        return new Document(document.title(), document.introduction(), areas);
    }

    private Area unkeyed(Area area) {
        return new Area(
                null,
                area.title(),
                area.introduction(),
                area.recommendations().stream().map(this::unkeyed).toList());
    }

    private Recommendation unkeyed(Recommendation source) {
        var actions = source.actions().stream().map(each -> each.withKey(null)).toList();
        return source.withKey(null).with(null, null, null, actions);
    }

    private Area area() {
        return new Area(null, title(), text(), some(4, this::recommendation));
    }

    private Recommendation recommendation() {
        return new Recommendation(
                null, title(), text(), text(), some(3, this::action), some(3, this::text), some(3, this::text));
    }

    private Action action() {
        return new Action(
                null,
                text(),
                any(Action.Level.values()),
                random.nextBoolean() ? title() : null,
                any(Action.Horizon.values()),
                random.nextBoolean() ? title() : null);
    }

    private <T> T any(T[] values) {
        return random.nextBoolean() ? null : values[random.nextInt(values.length)];
    }

    private <T> List<T> some(int fewerThan, Supplier<T> maker) {
        var list = new ArrayList<T>();
        for (int i = random.nextInt(fewerThan); i > 0; i--) list.add(maker.get());
        return list;
    }

    private String title() {
        return random.nextInt(4) == 0 ? fragment() + " " + fragment() : fragment();
    }

    String text() {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) text.append(fragment()).append(random.nextInt(5) == 0 ? " " : "\n");
        return text.toString();
    }

    private String fragment() {
        return FRAGMENTS[random.nextInt(FRAGMENTS.length)];
    }
}
