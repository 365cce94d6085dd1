package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.NotARoadmap.Reason;
import io.waymark.support.OddTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Documents of any shape: nothing may be lost, and nothing but a refusal may come out of a bad one. */
@Tag("plain")
class HostileImportTest {
    private static final List<String> HEADINGS = List.of(
            "Recommendation %d: Do %s", "Action %d %s", "R%d. %s", "%2$s", "%2$s {#anchor}", "**%2$s**", "Part %d %s");
    private static final List<String> SECTIONS =
            List.of("Rationale", "Actions", "Addressees", "Evidence", "Begründung", "Tiltag", "Preuves");
    private static final List<String> LINES = List.of(
            "%s",
            "- %s",
            "  - %s",
            "1. %s",
            "- Lead: %s",
            "- **Level**: EU %s",
            "* **Timeline**: %s 3 months",
            "**Measurement**: %s",
            "**Actions**:\n\n- %s",
            "- KPI:\n    - %s\n    - more",
            "- Rationale: %s\n  goes on",
            "- Evidence: %s; more",
            "**Unknown**: %s",
            "> %s",
            "| %s | b |",
            "```\n# %s\n```",
            "```\n%s",
            "%s\n===",
            "<div>%s",
            "    %s",
            "\t- %s");

    private final Random random = new Random(42);
    private final List<String> words = new ArrayList<>();

    @Test
    void losesNoWordOfAnyDocument() {
        int read = 0;
        for (int i = 0; i < OddTexts.many(3000); i++) {
            words.clear();
            var source = source();
            try {
                var imported = MarkdownImport.read(source);
                read++;
                assertThat(everything(imported)).as(source).contains(words);
            } catch (NotARoadmap refused) {
                assertThat(refused.reason()).as(source).isIn(Reason.NO_HEADINGS, Reason.NO_RECOMMENDATIONS);
            }
        }
        assertThat(read).isGreaterThan(OddTexts.many(3000) / 3 * 2);
    }

    @Test
    void readsItsOwnExportOfAnyOfThem() {
        for (int i = 0; i < OddTexts.many(1000); i++) {
            var source = source();
            Document document;
            try {
                document = Keys.assign(MarkdownImport.read(source).document(), Keys.Used.none());
            } catch (NotARoadmap refused) {
                continue;
            }
            assertThat(MarkdownImport.read(MarkdownExport.write(document)).document())
                    .as(source)
                    .isEqualTo(document);
        }
    }

    @Test
    void refusesRatherThanFails() {
        var texts = new RandomDocuments(99);
        for (int i = 0; i < OddTexts.many(3000); i++) {
            var source = texts.text() + texts.text() + texts.text();
            try {
                assertThat(MarkdownImport.read(source).document().areas())
                        .as(source)
                        .isNotEmpty();
            } catch (NotARoadmap refused) {
                assertThat(refused.line()).isNotNegative();
            }
        }
    }

    @Test
    void manyHeadingsTakeNoLongerThanTheyMust() {
        var source = "# T\n## A\n### R1\n### R2\n" + "### x\n".repeat(20_000) + "### R3\n";

        assertThat(MarkdownImport.read(source).document().recommendations()).hasSize(20_003);
    }

    private String source() {
        var source = new StringBuilder();
        for (int i = 4 + random.nextInt(20); i > 0; i--) {
            source.append(random.nextInt(3) > 0 ? heading() : line()).append('\n');
            if (random.nextBoolean()) source.append(line()).append('\n');
            if (random.nextInt(3) == 0) source.append('\n');
        }
        return source.toString();
    }

    private String heading() {
        var level = "#".repeat(1 + random.nextInt(random.nextInt(4) == 0 ? 6 : 3));
        if (random.nextInt(4) == 0) return level + " " + any(SECTIONS);
        return level + " " + any(HEADINGS).formatted(random.nextInt(30), word());
    }

    private String line() {
        return any(LINES).formatted(word());
    }

    private String word() {
        words.add("word" + words.size() + "x");
        return words.get(words.size() - 1);
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String everything(Import read) {
        var document = read.document();
        var texts = new ArrayList<TextChange>(Comparison.texts(document, document));
        texts.addAll(Comparison.between(document, document));
        return texts.stream()
                .flatMap(each -> each.diff().stream())
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }
}
