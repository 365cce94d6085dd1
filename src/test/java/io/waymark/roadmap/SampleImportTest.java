package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.Warning.Kind;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleImportTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Document draft = Samples.draft().document();
    private final Document published = Samples.published().document();

    @Test
    void findsSixteenRecommendationsInThreeAreasOfTheDraft() {
        assertThat(draft.title()).isEqualTo("Draft 2019-2020 Federal Data Strategy Action Plan");
        assertThat(draft.areas())
                .extracting(area -> area.recommendations().size())
                .containsExactly(8, 3, 5);
        assertThat(draft.areas().get(1).title()).isEqualTo("Community Actions: Cross-Agency Collaboration");
        assertThat(draft.recommendations().get(15).title())
                .isEqualTo("Action 16: Identify Priority Datasets for Agency Open Data Plans");
    }

    @Test
    void keepsTheIntroduction() {
        assertThat(draft.introduction())
                .startsWith("##### Federal Data Strategy Action Plan\n\nGovernment agencies will implement")
                .contains(
                        "\n\n##### Draft Action Steps\n\n* **[Shared Actions: Government-wide Data Services](#shared");
    }

    @Test
    void makesOneActionOfTheLabels() {
        assertThat(draft.recommendations().get(6).actions())
                .containsExactly(new Action(
                        null,
                        "Pilot an Automated Inventory Tool for Data.gov (Completed within 12 months)",
                        null,
                        "National Center for Education Statistics, Department of Education",
                        Action.Horizon.SHORT,
                        "New capture and review tool developed and tested at two agencies (Y/N); Multi-agency"
                                + " stakeholder input on functionality of user interface obtained (Y/N)"));
        assertThat(draft.recommendations()).allSatisfy(each -> assertThat(each.actions())
                .singleElement()
                .extracting(Action::horizon)
                .isEqualTo(Action.Horizon.SHORT));
    }

    @Test
    void keepsTheBulletsAroundTheLabels() {
        var body = draft.recommendations().get(8).body();

        assertThat(body)
                .contains("\n* All agencies shall review")
                .endsWith("* **Supported practice(s)**: Promote Wide Access");
    }

    @Test
    void warnsOfEveryLabelThatItDoesNotKnow() {
        var warnings = Samples.draft().warnings();

        assertThat(warnings)
                .filteredOn(each -> each.kind() == Kind.LABEL_KEPT_AS_TEXT)
                .hasSize(16);
        assertThat(warnings)
                .contains(new Warning(
                        40, Kind.LABEL_KEPT_AS_TEXT, "* **Supported practice(s)**: Prioritize Data Governance"));
    }

    @Test
    void readsTheRevisedFileWithItsTables() {
        assertThat(published.areas())
                .extracting(area -> area.recommendations().size())
                .containsExactly(6, 4, 10, 0);
        assertThat(published.recommendations().get(19).body()).contains("| Develop repository with communities");
        assertThat(published.introduction()).contains("##### Preamble").contains("##### Conclusion");
        assertThat(published.areas().get(3).introduction()).contains("##### Footnotes\n[^5]: The provisions");
        assertThat(Samples.published().warnings())
                .anySatisfy(each -> assertThat(each.kind()).isEqualTo(Kind.AREA_WITHOUT_RECOMMENDATIONS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"federal-data-strategy-2019-draft.md", "federal-data-strategy-2020-final.md"})
    void dropsNothing(String file) {
        var read = MarkdownImport.read(Samples.source(file));
        var kept = words(everything(read));

        assertThat(Samples.source(file).lines().map(SampleImportTest::withoutLabel))
                .allSatisfy(line -> assertThat(kept).contains(words(line)));
    }

    private static String withoutLabel(String line) {
        return line.replaceFirst("^\\* \\*\\*(Responsible|Measurement|Timeline)\\*\\*:", "");
    }

    private static String everything(Import read) {
        var document = read.document();
        var texts = Comparison.texts(document, document).stream();
        var recommendations = Comparison.between(document, document).stream();
        return Stream.concat(texts, recommendations)
                .flatMap(each -> each.diff().stream())
                .map(Piece::text)
                .collect(Collectors.joining("\n"));
    }

    private static String words(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        return " " + String.join(" ", words) + (words.isEmpty() ? "" : " ");
    }
}
