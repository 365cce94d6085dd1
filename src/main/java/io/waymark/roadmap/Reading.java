package io.waymark.roadmap;

import java.util.List;

/** How the texts of a source are to be taken. */
enum Reading {
    /** As our own export wrote them: what it escaped is text again, and only what it writes is structure. */
    OWN,
    /** With keys, but at other levels of headings: labelled bullets are text. */
    KEYED,
    /** As somebody wrote them who does not know us: labelled bullets say who does what until when. */
    FOREIGN;

    boolean keyed() {
        return this != FOREIGN;
    }

    String text(List<Line> lines) {
        if (this != OWN) return Line.join(lines);
        return String.join("\n", Escapes.read(lines.stream().map(Line::text).toList()));
    }

    /** The text of an item of a list, without a key at the end of its first line. */
    String item(List<Line> item) {
        if (this != OWN) return Line.join(item);
        var text = new StringBuilder(
                Escapes.readItem(Tail.parse(item.get(0).text()).text()));
        for (var line : item.subList(1, item.size())) text.append('\n').append(Escapes.readItem(line.text()));
        return text.toString();
    }
}
