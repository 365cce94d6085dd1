package io.waymark.roadmap;

import io.quarkus.qute.TemplateExtension;
import io.waymark.platform.Markdown;
import io.waymark.roadmap.Piece.Op;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How two texts differ, as people read it: in pieces, or both beside each other where little of the one is left.
 *
 * @param pieces what is shown of it
 * @param all what the two texts are made of
 * @param markup what became of their formatting, where the texts are compared without it
 */
public record Difference(List<Piece> pieces, List<Piece> all, Markup markup) {
    /** What became of the formatting, which a text to read does not show. */
    public enum Markup {
        SAME,
        CHANGED_TOO,
        ALONE_CHANGED
    }

    private static final double MOST_CHANGED = 0.6;
    private static final int FEW_WORDS = 6;

    @TemplateExtension(namespace = "difference")
    public static Difference of(List<Piece> pieces) {
        return new Difference(pieces, pieces, Markup.SAME);
    }

    /** Of two wordings in Markdown, as people read them; in Markdown where nothing else changed, or nobody saw what. */
    public static Difference readable(String before, String after) {
        if (before.equals(after)) return of(Wordings.diff(before, after));
        var read = Markdown.readable(before);
        var reads = Markdown.readable(after);
        if (read.equals(reads)) {
            var raw = Wordings.diff(before, after);
            return new Difference(raw, raw, Markup.ALONE_CHANGED);
        }
        var pieces = Wordings.diff(read, reads);
        boolean same = Markdown.leftOut(before) == Markdown.leftOut(after);
        return new Difference(pieces, pieces, same ? Markup.SAME : Markup.CHANGED_TOO);
    }

    /** Only the changes, with up to so many characters beside each. */
    public Difference around(int most) {
        return new Difference(Piece.around(all, most), all, markup);
    }

    /** Whether there is so much of it that a count helps; a few words are seen at once. */
    public boolean isLong() {
        return Math.max(words(Op.DELETED), words(Op.INSERTED)) + words(Op.SAME) > FEW_WORDS;
    }

    /** Where most of the words changed, pieces would be word soup. */
    public boolean isSideBySide() {
        int gone = words(Op.DELETED);
        int come = words(Op.INSERTED);
        int changed = Math.max(gone, come);
        return isLong() && gone > 0 && come > 0 && changed > MOST_CHANGED * (words(Op.SAME) + changed);
    }

    private int words(Op op) {
        return all.stream()
                .filter(piece -> piece.op() == op)
                .mapToInt(piece -> PlainText.words(piece.text()))
                .sum();
    }

    public int total() {
        return insertions() + deletions();
    }

    public int insertions() {
        return count(Op.INSERTED);
    }

    public int deletions() {
        return count(Op.DELETED);
    }

    private int count(Op op) {
        return (int) all.stream().filter(piece -> piece.op() == op).count();
    }

    public String before() {
        return without(Op.INSERTED);
    }

    public String after() {
        return without(Op.DELETED);
    }

    private String without(Op op) {
        return all.stream().filter(piece -> piece.op() != op).map(Piece::text).collect(Collectors.joining());
    }
}
