package io.waymark.roadmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands beside the text of a Word file: comments, footnotes, what is printed on each page. */
final class WordNotes {
    private final Map<String, Map<String, String>> notes = new HashMap<>();

    WordNotes(WordPackage file) {
        for (var kind : new String[] {"footnote", "endnote", "comment"}) {
            var texts = new HashMap<String, String>();
            for (var note : file.part(kind + "s").all(kind))
                if (note.attribute("type").isEmpty() || note.attribute("type").equals("normal"))
                    texts.putIfAbsent(note.attribute("id"), text(note));
            notes.put(kind, texts);
        }
    }

    /** @param kind {@code footnote}, {@code endnote} or {@code comment} */
    String text(String kind, String id) {
        return notes.get(kind).getOrDefault(id, "");
    }

    /** What somebody reads of a part, on one line. */
    static String text(WordElement part) {
        var paragraphs = part.is("p") ? List.of(part) : part.below("p");
        var text = paragraphs.stream()
                .map(paragraph ->
                        paragraph.below("t").stream().map(WordElement::text).collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
        return WordWarnings.shown(text);
    }
}
