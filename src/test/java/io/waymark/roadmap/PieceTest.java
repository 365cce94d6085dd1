package io.waymark.roadmap;

import static io.waymark.roadmap.Piece.Op.DELETED;
import static io.waymark.roadmap.Piece.Op.INSERTED;
import static io.waymark.roadmap.Piece.Op.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {
    private static final String LONG = "one two three four five six seven eight nine ten";

    @Test
    void keepsWhatIsAroundAChange() {
        var pieces = List.of(
                new Piece(SAME, LONG), new Piece(DELETED, "eleven"), new Piece(SAME, LONG), new Piece(INSERTED, "end"));
        assertThat(Piece.around(pieces, 10))
                .extracting(Piece::text)
                .containsExactly(" … nine ten", "eleven", "one two … nine ten", "end");
    }

    @Test
    void keepsShortStretchesAndAllThatChanged() {
        var pieces = List.of(new Piece(SAME, "one two three "), new Piece(INSERTED, LONG), new Piece(SAME, " four"));
        assertThat(Piece.around(pieces, 10)).isEqualTo(pieces);
    }

    @Test
    void cutsAWordThatIsTooLongToKeep() {
        var change = new Piece(INSERTED, "a");
        var word = new Piece(SAME, "b".repeat(50));
        assertThat(Piece.around(List.of(word, change, word), 10))
                .extracting(Piece::text)
                .containsExactly(" … ", "a", " … ");
    }

    @Test
    void leavesOutAllWhereNothingChanged() {
        assertThat(Piece.around(List.of(new Piece(SAME, LONG)), 10))
                .extracting(Piece::text)
                .containsExactly(" … ");
    }
}
