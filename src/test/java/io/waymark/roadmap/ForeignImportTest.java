package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.roadmap.Action.Horizon;
import io.waymark.roadmap.Action.Level;
import io.waymark.roadmap.Warning.Kind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Documents that were written without us. */
class ForeignImportTest {
    private static Document document(String source) {
        return MarkdownImport.read(source).document();
    }

    private static List<String> titles(Document document) {
        return document.recommendations().stream().map(Recommendation::title).toList();
    }

    private static List<String> areas(Document document) {
        return document.areas().stream().map(Area::title).toList();
    }

    @Nested
    class Structure {
        @Test
        void takesTheSecondLevelWhereNothingIsNumbered() {
            var document = document("# Plan\n## Skills\nfirst\n### Train\n### Hire\n## Data\n### Share\n");

            assertThat(areas(document)).containsExactly("Skills", "Data");
            assertThat(titles(document)).containsExactly("Train", "Hire", "Share");
            assertThat(document.areas().get(0).introduction()).isEqualTo("first");
        }

        @Test
        void namesTheOnlyAreaLikeTheDocument() {
            var document = document("# Plan\nWhy.\n## Train\nnow\n## Hire\n");

            assertThat(areas(document)).containsExactly("Plan");
            assertThat(titles(document)).containsExactly("Train", "Hire");
            assertThat(document.introduction()).isEqualTo("Why.");
        }

        @Test
        void understandsUnderlinedHeadings() {
            var document = document("Plan\n====\n\nSkills\n------\n\n### Train\nnow\n");

            assertThat(document.title()).isEqualTo("Plan");
            assertThat(areas(document)).containsExactly("Skills");
            assertThat(document.recommendations().get(0).body()).isEqualTo("now");
        }

        @Test
        void takesTheParentsOfKnownSectionsForRecommendations() {
            var document = document("# P\n## Train\n### Rationale\na\n### Costs\nb\n## Hire\n### Rationale\nc\n");

            assertThat(titles(document)).containsExactly("Train", "Hire");
            assertThat(document.recommendations().get(0).rationale()).isEqualTo("a");
            assertThat(document.recommendations().get(0).body()).isEqualTo("##### Costs\nb");
        }

        @Test
        void takesNoCommentInACodeFenceForAHeading() {
            var document =
                    document("# Plan\n## Skills\n### Train\n```sh\n# not a heading\n## nor this\n```\n### Hire\n");

            assertThat(titles(document)).containsExactly("Train", "Hire");
            assertThat(document.recommendations().get(0).body()).contains("# not a heading\n## nor this");
        }

        @Test
        void followsTheNumbersNotTheDepth() {
            var document = document(
                    "# Plan\n## Part\n### Skills\n#### Recommendation 1: Train\n##### How\nx\n#### Recommendation 2\n");

            assertThat(titles(document)).containsExactly("Recommendation 1: Train", "Recommendation 2");
            assertThat(areas(document)).containsExactly("Skills");
            assertThat(document.recommendations().get(0).body()).isEqualTo("##### How\nx");
        }

        @Test
        void prefersRecommendationsOverTheirNumberedActions() {
            var document = document("# Plan\n## Recommendation 1\n### Action 1\n### Action 2\n## Recommendation 2\n");

            assertThat(titles(document)).containsExactly("Recommendation 1", "Recommendation 2");
            assertThat(document.recommendations().get(0).body()).isEqualTo("##### Action 1\n\n##### Action 2");
        }

        @Test
        void readsTheWordsOfItsLanguages() {
            assertThat(titles(document("# P\n## Anbefaling 1: Uddan\n## Konklusion\n## Anbefaling 2\n")))
                    .containsExactly("Anbefaling 1: Uddan", "Konklusion", "Anbefaling 2");
            assertThat(titles(document("# P\n## Lage\n### x\n## Maßnahme 1\n## Maßnahme 2\n")))
                    .containsExactly("Maßnahme 1", "Maßnahme 2");
            assertThat(titles(document("# P\n## Contexte\n## Recommandation n° 1 : Former\n## Recommandation n° 2\n")))
                    .containsExactly("Recommandation n° 1 : Former", "Recommandation n° 2");
        }

        @Test
        void putsAChapterBeforeTheFirstAreaIntoTheIntroduction() {
            var read = MarkdownImport.read(
                    "# P\n## Context\nold\n### Scope\nnew\n## Skills\n### R1. Train\n### R2. Hire\n");

            assertThat(read.document().introduction()).isEqualTo("##### Context\nold\n\n##### Scope\nnew");
            assertThat(areas(read.document())).containsExactly("Skills");
            assertThat(read.warnings())
                    .extracting(Warning::line, Warning::kind)
                    .containsExactly(tuple(2, Kind.HEADING_KEPT_AS_TEXT), tuple(4, Kind.HEADING_KEPT_AS_TEXT));
        }

