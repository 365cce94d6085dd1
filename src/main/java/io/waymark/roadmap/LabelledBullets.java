package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes the labelled lines out of the body of a recommendation: who is responsible, how it is measured, until when. A
 * label that is not known stays where it is, with a warning.
 */
final class LabelledBullets {
    /** The lines of the body without those that were taken. */
    final List<Line> rest = new ArrayList<>();

    /** By label the lines of its value, the first of them the one behind the label. */
    final Map<Label, List<List<Line>>> values = new EnumMap<>(Label.class);

    private final List<Line> lines;
    private final BitSet code;
    private final Consumer<Warning> warnings;

    private LabelledBullets(List<Line> lines, Consumer<Warning> warnings) {
        this.lines = lines;
        this.code = Fences.in(lines.stream().map(Line::text).toList());
        this.warnings = warnings;
    }

    static LabelledBullets in(List<Line> body, Consumer<Warning> warnings) {
        var bullets = new LabelledBullets(body, warnings);
        for (int i = 0; i < body.size(); ) i = bullets.read(i);
        return bullets;
    }

    /** Reads the line at an index, and answers the index after what belongs to it. */
    private int read(int index) {
        var line = lines.get(index);
        var labelled = labelled(index);
        if (labelled.isPresent() && labelled.get().label().isPresent()) {
            int end = end(index, labelled.get());
            var value = new ArrayList<>(List.of(line.with(labelled.get().value())));
            value.addAll(lines.subList(index + 1, end));
            if (take(labelled.get().label().get(), value)) return end;
        }
        if (labelled.filter(each -> each.bold() || each.label().isPresent()).isPresent())
            warnings.accept(new Warning(
                    line.number(), Kind.LABEL_KEPT_AS_TEXT, line.text().strip()));
        rest.add(line);
        return index + 1;
    }

    private Optional<LabelledLine> labelled(int index) {
        if (code.get(index) || lines.get(index).indentation() > 3) return Optional.empty();
        return LabelledLine.parse(lines.get(index).text());
    }

    private boolean isKnown(int index) {
        return labelled(index).flatMap(LabelledLine::label).isPresent();
    }

    private boolean take(Label label, List<Line> value) {
        if (value.stream().allMatch(Line::isBlank)) return false;
        if (label == Label.LEVEL
                && (values.containsKey(label) || FieldValues.level(flat(value)).isEmpty())) return false;
        values.computeIfAbsent(label, none -> new ArrayList<>()).add(value);
        return true;
    }

    /** The index behind the value: what is indented more, what continues the line, or the list under a bold label. */
    private int end(int index, LabelledLine labelled) {
        int base = lines.get(index).indentation();
        boolean listFollows = !labelled.bulleted() && labelled.value().isBlank();
        int end = index + 1;
        for (int i = end; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank()) continue;
            boolean adjacent = i == end;
            if (isKnown(i) && line.indentation() <= base) break;
            boolean nested = line.indentation() > base && (labelled.bulleted() || !ListItems.isItem(line));
            boolean item = listFollows && ListItems.isItem(line);
            boolean continued =
                    adjacent && !ListItems.isItem(line) && labelled(i).isEmpty();
            if (!nested && !item && !continued) break;
            end = i + 1;
        }
        return end;
    }

    /** A value as one line, the items of a list in it joined by semicolons. */
    static String flat(List<Line> value) {
        var text = new StringBuilder();
        for (var line : value) {
            if (line.isBlank()) continue;
            if (text.length() > 0) text.append(ListItems.isItem(line) ? "; " : " ");
            text.append(
                    line == value.get(0)
                            ? line.text().strip()
                            : ListItems.withoutMark(line).strip());
        }
        return text.toString();
    }

    /** A value as the lines of a list: of its items, or of what semicolons separate. */
    static List<Line> list(List<Line> value) {
        var items = new ArrayList<Line>();
        var first = value.get(0);
        for (var part : first.text().split(";")) if (!part.isBlank()) items.add(first.with("- " + part.strip()));
        var nested = value.subList(1, value.size());
        int indentation = nested.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(Line::indentation)
                .min()
                .orElse(0);
        boolean continues = !nested.isEmpty() && !ListItems.isItem(nested.get(0)) && !items.isEmpty();
        for (var line : nested)
            items.add(continues ? line.with("  " + line.text().strip()) : line.outdented(indentation));
        return items;
    }
}
