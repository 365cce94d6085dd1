package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.roadmap.Piece.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static Piece same(String text) {
        return new Piece(Op.SAME, text);
    }

    private static Piece deleted(String text) {
        return new Piece(Op.DELETED, text);
    }

    private static Piece inserted(String text) {
        return new Piece(Op.INSERTED, text);
    }

    private static String without(Op op, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.op() != op)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void marksAChangedWord() {
        assertThat(WordDiff.between("States should act.", "States must act."))
                .containsExactly(same("States "), deleted("should"), inserted("must"), same(" act."));
    }

    @Test
    void mergesChangesWithOnlyBlanksAndPunctuationBetweenThem() {
        assertThat(WordDiff.between("We may, possibly act", "We shall, certainly act"))
                .containsExactly(same("We "), deleted("may, possibly"), inserted("shall, certainly"), same(" act"));
    }

    @Test
    void keepsChangesOnDifferentLinesApart() {
        assertThat(WordDiff.between("old\nfew", "new\nmany"))
                .containsExactly(deleted("old"), inserted("new"), same("\n"), deleted("few"), inserted("many"));
    }

    @Test
    void takesAWordWithAnApostropheOrAHyphenAsOne() {
        assertThat(WordDiff.between("the agency’s peer-learning", "the agency’s peer-review"))
                .containsExactly(same("the agency’s "), deleted("peer-learning"), inserted("peer-review"));
    }

    @Test
    void handlesEmptyTexts() {
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between("", "new")).containsExactly(inserted("new"));
        assertThat(WordDiff.between("old", "")).containsExactly(deleted("old"));
        assertThat(WordDiff.between("kept", "kept")).containsExactly(same("kept"));
    }

    @Test
    void alwaysHoldsBothTexts() {
        var texts = new RandomDocuments(7);
        for (int i = 0; i < 2000; i++) {
            var before = texts.text();
            var after = i % 2 == 0 ? texts.text() : edited(before, new Random(i));
            var pieces = WordDiff.between(before, after);

            assertThat(without(Op.INSERTED, pieces)).isEqualTo(before);
            assertThat(without(Op.DELETED, pieces)).isEqualTo(after);
        }
    }

    @Test
    void neverHasTwoPiecesOfAKindInARow() {
        var texts = new RandomDocuments(8);
        for (int i = 0; i < 500; i++) {
            var pieces = WordDiff.between(texts.text(), texts.text());
            for (int j = 1; j < pieces.size(); j++)
                assertThat(pieces.get(j).op()).isNotEqualTo(pieces.get(j - 1).op());
        }
    }

    @Test
    void comparesLongTextsByParagraphFirst() {
        var paragraphs = new ArrayList<String>();
        IntStream.range(0, 2000).forEach(i -> paragraphs.add("Paragraph " + i + " says something."));
        var before = String.join("\n\n", paragraphs);
        paragraphs.set(3, "Paragraph 3 says nothing.");
        paragraphs.set(1990, "Paragraph 1990 says nothing.");
        var pieces = WordDiff.between(before, String.join("\n\n", paragraphs));

        assertThat(pieces).filteredOn(piece -> piece.op() != Op.SAME).hasSize(4).contains(inserted("nothing"));
    }

    @Test
    void showsWhatIsTooLongAsDeletedAndInserted() {
        var before = "word ".repeat(WordDiff.MOST_TOKENS);
        var after = "other ".repeat(WordDiff.MOST_TOKENS);

        assertThat(without(Op.INSERTED, WordDiff.between(before, after))).isEqualTo(before);
        assertThat(WordDiff.between(before, after).get(0).op()).isEqualTo(Op.DELETED);
    }

    private static String words(int seed, int count) {
        var random = new Random(seed);
        return random.ints(count, 0, 300).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    @Test
    void comparesATextThatIsRewrittenByHalfWordByWord() {
        var before = words(1, 600);
        var random = new Random(2);
        var after = Stream.of(before.split(" "))
                .map(word -> random.nextBoolean() ? word : "new" + word)
                .collect(Collectors.joining(" "));
        assertThat(WordDiff.between(before, after)).hasSizeGreaterThan(300);
    }

    @Test
    void givesUpOnTheSameWordsInAnotherOrder() {
        var before = words(1, 600);
        for (int count : new int[] {600, 1200, 2400, 3300}) {
            var after = words(count, count);
            var pieces = WordDiff.between(before, after);
            assertThat(pieces).hasSizeLessThanOrEqualTo(4);
            assertThat(without(Op.INSERTED, pieces)).isEqualTo(before);
            assertThat(without(Op.DELETED, pieces)).isEqualTo(after);
        }
    }

    @Test
    void findsTheRestOfATextOfWhichOneParagraphIsTooMuch() {
        var before = "States should act.\n\nOne.\n\n" + words(1, 700) + "\n\nTwo.\n\nAgencies should train staff.";
        var after = "States must act.\n\nOne.\n\n" + words(2, 700) + "\n\nTwo.\n\nAgencies should train people.";
        assertThat(WordDiff.between(before, after))
                .contains(deleted("should"), inserted("must"), deleted("staff"), inserted("people"));
    }

    @Test
    void takesALongTextOutOfOrIntoAnotherByParagraphs() {
        var before = "States should act.\n\nThe end.";
        var after = "States must act.\n\n" + "More of it. ".repeat(WordDiff.MOST_APART) + "\n\nThe end.";
        var pieces = WordDiff.between(before, after);
        assertThat(without(Op.DELETED, pieces)).isEqualTo(after);
        assertThat(pieces.get(pieces.size() - 1)).isEqualTo(same("The end."));
        assertThat(WordDiff.between("", after)).containsExactly(inserted(after));
    }

    @Test
    void isWrittenAsSigns() throws Exception {
        assertThat(new ObjectMapper().writeValueAsString(WordDiff.between("a", "a b")))
                .isEqualTo("[{\"op\":\"=\",\"text\":\"a\"},{\"op\":\"+\",\"text\":\" b\"}]");
    }

    private static String edited(String text, Random random) {
        var at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(0, at) + "new words" + text.substring(Math.min(text.length(), at + random.nextInt(9)));
    }
}
