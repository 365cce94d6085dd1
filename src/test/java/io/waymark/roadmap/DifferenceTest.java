package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two texts are read in pieces, and when beside each other. */
class DifferenceTest {
    private static final String TEXT = "one two three four five six seven eight nine ten";

    private static Difference difference(String before, String after) {
        return Difference.of(WordDiff.between(before, after));
    }

    @Test
    void countsWhatCameAndWhatWent() {
        var difference = difference(TEXT, TEXT.replace("two", "2").replace(" nine", ""));
        assertThat(difference.total()).isEqualTo(3);
        assertThat(difference.insertions()).isEqualTo(1);
        assertThat(difference.deletions()).isEqualTo(2);
        assertThat(difference.before()).isEqualTo(TEXT);
        assertThat(difference.after()).isEqualTo("one 2 three four five six seven eight ten");
    }

    /** More than 60 % of the words, however long they are. */
    @ParameterizedTest
    @CsvSource({
        "one two three four a b c d e f, false",
        "one two three a b c d e f g, true",
        "one two three four acorn birches chestnuts dandelions elderberries forget-me-nots, false",
        "one two three four five six seven eight nine ten a b c d e f g h i j k l m n o p q r s t, false",
        "one two, false"
    })
    void standsBesideWhereMostChanged(String after, boolean beside) {
        assertThat(difference(TEXT, after).isSideBySide()).isEqualTo(beside);
    }

    @Test
    void leavesAFewWordsInOneLine() {
        var difference = difference("should train its staff", "must");
        assertThat(difference.isLong()).isFalse();
        assertThat(difference.isSideBySide()).isFalse();
        assertThat(difference(TEXT, TEXT).isLong()).isTrue();
    }

    @Test
    void isWhollyNewOrGoneInOnePiece() {
        assertThat(difference("", TEXT).isSideBySide()).isFalse();
        assertThat(difference(TEXT, "").isSideBySide()).isFalse();
    }

    @Test
    void showsLessThanItCounts() {
        var difference =
                difference(TEXT + " " + TEXT, "New " + TEXT + " " + TEXT).around(10);
        assertThat(difference.pieces())
                .isEqualTo(List.of(new Piece(Piece.Op.INSERTED, "New "), new Piece(Piece.Op.SAME, "one two … ")));
        assertThat(difference.before()).isEqualTo(TEXT + " " + TEXT);
    }

    @Test
    void isReadWithoutMarkup() {
        var difference = Difference.readable(
                "**Train** staff:\n\n- in law\n- in ethics", "**Train** all:\n\n- in law\n- in ethics");
        assertThat(difference.before()).isEqualTo("Train staff:\n\n• in law\n• in ethics");
        assertThat(difference.after()).isEqualTo("Train all:\n\n• in law\n• in ethics");
        assertThat(difference.markup()).isEqualTo(Difference.Markup.SAME);
    }

    @Test
    void losesNoLink() {
        var difference = Difference.readable("See [the act](https://a.example).", "See [the act](https://b.example).");
        assertThat(difference.before()).contains("the act").contains("https://a.example");
        assertThat(difference.after()).contains("https://b.example").doesNotContain("](");
        assertThat(difference.total()).isEqualTo(2);
    }

    @Test
    void saysThatTheFormattingChangesToo() {
        var difference = Difference.readable("Train staff", "Train **all** staff");
        assertThat(difference.after()).isEqualTo("Train all staff");
        assertThat(difference.markup()).isEqualTo(Difference.Markup.CHANGED_TOO);
    }

    @Test
    void showsTheMarkupWhereNothingElseChanges() {
        var difference = Difference.readable("Train staff", "Train **staff**");
        assertThat(difference.after()).isEqualTo("Train **staff**");
        assertThat(difference.markup()).isEqualTo(Difference.Markup.ALONE_CHANGED);
        assertThat(Difference.readable("Train **staff**", "Train **staff**").markup())
                .as("nothing changed")
                .isEqualTo(Difference.Markup.SAME);
    }

    @Test
    void keepsWhatTablesSay() {
        var table = "| Level | Who |\n|---|---|\n| EU | %s |\n";
        var difference = Difference.readable(table.formatted("Agency"), table.formatted("Office"));
        assertThat(difference.before()).contains("Agency");
        assertThat(difference.after()).contains("Office").contains("Level");
    }
}
