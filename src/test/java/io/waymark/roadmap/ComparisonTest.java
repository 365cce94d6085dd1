package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.roadmap.Piece.Op;
import io.waymark.roadmap.TextChange.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class ComparisonTest {
    private static Recommendation recommendation(String key, String body) {
        return new Recommendation(key, "Title of " + key, body, "", null, null, null);
    }

    private static Document document(String... keys) {
        var recommendations =
                Arrays.stream(keys).map(key -> recommendation(key, "Body")).toList();
        return new Document("Plan", "Why", List.of(new Area("A1", "Skills", "First", recommendations)));
    }

    private static List<TextChange> between(Document older, Document newer) {
        return Comparison.between(older, newer);
    }

    @Test
    void tellsWhatBecameOfEveryRecommendation() {
        var newer = document("R1", "R2", "R4").withRecommendation(recommendation("R2", "Another body"));

        assertThat(between(document("R1", "R2", "R3"), newer))
                .extracting(TextChange::key, TextChange::kind)
                .containsExactly(
                        tuple("R1", Kind.UNCHANGED),
                        tuple("R2", Kind.CHANGED),
                        tuple("R3", Kind.WITHDRAWN),
                        tuple("R4", Kind.ADDED));
    }

    @Test
    void putsWithdrawnOnesWhereTheyUsedToFollow() {
        assertThat(between(document("R1", "R2", "R3", "R4", "R5"), document("R5", "R3")))
                .extracting(TextChange::key)
                .containsExactly("R1", "R2", "R5", "R3", "R4");
    }

    @Test
    void leavesWhatOnlyMovedUnchanged() {
        assertThat(between(document("R1", "R2"), document("R2", "R1")))
                .extracting(TextChange::key, TextChange::kind)
                .containsExactly(tuple("R2", Kind.UNCHANGED), tuple("R1", Kind.UNCHANGED));
    }

    @Test
    void countsWhatHasNoKeyYetAsAdded() {
        var newer = document("R1").withAdded("A1", new Recommendation(null, "New", "", "", null, null, null));

        assertThat(between(document("R1"), newer).get(1))
                .isEqualTo(new TextChange(null, Kind.ADDED, List.of(new Piece(Op.INSERTED, "New"))));
    }

    @Test
    void comparesEveryPartUnderALineOfItsOwn() {
        var full = new Recommendation(
                "R1",
                "Train",
                "Soon",
                "Because",
                List.of(new Action("R1.A1", "Write", Action.Level.EU, "GSA", Action.Horizon.SHORT, "written")),
                List.of("States", "Courts"),
                List.of("Survey"));
        var document = document("R1").withRecommendation(full);

        assertThat(between(document, document).get(0).diff())
                .containsExactly(
                        new Piece(
                                Op.SAME,
                                """
                        Train

                        Soon

                        Rationale
                        Because

                        Actions
                        Write
                        Level: EU
                        Lead: GSA
                        Horizon: Short
                        Indicator: written

                        Addressees
                        States
                        Courts

                        Evidence
                        Survey"""));
    }

    @Test
    void showsTheWordsThatChanged() {
        var newer = document("R1").withRecommendation(recommendation("R1", "Soul"));

        assertThat(between(document("R1"), newer).get(0).diff())
                .containsExactly(
                        new Piece(Op.SAME, "Title of R1\n\n"),
                        new Piece(Op.DELETED, "Body"),
                        new Piece(Op.INSERTED, "Soul"));
    }

    @Test
    void comparesTheDocumentAndItsAreas() {
        var newer = new Document(
                "Plan", "Why now", List.of(new Area("A1", "Skills", "First", null), new Area("A2", "Data", "", null)));

        assertThat(Comparison.texts(document("R1"), newer))
                .containsExactly(
                        new TextChange(
                                "DOC",
                                Kind.CHANGED,
                                List.of(new Piece(Op.SAME, "Plan\n\nWhy"), new Piece(Op.INSERTED, " now"))),
                        new TextChange("A1", Kind.UNCHANGED, List.of(new Piece(Op.SAME, "Skills\n\nFirst"))),
                        new TextChange("A2", Kind.ADDED, List.of(new Piece(Op.INSERTED, "Data"))));
    }

    @Test
    void comparesTheRealDraftWithWhatWasPublished() {
        var draft = Keys.assign(Samples.draft().document(), Keys.Used.none());
        var published = Keys.assign(Samples.published().document(), Keys.Used.none());

        assertThat(between(draft, published)).hasSize(20).allSatisfy(change -> assertThat(change.diff())
                .isNotEmpty());
        assertThat(between(published, draft))
                .filteredOn(change -> change.kind() == Kind.WITHDRAWN)
                .extracting(TextChange::key)
                .containsExactly("R17", "R18", "R19", "R20");
    }
}
