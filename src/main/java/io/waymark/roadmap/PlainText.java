package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The texts of a document as they are compared: every part on lines of its own, what is absent left out. */
final class PlainText {
    private final List<String> paragraphs = new ArrayList<>();

    private PlainText() {}

    static String of(Document document) {
        return new PlainText()
                .add(document.title())
                .add(document.introduction())
                .text();
    }

    static String of(Area area) {
        return new PlainText().add(area.title()).add(area.introduction()).text();
    }

    static String of(Recommendation recommendation) {
        return new PlainText()
                .add(recommendation.title())
                .add(recommendation.body())
                .add("Rationale", List.of(recommendation.rationale()))
                .add(
                        "Actions",
                        recommendation.actions().stream().map(PlainText::of).toList())
                .add("Addressees", recommendation.addressees())
                .add("Evidence", recommendation.evidence())
                .text();
    }

    /** Of the whole document, headings of its parts among them. */
    static int words(Document document) {
        var parts = Stream.of(
                Stream.of(of(document)),
                document.areas().stream().map(PlainText::of),
                document.recommendations().stream().map(PlainText::of));
        return parts.flatMap(Function.identity()).mapToInt(PlainText::words).sum();
    }

    static int words(Recommendation recommendation) {
        return words(of(recommendation));
    }

    /** What has a letter or a digit in it. Read once from end to end, whatever it is: pages ask for all of their texts. */
    static int words(String text) {
        int words = 0;
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            int sign = text.codePointAt(i);
            if (!Character.isWhitespace(sign)) word |= Character.isLetterOrDigit(sign);
            else if (word) {
                words++;
                word = false;
            }
        }
        return word ? words + 1 : words;
    }

    private static String of(Action action) {
        var lines = new ArrayList<String>();
        lines.add(action.text());
        field("Level", word(action.level()), lines);
        field("Lead", action.lead(), lines);
        field("Horizon", word(action.horizon()), lines);
        field("Indicator", action.indicator(), lines);
        return String.join("\n", lines);
    }

    private static void field(String name, String value, List<String> lines) {
        if (value != null) lines.add(name + ": " + value);
    }

    private static String word(Enum<?> value) {
        if (value == null) return null;
        if (value == Action.Level.EU) return "EU";
        return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private PlainText add(String text) {
        if (!text.isEmpty()) paragraphs.add(text);
        return this;
    }

    private PlainText add(String heading, List<String> texts) {
        var content = String.join("\n", texts);
        return content.isEmpty() ? this : add(heading + "\n" + content);
    }

    private String text() {
        return String.join("\n\n", paragraphs);
    }
}
