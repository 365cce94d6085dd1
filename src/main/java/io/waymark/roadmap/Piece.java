package io.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;

/** A stretch of text that two versions share, or that one of them lacks. */
public record Piece(Op op, String text) {
    private static final String LEFT_OUT = " … ";

    /**
     * What changed and the words around it: of a stretch that stayed, the beginning and the end, where a change is beside
     * them.
     *
     * @param most characters of what stays, beside each change
     */
    public static List<Piece> around(List<Piece> pieces, int most) {
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> pieces.get(i).op == Op.SAME
                        ? pieces.get(i).shortened(i > 0, i < pieces.size() - 1, most)
                        : pieces.get(i))
                .toList();
    }

    private Piece shortened(boolean head, boolean tail, int most) {
        if (text.length() <= 2 * most) return this;
        var kept = new StringBuilder();
        if (head) kept.append(text, 0, Math.max(text.lastIndexOf(' ', most), 0));
        kept.append(LEFT_OUT);
        int word = text.indexOf(' ', text.length() - most - 1) + 1;
        if (tail && word > 0) kept.append(text.substring(word));
        return new Piece(op, kept.toString());
    }

    /** Written as one sign. */
    public enum Op {
        SAME("="),
        INSERTED("+"),
        DELETED("-");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        @JsonValue
        public String sign() {
            return sign;
        }
    }
}
