package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deciding what the headings and paragraphs of a document are, before the one version is made. */
@Tag("plain")
class StructureTest {
    private static final String SOURCE =
            """
            # Plan
            Why.
            ## Skills
            ### Train
            Each year.
            ### Why train
            Because.
            ## Trust
            ### Register
            Publish one.

            Keep it up to date.
            ## Annex
            ### Other plans
            A list.
            """;

    private static Import read(String source, Map<Integer, Choice> choices) {
        return MarkdownImport.read(source, new Choices(choices));
    }

    private static List<String> titles(Import read) {
        return read.document().recommendations().stream()
                .map(Recommendation::title)
                .toList();
    }

    private static List<String> areas(Import read) {
        return read.document().areas().stream().map(Area::title).toList();
    }

    @Test
    void nothingDecidedIsAsRead() {
        assertThat(read(SOURCE, Map.of())).isEqualTo(MarkdownImport.read(SOURCE));
        assertThat(titles(read(SOURCE, Map.of()))).containsExactly("Train", "Why train", "Register", "Other plans");
    }

    @Test
    void aRecommendationThatIsMadeTextJoinsTheOneBefore() {
        var read = read(SOURCE, Map.of(6, Choice.TEXT));
        assertThat(titles(read)).containsExactly("Train", "Register", "Other plans");
        assertThat(read.document().recommendations().get(0).body())
                .isEqualTo("Each year.\n\n##### Why train\nBecause.");
    }

    @Test
    void aParagraphThatIsMadeARecommendationEndsTheOneBefore() {
        var read = read(SOURCE, Map.of(12, Choice.RECOMMENDATION));
        assertThat(titles(read))
                .containsExactly("Train", "Why train", "Register", "Keep it up to date.", "Other plans");
        assertThat(read.document().recommendations().get(2).body()).isEqualTo("Publish one.");
        assertThat(read.document().recommendations().get(3).body()).isEmpty();
    }

    @Test
    void aLongParagraphKeepsAllOfItsWords() {
        var words = "Agencies should publish a register of the systems they use. " + "And more of it. ".repeat(20);
        var read = read("# P\n## Trust\n### Register\nOne.\n\n" + words + "\n", Map.of(6, Choice.RECOMMENDATION));
        var last = read.document().recommendations().get(1);
        assertThat(last.title()).isEqualTo("Agencies should publish a register of the systems they use.");
        assertThat(last.body()).isEqualTo(words.strip());
    }

    @Test
    void anItemOfAListCanBeginOneToo() {
        var read = read(
                "# P\n## Trust\nWe recommend:\n\n1. **Publish** a register\n   of systems\n2. Keep it\n",
                Map.of(2, Choice.AREA, 5, Choice.RECOMMENDATION, 7, Choice.RECOMMENDATION));
        assertThat(titles(read)).containsExactly("Publish a register of systems", "Keep it");
        assertThat(areas(read)).containsExactly("Trust");
    }

    @Test
    void anAreaIsLeftOutWithAllThatStandsUnderIt() {
        var read = read(SOURCE, Map.of(13, Choice.OUT));
        assertThat(titles(read)).containsExactly("Train", "Why train", "Register");
        assertThat(areas(read)).containsExactly("Skills", "Trust");
        assertThat(read.document().toString()).doesNotContain("A list.");
        assertThat(read.warnings())
                .containsExactly(
                        new Warning(13, Warning.Kind.LEFT_OUT, "Annex"),
                        new Warning(14, Warning.Kind.LEFT_OUT, "Other plans"));
    }

    @Test
    void whatStandsUnderItStaysWhereSomebodyDecidedSo() {
        var read = read(SOURCE, Map.of(13, Choice.OUT, 14, Choice.RECOMMENDATION));
        assertThat(titles(read)).containsExactly("Train", "Why train", "Register", "Other plans");
        assertThat(areas(read)).containsExactly("Skills", "Trust");
    }

    @Test
    void whatComesAfterThatIsStillLeftOut() {
        var source = "# P\n## A\n### One\nx\n## B\n### Two\ny\n### Three\nz\n";
        var read = read(source, Map.of(5, Choice.OUT, 6, Choice.RECOMMENDATION));
        assertThat(titles(read)).containsExactly("One", "Two");
        assertThat(read.document().recommendations().get(1).body()).isEqualTo("y");
    }

    @Test
    void textBehindWhatIsLeftOutGoesOnWhereItWas() {
        var read = read("# P\n## A\n### One\nx\n### Two\ny\n### Three\nz\n", Map.of(5, Choice.OUT, 7, Choice.TEXT));
        assertThat(titles(read)).containsExactly("One");
        assertThat(read.document().recommendations().get(0).body()).isEqualTo("x\n\n##### Three\nz");
    }

    @Test
    void aParagraphIsLeftOutAlone() {
        var read = read(SOURCE, Map.of(10, Choice.OUT));
        assertThat(read.document().recommendations().get(2).body()).isEqualTo("Keep it up to date.");
        assertThat(read.warnings()).contains(new Warning(10, Warning.Kind.LEFT_OUT, "Publish one."));
    }

    @Test
    void anAreaAndATitleCanBeChosen() {
        var read = read(SOURCE, Map.of(3, Choice.TITLE, 9, Choice.AREA, 14, Choice.RECOMMENDATION));
        assertThat(read.document().title()).isEqualTo("Skills");
        assertThat(read.document().introduction()).contains("##### Plan", "Why.");
        assertThat(areas(read)).contains("Trust", "Register", "Annex");
    }

    @Test
    void recommendationsAreFoundWhereNoHeadingIs() {
        var source = "We propose two things.\n\nTrain every civil servant.\n\nPublish a register.\n";
        assertThatThrownBy(() -> MarkdownImport.read(source)).isInstanceOf(NotARoadmap.class);
        var read = read(source, Map.of(3, Choice.RECOMMENDATION, 5, Choice.RECOMMENDATION));
        assertThat(titles(read)).containsExactly("Train every civil servant.", "Publish a register.");
        assertThat(read.document().introduction()).isEqualTo("We propose two things.");
    }

    @Test
    void somethingHasToBeARecommendation() {
        var none = Map.of(4, Choice.TEXT, 6, Choice.TEXT, 9, Choice.TEXT, 14, Choice.OUT);
        assertThatThrownBy(() -> read(SOURCE, none)).isInstanceOf(NotARoadmap.class);
    }

    @Test
    void linesThatBeginNothingChangeNothing() {
        assertThat(read(SOURCE, Map.of(999, Choice.OUT, 11, Choice.AREA)).document())
                .isEqualTo(MarkdownImport.read(SOURCE).document());
    }

    @Test
    void tellsWhatEachPartIs() {
        var structure = MarkdownImport.structure(SOURCE, new Choices(Map.of(6, Choice.TEXT)));
        assertThat(structure.entries())
                .extracting(Structure.Entry::line)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15);
        assertThat(structure.entries().get(0).role()).isEqualTo(Structure.Role.TITLE);
        assertThat(structure.decided()).extracting(Structure.Entry::line).containsExactly(6);
        assertThat(structure.chapters()).hasSize(8);
        assertThat(structure.chapters().get(5).paragraphs()).hasSize(2);
    }

    @Test
    void asksNothingOfADocumentThatSaysItself() {
        var own = "# P\n\n## Skills {#A1}\n\n### Train {#R1}\n\nEach year.\n";
        assertThat(MarkdownImport.structure(own, Choices.NONE).isEmpty()).isTrue();
        assertThat(read(own, Map.of(5, Choice.OUT))).isEqualTo(MarkdownImport.read(own));
    }
}
