package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.roadmap.NotARoadmap.Reason;
import io.waymark.roadmap.Warning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own export, as an editor may send it back. */
class KeyedImportTest {
    private static Document document(String source) {
        return MarkdownImport.read(source).document();
    }

    @Test
    void leavesWhatIsNewWithoutAKey() {
        var document = document("# P\n## Skills {#A1}\n### Train {#R1}\n### Hire\n## Data\n### Share\n");

        assertThat(document.areas()).extracting(Area::key).containsExactly("A1", null);
        assertThat(document.recommendations()).extracting(Recommendation::key).containsExactly("R1", null, null);
    }

    @Test
    void interpretsNoLabelInATextThatHasKeys() {
        var recommendation = document("# P\n## S {#A1}\n### Train {#R1}\n* **Responsible**: GSA\n")
                .recommendations()
                .get(0);

        assertThat(recommendation.body()).isEqualTo("* **Responsible**: GSA");
        assertThat(recommendation.actions()).isEmpty();
    }

    @Test
    void keepsASecondTitleAndAStraySectionAsTextWithAWarning() {
        var read = MarkdownImport.read("# P\n## S {#A1}\n#### Rationale\n### Train {#R1}\n# Again\n");

        assertThat(read.document().areas().get(0).introduction()).isEqualTo("#### Rationale");
        assertThat(read.document().recommendations().get(0).body()).isEqualTo("# Again");
        assertThat(read.warnings())
                .containsExactly(
                        new Warning(3, Kind.HEADING_KEPT_AS_TEXT, "Rationale"),
                        new Warning(5, Kind.HEADING_KEPT_AS_TEXT, "Again"));
    }

    @Test
    void acceptsNestedFieldsAsPeopleIndentThem() {
        var action = document("# P\n## S {#A1}\n### T {#R1}\n#### Actions\n* Do it {#R1.A4}\n    * **Lead**: X\n")
                .recommendations()
                .get(0)
                .actions()
                .get(0);

        assertThat(action).isEqualTo(new Action("R1.A4", "Do it", null, "X", null, null));
    }

    @Test
    void findsKeysAtOtherLevels() {
        var document = document("# P\n# Skills {#A2}\n## Train {#R7}\n## Hire\n");

        assertThat(document.areas()).extracting(Area::key).containsExactly("A2");
        assertThat(document.recommendations()).extracting(Recommendation::key).containsExactly("R7", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    ''                                                      ; EMPTY           ; 0
                    'only text'                                             ; NO_HEADINGS     ; 0
                    '# Only a title'                                        ; NO_RECOMMENDATIONS; 0
                    '# P|## S {#A1}|### T {#R1}|### U {#R1}'                ; DUPLICATE_KEY   ; 4
                    '# P|## S {#A1}|## T {#A1}'                             ; DUPLICATE_KEY   ; 3
                    '# P|## S {#A1}|### T {#r1}'                            ; MALFORMED_KEY   ; 3
                    '# P|## S {#A1}|### T {#R0}'                            ; MALFORMED_KEY   ; 3
                    '# P|## S {#skills}|### T {#R1}'                        ; MALFORMED_KEY   ; 2
                    '# P|## S|### T {#R1}|#### Actions|- a {#R2.A1}'        ; MALFORMED_KEY   ; 5
                    '# P|## S|### T {#R1}|#### Actions|- a {#x}'            ; MALFORMED_KEY   ; 5
                    '# P|## S|### T {#R1}|#### Actions|- a {#R1.A1}|- b {#R1.A1}'; DUPLICATE_KEY ; 6
                    """)
    void refusesWhatIsNoRoadmap(String source, Reason reason, int line) {
        assertThatThrownBy(() -> MarkdownImport.read(source.replace('|', '\n')))
                .isInstanceOfSatisfying(NotARoadmap.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.line()).isEqualTo(line);
                });
    }
}
