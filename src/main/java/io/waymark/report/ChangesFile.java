package io.waymark.report;

import io.waymark.consolidation.ChangesView;
import io.waymark.consolidation.ChangesView.Item;
import io.waymark.report.WordText.Look;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.TextChange.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * The whole text of the newer version in reading order, what was withdrawn where it stood, as tracked changes: with all of
 * them accepted it is the newer text, with all rejected the older one.
 */
final class ChangesFile {
    private final WordFile file;
    private final ChangesView changes;
    private final Deque<Item> items;

    private ChangesFile(ChangesView changes, WordFile file) {
        this.changes = changes;
        this.file = file;
        this.items = new ArrayDeque<>(changes.items());
    }

    /** @param caption what it is, above all */
    static byte[] write(ChangesView changes, String language, String caption, Margins margins, TrackedChanges tracked) {
        var file = new WordFile(language, changes.newer().title(), tracked);
        file.margins(margins);
        file.paragraph(WordStyles.SUBTITLE).exactly(caption, Look.PLAIN);
        new ChangesFile(changes, file).texts(changes.newer().document());
        return file.bytes();
    }

    private void texts(Document text) {
        text(Document.WHOLE, text.title(), text.introduction());
        for (var area : text.areas()) area(area);
        while (!items.isEmpty()) item(items.remove());
        changes.texts().stream().filter(item -> item.kind() == Kind.WITHDRAWN).forEach(this::item);
    }

    private void area(Area area) {
        text(area.key(), area.title(), area.introduction());
        for (var recommendation : area.recommendations()) {
            while (!items.isEmpty() && items.element().kind() == Kind.WITHDRAWN) item(items.remove());
            if (!items.isEmpty() && Objects.equals(items.element().key(), recommendation.key())) item(items.remove());
        }
    }

    /** The title and introduction of the document or an area: changed, or as they stand. */
    private void text(String key, String title, String introduction) {
        changes.texts().stream()
                .filter(item -> key.equals(item.key()))
                .findFirst()
                .ifPresentOrElse(this::item, () -> {
                    heading(key, Look.PLAIN);
                    lines(List.of(new Piece(Piece.Op.SAME, (title + "\n\n" + introduction).strip())), Look.PLAIN);
                });
    }

    private void item(Item item) {
        var whole = look(item.kind() == Kind.ADDED, item.kind() == Kind.WITHDRAWN);
        heading(item.key(), whole);
        lines(item.diff(), whole);
    }

    private void heading(String key, Look look) {
        var heading = file.paragraph("Heading1");
        heading.exactly(key, look);
        heading.end(look);
    }

    /** A paragraph for each line; the end of a line is put in or taken out as its words are. */
    private void lines(List<Piece> diff, Look whole) {
        var line = file.paragraph(WordStyles.NORMAL);
        for (var piece : diff) {
            var look = look(piece.op() == Piece.Op.INSERTED, piece.op() == Piece.Op.DELETED);
            var parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    line.end(look);
                    line = file.paragraph(WordStyles.NORMAL);
                }
                if (!parts[i].isEmpty()) line.exactly(parts[i], look);
            }
        }
        line.end(whole);
    }

    private static Look look(boolean inserted, boolean deleted) {
        return new Look(false, false, inserted, deleted, false);
    }
}