        @Test
        void makesAnEmptyAreaOfAChapterBehindThem() {
            var read = MarkdownImport.read("# P\n## Skills\n### R1. Train\n### R2. Hire\n## Outlook\nfine\n");

            assertThat(areas(read.document())).containsExactly("Skills", "Outlook");
            assertThat(read.document().areas().get(1).introduction()).isEqualTo("fine");
            assertThat(read.warnings()).containsExactly(new Warning(5, Kind.AREA_WITHOUT_RECOMMENDATIONS, "Outlook"));
        }

        @Test
        void keepsUnnumberedChaptersApartWhereThereAreNoAreas() {
            var document = document("# P\n## Context\nold\n## R1. Train\n## R2. Hire\n## Outlook\nfine\n");

            assertThat(titles(document)).containsExactly("R1. Train", "R2. Hire");
            assertThat(document.introduction()).isEqualTo("##### Context\nold");
            assertThat(areas(document)).containsExactly("P", "Outlook");
        }

        @Test
        void keepsTheHeadingOfAPartWithTheAreaThatFollows() {
            var read = MarkdownImport.read(
                    "# P\n## Part I\nall\n### Skills\n#### R1. Train\n## Part II\n### Data\n#### R2. Share\n");

            assertThat(areas(read.document())).containsExactly("Skills", "Data");
            assertThat(read.document().areas().get(0).introduction()).isEqualTo("##### Part I\nall");
            assertThat(read.document().areas().get(1).introduction()).isEqualTo("##### Part II");
            assertThat(read.warnings())
                    .containsExactly(
                            new Warning(2, Kind.HEADING_KEPT_AS_TEXT, "Part I"),
                            new Warning(6, Kind.HEADING_KEPT_AS_TEXT, "Part II"));
        }

        @Test
        void managesWithoutATitle() {
            var document = document("# Skills\n## Train\n# Data\n## Share\n");

            assertThat(document.title()).isEmpty();
            assertThat(areas(document)).containsExactly("Skills", "Data");
        }

        @Test
        void findsATitleAtTheLevelOfItsAreas() {
            var document = document("# **The Plan**\n\nWhy.\n\n# Skills\n## Train\n# Data\n## Share\n");

            assertThat(document.title()).isEqualTo("The Plan");
            assertThat(areas(document)).containsExactly("Skills", "Data");
            assertThat(document.introduction()).isEqualTo("Why.");
        }

        @Test
        void warnsOfTextBeforeTheFirstHeading() {
            var read = MarkdownImport.read("Draft of May\n\n# P\nWhy.\n## Train\n");

            assertThat(read.document().introduction()).isEqualTo("Draft of May\n\nWhy.");
            assertThat(read.warnings()).containsExactly(new Warning(1, Kind.TEXT_BEFORE_FIRST_HEADING, "Draft of May"));
        }

        @Test
        void dropsTheAnchorsOfHeadingsWithAWarning() {
            var read = MarkdownImport.read("# P {#top}\n## Skills {#skills}\n### Train {#train}\n");

            assertThat(areas(read.document())).containsExactly("Skills");
            assertThat(read.warnings())
                    .extracting(Warning::kind, Warning::text)
                    .containsExactly(
                            tuple(Kind.ANCHOR_DROPPED, "{#top}"),
                            tuple(Kind.ANCHOR_DROPPED, "{#skills}"),
                            tuple(Kind.ANCHOR_DROPPED, "{#train}"));
        }

        @Test
        void warnsOfHtmlAndImagesAndKeepsTheirSource() {
            var read = MarkdownImport.read("# P\n## Train\nsee <b>this</b>\n\n![a map](map.png)\n\n<div>\nx\n</div>\n");

            assertThat(read.document().recommendations().get(0).body()).contains("<b>this</b>", "![a map](map.png)");
            assertThat(read.warnings())
                    .containsExactly(
                            new Warning(3, Kind.HTML_SHOWN_AS_TEXT, "see <b>this</b>"),
                            new Warning(5, Kind.IMAGE_NOT_SHOWN, "![a map](map.png)"),
                            new Warning(7, Kind.HTML_SHOWN_AS_TEXT, "<div>"));
        }
    }

