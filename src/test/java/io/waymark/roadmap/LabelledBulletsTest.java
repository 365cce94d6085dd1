package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledBulletsTest {
    private final List<Warning> warnings = new ArrayList<>();

    private LabelledBullets in(String... lines) {
        return LabelledBullets.in(Line.of(String.join("\n", lines)), warnings::add);
    }

    private static String flat(LabelledBullets bullets, Label label) {
        return LabelledBullets.flat(bullets.values.get(label).get(0));
    }

    @Test
    void takesAValueThatGoesOnOverLines() {
        var bullets = in("- **Lead**: The agency,", "  with others", "and more", "- other");

        assertThat(flat(bullets, Label.LEAD)).isEqualTo("The agency, with others and more");
        assertThat(Line.join(bullets.rest)).isEqualTo("- other");
    }

    @Test
    void endsAValueAtABlankLineUnlessWhatFollowsIsIndented() {
        assertThat(Line.join(in("- Lead: X", "", "Text.").rest)).isEqualTo("\nText.");
        assertThat(flat(in("- KPI:", "", "  - a", "", "  - b"), Label.INDICATOR))
                .isEqualTo("a; b");
    }

    @Test
    void endsAValueAtTheNextLabel() {
        var bullets = in("**Lead**: X", "**Deadline**: May", "**KPI**:", "- a", "- Level: EU");

        assertThat(flat(bullets, Label.LEAD)).isEqualTo("X");
        assertThat(flat(bullets, Label.HORIZON)).isEqualTo("May");
        assertThat(flat(bullets, Label.INDICATOR)).isEqualTo("a");
        assertThat(flat(bullets, Label.LEVEL)).isEqualTo("EU");
        assertThat(bullets.rest).isEmpty();
    }

    @Test
    void takesOnlyTheFirstLevel() {
        var bullets = in("- Level: EU", "- Level: local");

        assertThat(flat(bullets, Label.LEVEL)).isEqualTo("EU");
        assertThat(Line.join(bullets.rest)).isEqualTo("- Level: local");
        assertThat(warnings).containsExactly(new Warning(2, Warning.Kind.LABEL_KEPT_AS_TEXT, "- Level: local"));
    }

    @Test
    void warnsOfBoldLabelsOnly() {
        in("- **Cost**: few", "- See: annex", "Note: this");

        assertThat(warnings).containsExactly(new Warning(1, Warning.Kind.LABEL_KEPT_AS_TEXT, "- **Cost**: few"));
    }

    @Test
    void makesAListOfAValue() {
        var value = Line.of("a; b\n  - c\n    - d");

        assertThat(LabelledBullets.list(value)).extracting(Line::text).containsExactly("- a", "- b", "- c", "  - d");
        assertThat(LabelledBullets.list(Line.of("a\n  goes on")))
                .extracting(Line::text)
                .containsExactly("- a", "  goes on");
    }
}
