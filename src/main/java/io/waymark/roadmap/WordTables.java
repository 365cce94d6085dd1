package io.waymark.roadmap;

import io.waymark.roadmap.Warning.Kind;
import io.waymark.roadmap.WordNumbering.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as text. Where they only place what stands in them, in one column or with headings, it follows as it
 * is; otherwise each row is an item: what is in two columns as {@code name: value}, what is in more behind the heads of
 * the columns, where there are some.
 */
final class WordTables {
    private static final int LONGEST_HEAD = 60;
    private static final Label ITEM = new Label(0, "");

    private final WordBody body;

    WordTables(WordBody body) {
        this.body = body;
    }

    void write(WordElement table, WordLines out) {
        var rows = new ArrayList<WordElement>();
        for (var row : rows(table)) {
            if (row.at("trPr", "del").isPresent()) out.warn(Kind.DELETION_ACCEPTED, WordNotes.text(row));
            else rows.add(row);
        }
        boolean places = rows.stream().allMatch(row -> cells(row).size() < 2)
                || table.below("p").stream().anyMatch(body::isHeading);
        if (places) rows.forEach(row -> cells(row).forEach(body::write));
        else writeRows(rows, out);
        if (!rows.isEmpty()) out.warn(Kind.TABLE_FLATTENED, WordNotes.text(table));
    }

    private void writeRows(List<WordElement> rows, WordLines out) {
        var heads = heads(rows.get(0));
        for (var row : rows) {
            var found = new ArrayList<WordWarnings.Finding>();
            var cells = new ArrayList<List<Span>>();
            for (var cell : cells(row)) cells.add(cell(cell, found));
            var item = item(cells, row == rows.get(0) ? List.of() : heads);
            if (!SpanMarkdown.plain(item).isEmpty()) out.item(ITEM, List.of(item));
            out.warn(found);
        }
    }

    /** What the columns are called; nothing where the first row is not marked as their heads, or there are two columns. */
    private List<String> heads(WordElement row) {
        var cells = cells(row);
        if (cells.size() < 3 || !row.flag("trPr", "tblHeader").orElse(false)) return List.of();
        var heads = cells.stream().map(WordNotes::text).toList();
        return heads.stream().allMatch(head -> head.length() <= LONGEST_HEAD) ? heads : List.of();
    }

    private static List<Span> item(List<List<Span>> cells, List<String> heads) {
        var item = new ArrayList<Span>();
        int said = 0;
        for (int i = 0; i < cells.size(); i++) {
            if (SpanMarkdown.plain(cells.get(i)).isEmpty()) continue;
            if (said > 0) item.add(Span.plain(separator(item, said, cells.size() == 2 || heads.isEmpty())));
            if (i < heads.size() && !heads.get(i).isEmpty()) item.add(Span.plain(heads.get(i) + ": "));
            item.addAll(cells.get(i));
            said++;
        }
        return item;
    }

    /** The first column says what the others are about. */
    private static String separator(List<Span> item, int said, boolean firstIsName) {
        if (said > 1 || !firstIsName) return "; ";
        return SpanMarkdown.plain(item).endsWith(":") ? " " : ": ";
    }

    private List<Span> cell(WordElement cell, List<WordWarnings.Finding> found) {
        var said = new ArrayList<Span>();
        for (var paragraph : cell.below("p")) {
            var read = body.read(paragraph);
            found.addAll(read.findings());
            read.lines().forEach(line -> join(line, said));
            for (var box : read.boxes()) {
                found.add(new WordWarnings.Finding(Kind.TEXT_BOX_MOVED, WordNotes.text(box)));
                join(cell(box, found), said);
            }
        }
        return said;
    }

    private static void join(List<Span> line, List<Span> said) {
        if (SpanMarkdown.plain(line).isEmpty()) return;
        if (!said.isEmpty()) said.add(Span.plain("; "));
        said.addAll(line);
    }

    private static List<WordElement> rows(WordElement table) {
        return wrapped(table, "tr");
    }

    private static List<WordElement> cells(WordElement row) {
        return wrapped(row, "tc");
    }

    /** Content controls can stand around rows and cells. */
    private static List<WordElement> wrapped(WordElement element, String wanted) {
        var found = new ArrayList<WordElement>();
        for (var each : element.children()) {
            if (each.is(wanted)) found.add(each);
            else if (each.is("sdt") || each.is("sdtContent") || each.is("customXml") || each.is("ins"))
                found.addAll(wrapped(each, wanted));
        }
        return found;
    }
}