    @Nested
    class Sections {
        @Test
        void fillTheFieldsOfARecommendation() {
            var recommendation = document(
                            """
                            # Plan
                            ## Train judges
                            Soon.
                            ### Rationale
                            They ask for it.
                            ### Actions
                            We propose:

                            1. Write a course
                               - Lead: Academy
                               - Level: national
                               - Timeline: within 18 months
                            2. Hold it
                            ### Addressees
                            - Member States
                            - Courts
                            ### Evidence
                            A survey.

                            Another one.
                            ### Costs
                            Few.
                            """)
                    .recommendations()
                    .get(0);

            assertThat(recommendation.body()).isEqualTo("Soon.\n\n##### Costs\nFew.\n\nWe propose:");
            assertThat(recommendation.rationale()).isEqualTo("They ask for it.");
            assertThat(recommendation.actions())
                    .containsExactly(
                            new Action(
                                    null,
                                    "Write a course\n - Timeline: within 18 months",
                                    Level.NATIONAL,
                                    "Academy",
                                    Horizon.MEDIUM,
                                    null),
                            new Action(null, "Hold it", null, null, null, null));
            assertThat(recommendation.addressees()).containsExactly("Member States", "Courts");
            assertThat(recommendation.evidence()).containsExactly("A survey.", "Another one.");
        }

        @Test
        void keepDeeperHeadingsAsText() {
            var recommendation = document("# P\n## R1\n### Begründung\na\n#### Detail\nb\n## R2\n")
                    .recommendations()
                    .get(0);

            assertThat(recommendation.rationale()).isEqualTo("a\n\n##### Detail\nb");
        }
    }

    @Nested
    class Labels {
        private Recommendation recommendation(String body) {
            return document("# Plan\n## Recommendation 1: Train judges\n" + body + "\n## Recommendation 2\n")
                    .recommendations()
                    .get(0);
        }

        @Test
        void becomeOneActionInAnyLanguage() {
            var wanted = new Action(null, "Train judges (2 years)", Level.EU, "X", Horizon.MEDIUM, "a; b");

            assertThat(recommendation("- Lead: X\n- Level: EU\n- Timeline: 2 years\n- KPI:\n  - a\n  - b\n")
                            .actions())
                    .containsExactly(wanted);
            assertThat(recommendation("**Ansvarlig:** X\n**Niveau:** EU\n**Frist:** 2 years\n**Indikatorer:** a; b\n")
                            .actions())
                    .containsExactly(wanted);
            assertThat(recommendation(
                                    "* __Zuständig__: X\n* __Ebene__: EU\n* __Zeitplan__: 2 years\n* __Messung__: a; b")
                            .actions())
                    .containsExactly(wanted);
            assertThat(recommendation("- Responsable : X\n- Niveau : UE\n- Échéance : 2 years\n- Indicateurs : a; b")
                            .actions())
                    .containsExactly(wanted);
        }

        @Test
        void takeTheListUnderABoldLabel() {
            var recommendation =
                    recommendation("Soon.\n\n**Measurement**:\n\n- a\n- b\n\n**Addressees**: Courts; States\n");

            assertThat(recommendation.body()).isEqualTo("Soon.");
            assertThat(recommendation.actions()).extracting(Action::indicator).containsExactly("a; b");
            assertThat(recommendation.addressees()).containsExactly("Courts", "States");
        }

        @Test
        void fillSectionsToo() {
            var recommendation = recommendation(
                    "- **Rationale**: They ask\n  for it.\n- **Evidence**:\n  - Survey\n  - Study\n- **Actions**: Write\n");

            assertThat(recommendation.rationale()).isEqualTo("They ask\n  for it.");
            assertThat(recommendation.evidence()).containsExactly("Survey", "Study");
            assertThat(recommendation.actions()).extracting(Action::text).containsExactly("Write");
            assertThat(recommendation.body()).isEmpty();
        }

        @Test
        void stayTextWhereTheirValueMeansNothing() {
            var read = MarkdownImport.read("# P\n## R1\n- Level: everywhere\n- Lead:\n- See: annex\n## R2\n");

            assertThat(read.document().recommendations().get(0).body())
                    .isEqualTo("- Level: everywhere\n- Lead:\n- See: annex");
            assertThat(read.warnings())
                    .extracting(Warning::line, Warning::kind)
                    .containsExactly(tuple(3, Kind.LABEL_KEPT_AS_TEXT), tuple(4, Kind.LABEL_KEPT_AS_TEXT));
        }

        @Test
        void stayTextInACodeFence() {
            var recommendation = recommendation("```\n- Lead: X\n```\n");

            assertThat(recommendation.body()).isEqualTo("```\n- Lead: X\n```");
            assertThat(recommendation.actions()).isEmpty();
        }
    }
}
