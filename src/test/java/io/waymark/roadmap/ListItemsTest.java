package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListItemsTest {
    private static ListItems items(String... lines) {
        return ListItems.of(Line.of(String.join("\n", lines)));
    }

    private static List<String> texts(ListItems items) {
        return items.items().stream().map(Line::join).toList();
    }

    @Test
    void areThoseOfTheOutermostList() {
        assertThat(texts(items("- a", "  - nested", "- b"))).containsExactly("a\n- nested", "b");
        assertThat(texts(items("   1. a", "      more", "   2) b"))).containsExactly("a\n more", "b");
        assertThat(texts(items("* a", "", "  second paragraph", "* b"))).containsExactly("a\n\nsecond paragraph", "b");
    }

    @Test
    void keepWhatStandsBeforeTheList() {
        var items = items("We propose:", "", "- a");

        assertThat(Line.join(items.leadIn())).isEqualTo("We propose:\n");
        assertThat(texts(items)).containsExactly("a");
    }

    @Test
    void areTheParagraphsWhereThereIsNoList() {
        assertThat(texts(items("one", "goes on", "", "", "two"))).containsExactly("one\ngoes on", "two");
        assertThat(texts(items("", ""))).isEmpty();
    }

    @Test
    void mayBeEmpty() {
        assertThat(texts(items("-", "- b"))).containsExactly("", "b");
    }

    @Test
    void rememberTheirLines() {
        assertThat(items("x", "- a", "- b").items().get(1)).containsExactly(new Line(3, "b"));
    }

    @Test
    void takeNoRuleOrEmphasisForAMark() {
        assertThat(texts(items("**bold** start", "-dash"))).containsExactly("**bold** start\n-dash");
    }

    @Test
    void countATabAsFourColumns() {
        var line = new Line(1, "\t- a");

        assertThat(line.indentation()).isEqualTo(4);
        assertThat(line.outdented(2).text()).isEqualTo("- a");
        assertThat(new Line(1, "   a").outdented(2).text()).isEqualTo(" a");
    }
}
