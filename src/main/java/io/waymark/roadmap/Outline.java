package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import io.waymark.roadmap.Placed.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What the headings and paragraphs of a foreign source are: as they are read, or as somebody decided. */
final class Outline {
    private final List<Heading> headings;
    private final List<Block> blocks;
    private final Choices choices;
    private final Consumer<Warning> warnings;

    private Outline(List<Heading> headings, List<Block> blocks, Choices choices, Consumer<Warning> warnings) {
        this.headings = headings;
        this.blocks = blocks;
        this.choices = choices;
        this.warnings = warnings;
    }

    /** @throws NotARoadmap where nothing in it is a recommendation */
    static List<Placed> of(List<Heading> headings, List<Block> blocks, Choices choices, Consumer<Warning> warnings) {
        if (choices.isEmpty()) return ForeignOutline.of(headings, warnings);
        return new Outline(headings, blocks, choices, warnings).chosen();
    }

    private List<Placed> chosen() {
        var placed = headings();
        for (var block : blocks) choices.of(block.line()).ifPresent(choice -> begin(block, choice, placed));
        placed.sort(Comparator.comparingInt(each -> each.heading().first()));
        if (placed.stream().noneMatch(each -> each.role() == Role.RECOMMENDATION))
            throw new NotARoadmap(Reason.NO_RECOMMENDATIONS, 0);
        return withOneTitle(placed);
    }

    /** What stands under a heading that is left out goes with it, unless somebody decided otherwise. */
    private List<Placed> headings() {
        var placed = new ArrayList<Placed>();
        var warned = new ArrayList<Warning>();
        int out = Integer.MAX_VALUE;
        for (var read : read(headings, warned::add)) {
            var heading = read.heading();
            boolean decided = choices.of(heading.line()).isPresent();
            boolean under = heading.level() > out;
            var role = under && !decided ? Role.OUT : role(read);
            if (!under) out = role == Role.OUT ? heading.level() : Integer.MAX_VALUE;
            // Who decided about a line need not be warned of it.
            if (decided || role == Role.OUT) warned.removeIf(warning -> warning.line() == heading.line());
            placed.add(new Placed(heading, role));
        }
        warned.forEach(warnings);
        return placed;
    }

    /** As headings are read; where no recommendation is found, choices alone decide. */
    static List<Placed> read(List<Heading> headings, Consumer<Warning> warnings) {
        try {
            return headings.isEmpty() ? List.of() : ForeignOutline.of(headings, warnings);
        } catch (NotARoadmap nothing) {
            return headings.stream().map(each -> new Placed(each, Role.TEXT)).toList();
        }
    }

    private Role role(Placed read) {
        return choices.of(read.heading().line()).map(Choice::role).orElse(read.role());
    }

    /** A paragraph is text already, and is left out line by line. */
    private static void begin(Block block, Choice choice, List<Placed> placed) {
        if (choice != Choice.TEXT && choice != Choice.OUT) placed.add(new Placed(block.heading(), choice.role()));
    }

    /** The first that is one; others are text. */
    private List<Placed> withOneTitle(List<Placed> placed) {
        var titles = placed.stream().filter(each -> each.role() == Role.TITLE).toList();
        if (titles.size() < 2) return placed;
        var title = titles.stream()
                .filter(each -> choices.of(each.heading().line()).isPresent())
                .findFirst()
                .orElseThrow();
        return placed.stream()
                .map(each ->
                        each.role() != Role.TITLE || each.equals(title) ? each : new Placed(each.heading(), Role.TEXT))
                .toList();
    }
}
