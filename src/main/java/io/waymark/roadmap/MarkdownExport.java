package io.waymark.roadmap;

import java.util.List;

/**
 * Writes a document as Markdown that people can edit and {@link MarkdownImport} reads back exactly, provided that at
 * least one area or recommendation has its key: {@code ## Area {#A1}}, {@code ### Recommendation {#R1}}, the sections
 * Rationale, Actions, Addressees and Evidence at the fourth level, {@code - action {#R1.A1}} with its fields nested.
 * Texts stand as they are, save for a backslash before what would be taken for structure.
 */
final class MarkdownExport {
    private final StringBuilder markdown = new StringBuilder();

    private MarkdownExport() {}

    static String write(Document document) {
        var export = new MarkdownExport();
        export.heading("#", document.title(), null);
        export.block(document.introduction());
        document.areas().forEach(export::area);
        return export.markdown.toString();
    }

    private void area(Area area) {
        heading("##", area.title(), area.key());
        block(area.introduction());
        area.recommendations().forEach(this::recommendation);
    }

    private void recommendation(Recommendation recommendation) {
        heading("###", recommendation.title(), recommendation.key());
        block(recommendation.body());
        if (!recommendation.rationale().isEmpty()) section(Label.RATIONALE);
        block(recommendation.rationale());
        if (!recommendation.actions().isEmpty()) list(Label.ACTIONS);
        recommendation.actions().forEach(this::action);
        items(Label.ADDRESSEES, recommendation.addressees());
        items(Label.EVIDENCE, recommendation.evidence());
    }

    private void action(Action action) {
        item(action.text(), action.key());
        if (action.level() != null) field(Label.LEVEL, action.level().name());
        if (action.lead() != null) field(Label.LEAD, action.lead());
        if (action.horizon() != null) field(Label.HORIZON, action.horizon().name());
        if (action.indicator() != null) field(Label.INDICATOR, action.indicator());
    }

    private void items(Label label, List<String> texts) {
        if (texts.isEmpty()) return;
        list(label);
        texts.forEach(text -> item(text, null));
    }

    private void section(Label label) {
        heading("####", label.heading(), null);
    }

    private void list(Label label) {
        section(label);
        markdown.append('\n');
    }

    private void heading(String marks, String title, String key) {
        if (markdown.length() > 0) markdown.append('\n');
        line(marks, Tail.write(title, key));
    }

    private void block(String text) {
        if (text.isEmpty()) return;
        markdown.append('\n');
        for (var line : Escapes.written(List.of(text.split("\n", -1))))
            markdown.append(line).append('\n');
    }

    private void item(String text, String key) {
        var lines = text.split("\n", -1);
        line("-", Tail.write(Escapes.writtenItem(lines[0]), key));
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isEmpty()) markdown.append("  ").append(Escapes.writtenItem(lines[i]));
            markdown.append('\n');
        }
    }

    private void field(Label label, String value) {
        line("  -", label.heading() + ": " + value);
    }

    private void line(String mark, String text) {
        markdown.append(mark).append(text.isEmpty() ? "" : " " + text).append('\n');
    }
}
