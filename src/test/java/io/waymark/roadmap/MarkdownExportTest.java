package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class MarkdownExportTest {
    private static final Action TRAINING = new Action(
            "R1.A1",
            "Train judges.\nTwice a year.",
            Action.Level.NATIONAL,
            "Ministry of Justice",
            Action.Horizon.SHORT,
            "Judges trained");
    private static final Recommendation SKILLS = new Recommendation(
            "R1",
            "Build skills",
            "Because.\n\n## Not an area\n\n```sh\n# a comment\n```",
            "Courts lack them.",
            List.of(TRAINING, new Action("R1.A2", "Publish.", null, null, null, null)),
            List.of("Member States"),
            List.of("Survey 2020"));

    @Test
    void writesWhatPeopleCanEdit() {
        var document = new Document(
                "Roadmap", "Why this.", List.of(new Area("A1", "Capacity", "People first.", List.of(SKILLS))));

        assertThat(MarkdownExport.write(document))
                .isEqualTo(
                        """
                        # Roadmap

                        Why this.

                        ## Capacity {#A1}

                        People first.

                        ### Build skills {#R1}

                        Because.

                        \\## Not an area

                        ```sh
                        # a comment
                        ```

                        #### Rationale

                        Courts lack them.

                        #### Actions

                        - Train judges. {#R1.A1}
                          Twice a year.
                          - Level: NATIONAL
                          - Lead: Ministry of Justice
                          - Horizon: SHORT
                          - Indicator: Judges trained
                        - Publish. {#R1.A2}

                        #### Addressees

                        - Member States

                        #### Evidence

                        - Survey 2020
                        """);
    }

    @Test
    void readsBackWhatItWroteWhateverTheTexts() {
        var documents = new RandomDocuments(20211028);
        for (int i = 0; i < 3000; i++) {
            var document = documents.keyed();
            var markdown = MarkdownExport.write(document);
            assertThat(MarkdownImport.read(markdown).document()).as(markdown).isEqualTo(document);
        }
    }

    @Test
    void readsBackTheSampleOnceItHasKeys() {
        var keyed = Keys.assign(Samples.draft().document(), Keys.Used.none());

        assertThat(MarkdownImport.read(MarkdownExport.write(keyed)).document()).isEqualTo(keyed);
    }

    @Test
    void doesNotLetAForgottenFenceSwallowWhatFollows() {
        var first = SKILLS.with(null, "```\nnever closed", null, null);
        var second = new Recommendation("R2", "Next", "```\nclosed\n```", "", null, null, null);
        var document = new Document("Roadmap", "", List.of(new Area(null, "Area", "", List.of(first, second))));

        assertThat(MarkdownImport.read(MarkdownExport.write(document)).document())
                .isEqualTo(document);
    }

    @Test
    void readsLongHostileTextsInReasonableTime() {
        var text = "```a\n".repeat(50_000)
                + "\n".repeat(50_000)
                + "\\".repeat(50_000)
                + "- ".repeat(50_000)
                + "> ".repeat(50_000);
        var hostile = SKILLS.with("a-".repeat(50_000), text, text, null);
        var document = new Document("Roadmap", text, List.of(new Area("A1", "Area", text, List.of(hostile))));

        assertThat(MarkdownImport.read(MarkdownExport.write(document)).document())
                .isEqualTo(document);
        assertThat(WordDiff.between("a-".repeat(50_000) + text, text + "b".repeat(50_000)))
                .isNotEmpty();
    }
}
