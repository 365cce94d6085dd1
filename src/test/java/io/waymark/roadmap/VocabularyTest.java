package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.roadmap.Action.Horizon;
import io.waymark.roadmap.Action.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words by which we recognise what authors mean. */
class VocabularyTest {
    @ParameterizedTest
    @CsvSource({
        "Completed within 3 months, SHORT",
        "Within 12 months, SHORT",
        "18 months, MEDIUM",
        "within 2 years, MEDIUM",
        "36 måneder, MEDIUM",
        "5 Jahre, LONG",
        "3-5 ans, LONG",
        "6 weeks, SHORT",
        "short term, SHORT",
        "a medium-term measure, MEDIUM",
        "kurzfristig, SHORT",
        "à long terme, LONG",
        "på kort sigt, SHORT",
        "SHORT, SHORT"
    })
    void derivesTheHorizonOfATimeline(String timeline, Horizon horizon) {
        assertThat(FieldValues.horizonOf(timeline)).isEqualTo(horizon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"December 2020", "ongoing", "", "shortly", "99999999999999999999 eggs"})
    void doesNotGuessAHorizon(String timeline) {
        assertThat(FieldValues.horizonOf(timeline)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"EU, EU", "European level, EU", "nationalt niveau, NATIONAL", "Regional, REGIONAL", "kommunal, LOCAL"})
    void knowsTheLevels(String value, Level level) {
        assertThat(FieldValues.level(value)).contains(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EU and national", "everywhere", ""})
    void takesNoLevelThatSaysMoreThanOne(String value) {
        assertThat(FieldValues.level(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "* **Responsible**: GSA, LEAD, GSA",
        "- Lead: GSA, LEAD, GSA",
        "- **KPI:** ten, INDICATOR, ten",
        "**Deadline**: May, HORIZON, May",
        "+ __Ebene__: EU, LEVEL, EU",
        "- Échéance : mai, HORIZON, mai",
        "* *Begrundelse*: derfor, RATIONALE, derfor",
        "- Evidence:, EVIDENCE, ''",
        "- Addressee(s): all, ADDRESSEES, all"
    })
    void readsALabelledLine(String line, Label label, String value) {
        var labelled = LabelledLine.parse(line).orElseThrow();

        assertThat(labelled.label()).contains(label);
        assertThat(labelled.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lead: in running text",
                "- https://example.org",
                "- a * b: c",
                "",
                "- : x",
                "*Lead*: italic text"
            })
    void takesNoOtherLineForALabelledOne(String line) {
        assertThat(LabelledLine.parse(line).flatMap(LabelledLine::label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Action 1: Create a council   | Create a council
                    Recommendation 3 – Train     | Train
                    R4. Train                    | Train
                    Rec. 12) Train               | Train
                    Anbefaling nr. 2: Uddan      | Uddan
                    Maßnahme 2.1 Schulen         | Schulen
                    Recommandation n° 5 : Former | Former
                    **Measure 2** train          | ** train
                    Action 7                     | Action 7
                    """)
    void removesTheNumberOfAHeading(String title, String rest) {
        assertThat(Numbering.isNumbered(title)).isTrue();
        assertThat(Numbering.without(title)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shared Actions: Government-wide",
                "Reform 2020",
                "Actions",
                "R&D 2020",
                "Relevance 3",
                "1. Scope"
            })
    void takesNoOtherHeadingForANumberedOne(String title) {
        assertThat(Numbering.isNumbered(title)).isFalse();
        assertThat(Numbering.without(title)).isEqualTo(title);
    }
}
