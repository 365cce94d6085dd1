package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    private static final Document PLAN = new Document(
            "Plan \"B\" \uD83D\uDE00",
            "Line\r\n\ttwo \\ e\u0301",
            List.of(new Area(
                    "A1",
                    "Skills",
                    "",
                    List.of(new Recommendation(
                            "R1",
                            "Train",
                            "Soon/now",
                            "",
                            List.of(
                                    new Action("R1.A1", "Do", Action.Level.EU, "GSA", Action.Horizon.LONG, "done"),
                                    new Action(null, "More", null, null, null, null)),
                            List.of("a", "b"),
                            null)))));
    private static final String GOLDEN =
            """
            {"areas":[{"introduction":"","key":"A1","recommendations":[{"actions":[\
            {"horizon":"LONG","indicator":"done","key":"R1.A1","lead":"GSA","level":"EU","text":"Do"},\
            {"horizon":null,"indicator":null,"key":null,"lead":null,"level":null,"text":"More"}],\
            "addressees":["a","b"],"body":"Soon/now","evidence":[],"key":"R1","rationale":"","title":"Train"}],\
            "title":"Skills"}],"introduction":"Line\\n\\ttwo \\\\ \u00E9","title":"Plan \\"B\\" \uD83D\uDE00"}""";

    @Test
    void isTheJsonThatTheRuleDescribes() {
        assertThat(new String(Canonical.bytes(PLAN), StandardCharsets.UTF_8)).isEqualTo(GOLDEN);
    }

    @Test
    void hasADigestThatOthersRecompute() {
        assertThat(Canonical.sha256(PLAN))
                .isEqualTo("3737d5afb104426cb5c45c89cedcc4f7998e4b5effd21e814d127394c65fa534");
    }

    @Test
    void isTheSameForTextsThatDifferInFormOnly() {
        var other = new Document(PLAN.title(), "\nLine \n\ttwo \\ \u00E9\n", PLAN.areas());

        assertThat(Canonical.sha256(other)).isEqualTo(Canonical.sha256(PLAN));
    }

    @Test
    void changesWithEveryText() {
        var recommendation = PLAN.recommendations().get(0);
        var changed = PLAN.withRecommendation(recommendation.with(null, "Soon/later", null, null));

        assertThat(Canonical.sha256(changed)).isNotEqualTo(Canonical.sha256(PLAN));
    }
}
