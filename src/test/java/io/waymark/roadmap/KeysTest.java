package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.roadmap.NotARoadmap.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static Recommendation recommendation(String key, String... actionKeys) {
        var actions = Arrays.stream(actionKeys)
                .map(each -> new Action(each, "do", null, null, null, null))
                .toList();
        return new Recommendation(key, "title", "", "", actions, null, null);
    }

    private static Document document(Recommendation... recommendations) {
        return new Document("Plan", "", List.of(new Area(null, "Area", "", List.of(recommendations))));
    }

    private static void refused(Reason reason, Document document) {
        assertThatThrownBy(() -> Keys.assign(document, Keys.Used.none()))
                .isInstanceOfSatisfying(NotARoadmap.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    @Test
    void numbersInReadingOrder() {
        var keyed = Keys.assign(document(recommendation(null, null, null), recommendation(null)), Keys.Used.none());

        assertThat(keyed.keys()).containsExactly("DOC", "A1", "R1", "R1.A1", "R1.A2", "R2");
    }

    @Test
    void keepsTheKeysThatAreThere() {
        var keyed = Keys.assign(document(recommendation("R7", "R7.A3", null), recommendation(null)), Keys.Used.none());

        assertThat(keyed.keys()).containsExactly("DOC", "A1", "R7", "R7.A3", "R7.A4", "R8");
    }

    @Test
    void neverUsesANumberTwice() {
        var used = new Keys.Used(3, 16, Map.of("R2", 5));
        var keyed = Keys.assign(document(recommendation("R2", (String) null), recommendation(null)), used);

        assertThat(keyed.keys()).containsExactly("DOC", "A4", "R2", "R2.A6", "R17");
    }

    @Test
    void remembersWhatWasEverUsed() {
        var first = Keys.assign(document(recommendation(null, null, null), recommendation(null)), Keys.Used.none());
        var used = Keys.Used.none().plus(first).plus(first.without("R2")).plus(document(recommendation("R1", "R1.A1")));

        assertThat(used).isEqualTo(new Keys.Used(1, 2, Map.of("R1", 2)));
    }

    @Test
    void changesNothingWhereNothingIsMissing() {
        var keyed = Keys.assign(document(recommendation(null, (String) null)), Keys.Used.none());

        assertThat(Keys.assign(keyed, Keys.Used.none().plus(keyed))).isEqualTo(keyed);
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        refused(Reason.DUPLICATE_KEY, document(recommendation("R1"), recommendation("R1")));
        refused(Reason.DUPLICATE_KEY, document(recommendation("R1", "R1.A1", "R1.A1")));
    }

    @Test
    void refusesAMalformedKey() {
        refused(Reason.MALFORMED_KEY, document(recommendation("R0")));
        refused(Reason.MALFORMED_KEY, document(recommendation("A1")));
        refused(Reason.MALFORMED_KEY, document(recommendation("R1234567890")));
        refused(Reason.MALFORMED_KEY, document(recommendation("R1", "A1")));
    }

    @Test
    void refusesAnActionOfAnotherRecommendation() {
        refused(Reason.MALFORMED_KEY, document(recommendation("R1", "R2.A1")));
        refused(Reason.MALFORMED_KEY, document(recommendation(null, "R1.A1")));
        refused(Reason.MALFORMED_KEY, document(recommendation("R1", "R11.A1")));
    }
}
