package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    private static final Action WRITE = new Action("R1.A1", "Write it", null, null, null, null);
    private static final Recommendation TRAIN =
            new Recommendation("R1", "Train", "Soon", "Because", List.of(WRITE), List.of("States"), List.of("Survey"));
    private static final Recommendation SHARE = new Recommendation("R2", "Share", "Data", "", null, null, null);
    private static final Document PLAN = new Document(
            "Plan",
            "Why",
            List.of(new Area("A1", "Skills", "First", List.of(TRAIN)), new Area("A2", "Data", "Then", List.of(SHARE))));

    @Test
    void knowsItsKeysInReadingOrder() {
        assertThat(PLAN.keys()).containsExactly("DOC", "A1", "R1", "R1.A1", "A2", "R2");
    }

    @Test
    void answersTheTextBehindAKey() {
        assertThat(PLAN.text("DOC")).contains("Why");
        assertThat(PLAN.text("A2")).contains("Then");
        assertThat(PLAN.text("R1")).contains("Soon");
        assertThat(PLAN.text("R1.A1")).contains("Write it");
        assertThat(PLAN.text("R9")).isEmpty();
        assertThat(PLAN.text(null)).isEmpty();
    }

    @Test
    void findsRecommendations() {
        assertThat(PLAN.recommendations()).containsExactly(TRAIN, SHARE);
        assertThat(PLAN.recommendation("R2")).contains(SHARE);
        assertThat(PLAN.recommendation("R3")).isEmpty();
        assertThat(PLAN.recommendation(null)).isEmpty();
    }

    @Test
    void replacesARecommendationWhereItStands() {
        var changed = PLAN.withRecommendation(TRAIN.with("Teach", null, null, null));

        assertThat(changed.recommendations()).extracting(Recommendation::title).containsExactly("Teach", "Share");
        assertThat(PLAN.recommendations()).contains(TRAIN);
    }

    @Test
    void keepsWhatAnEditDoesNotMention() {
        var edited = TRAIN.with(null, "Now", "", null).withAddressees(List.of("Courts"));

        assertThat(edited)
                .isEqualTo(new Recommendation(
                        "R1", "Train", "Now", "", List.of(WRITE), List.of("Courts"), List.of("Survey")));
        assertThat(edited.withEvidence(null).evidence()).isEmpty();
    }

    @Test
    void addsToAnAreaOrToTheLastOne() {
        var hire = new Recommendation(null, "Hire", "", "", null, null, null);

        assertThat(PLAN.withAdded("A1", hire).areas().get(0).recommendations()).containsExactly(TRAIN, hire);
        assertThat(PLAN.withAdded(null, hire).areas().get(1).recommendations()).containsExactly(SHARE, hire);
        assertThat(new Document("New", "", null).withAdded(null, hire).areas())
                .containsExactly(new Area(null, "New", "", List.of(hire)));
    }

    @Test
    void leavesTheAreaWhenItsLastRecommendationGoes() {
        var without = PLAN.without("R2");

        assertThat(without.recommendations()).containsExactly(TRAIN);
        assertThat(without.areas()).hasSize(2);
    }

    @Test
    void refusesKeysThatItDoesNotHave() {
        var stranger = TRAIN.withKey("R9");

        assertThatThrownBy(() -> PLAN.without("R9")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAN.withRecommendation(stranger)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PLAN.withAdded("A9", stranger)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void normalisesItsTexts() {
        var document = new Document(" A\r\n title\u00A0", "\r\n\n  code  \r\ne\u0301\u0000 \n\n", null);

        assertThat(document.title()).isEqualTo("A title");
        assertThat(document.introduction()).isEqualTo("  code\n\u00E9\uFFFD");
        assertThat(document.areas()).isEmpty();
    }

    @Test
    void takesNothingForAnEmptyText() {
        var recommendation =
                new Recommendation(null, null, null, null, null, Arrays.asList("a", null, " "), List.of("b\nc"));

        assertThat(recommendation.title() + recommendation.body() + recommendation.rationale())
                .isEmpty();
        assertThat(recommendation.addressees()).containsExactly("a");
        assertThat(recommendation.evidence()).containsExactly("b\nc");
        assertThat(new Action(null, null, null, " ", null, "x\ny"))
                .isEqualTo(new Action(null, "", null, null, null, "x y"));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "299,1", "300,2", "2000,10", "2200,10", "2600,15", "4600,25"})
    void takesAboutAsLongToReadAsAnybodyKnows(int words, int minutes) {
        assertThat(Document.minutesToRead(words)).isEqualTo(minutes);
    }

    @Test
    void countsTheWordsOfARecommendationWithTheNamesOfItsParts() {
        assertThat(SHARE.words()).isEqualTo(2);
        assertThat(TRAIN.words()).isEqualTo(11);
    }

    /** Whatever somebody writes, it is read once. */
    @ParameterizedTest
    @CsvSource({"'',0", "' - … ',0", "'one 2\t–three\u00e9, (4)',4", "'\ud835\udc9c is a letter',4"})
    void countsWhatHasALetterOrADigit(String text, int words) {
        assertThat(PlainText.words(text)).isEqualTo(words);
        assertThat(PlainText.words("-".repeat(2_000_000) + " " + text)).isEqualTo(words);
    }
}
