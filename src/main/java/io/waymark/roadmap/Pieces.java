package io.waymark.roadmap;

import io.waymark.roadmap.Piece.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the pieces of a comparison and makes them readable: no word soup of a change per comma. */
final class Pieces {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}\\n]*+");

    private final List<Piece> raw = new ArrayList<>();
    private final List<Piece> readable = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void same(String text) {
        if (!text.isEmpty()) raw.add(new Piece(Op.SAME, text));
    }

    void change(String before, String after) {
        if (!before.isEmpty()) raw.add(new Piece(Op.DELETED, before));
        if (!after.isEmpty()) raw.add(new Piece(Op.INSERTED, after));
    }

    /** Neighbours of one kind joined, a deletion before its insertion, changes merged over blanks and punctuation. */
    List<Piece> coalesced() {
        for (var piece : raw) {
            if (piece.op() == Op.SAME) same.append(piece.text());
            else change(piece);
        }
        endChange();
        endSame();
        return List.copyOf(readable);
    }

    private void change(Piece piece) {
        if (same.length() > 0) {
            if (inChange() && NO_WORD.matcher(same).matches()) bridge();
            else {
                endChange();
                endSame();
            }
        }
        (piece.op() == Op.DELETED ? deleted : inserted).append(piece.text());
    }

    private boolean inChange() {
        return deleted.length() + inserted.length() > 0;
    }

    private void bridge() {
        deleted.append(same);
        inserted.append(same);
        same.setLength(0);
    }

    private void endChange() {
        end(Op.DELETED, deleted);
        end(Op.INSERTED, inserted);
    }

    private void endSame() {
        end(Op.SAME, same);
    }

    private void end(Op op, StringBuilder text) {
        if (text.length() > 0) readable.add(new Piece(op, text.toString()));
        text.setLength(0);
    }
}
