package io.waymark.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static String marked(String source, String... quotes) {
        return Marks.html(source, 2, List.of(quotes)).getValue();
    }

    @Test
    void marksWhatIsQuoted() {
        assertThat(marked("Agencies should train their\nstaff every year.", "train their staff"))
                .isEqualTo("<p>Agencies should <mark>train their staff</mark> every year.</p>");
    }

    @Test
    void whatStandsTwiceIsNotGuessed() {
        assertThat(marked("Train staff. Train staff. Publish.", "Train staff.", "Publish."))
                .isEqualTo("<p>Train staff. Train staff. <mark>Publish.</mark></p>");
    }

    @Test
    void theWholeTextCanBeQuoted() {
        assertThat(marked("All of it.", "All of it.")).isEqualTo("<p><mark>All of it.</mark></p>");
        assertThat(marked("All of it.", "All of it.", "of it")).isEqualTo("<p><mark>All of it.</mark></p>");
    }

    @Test
    void whatRunsAcrossAnEmphasisStaysAsItIs() {
        assertThat(marked("Train *all* staff.", "Train all staff")).isEqualTo("<p>Train <em>all</em> staff.</p>");
    }

    @Test
    void markupInAQuoteIsText() {
        assertThat(marked("Say \\<b>it\\</b> aloud & clear.", "<b>it</b> aloud & clear"))
                .isEqualTo("<p>Say <mark>&lt;b&gt;it&lt;/b&gt; aloud &amp; clear</mark>.</p>");
    }

    @Test
    void nothingQuotedNothingMarked() {
        assertThat(marked("Train staff.", "Something else", " ")).isEqualTo("<p>Train staff.</p>");
    }
}
