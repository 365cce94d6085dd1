package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    # a|\\# a
                    \\# a|\\\\# a
                      ## a|  \\## a
                    #### Rationale|\\#### Rationale
                    ##### a {#R1}|\\##### a {#R1}
                    ```open|\\```open
                    """)
    void marksWhatWouldBeStructure(String line, String written) {
        assertThat(Escapes.written(List.of(line))).containsExactly(written);
        assertThat(Escapes.read(List.of(written))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#hash", "    # code", "#### Steps", "##### a", "text # a", "\\* a", "- Lead: X", "a `b`"})
    void leavesAllElseAsItIs(String line) {
        assertThat(Escapes.written(List.of(line))).containsExactly(line);
        assertThat(Escapes.read(List.of(line))).containsExactly(line);
    }

    @Test
    void leavesCodeAsItIs() {
        var code = List.of("~~~", "# a", "\\# b", "```", "~~~");

        assertThat(Escapes.written(code)).isEqualTo(code);
        assertThat(Escapes.read(code)).isEqualTo(code);
    }

    @Test
    void marksTheFieldsOfActionsInItems() {
        assertThat(Escapes.writtenItem("  - Lead: X")).isEqualTo("  \\- Lead: X");
        assertThat(Escapes.readItem("  \\- Lead: X")).isEqualTo("  - Lead: X");
        assertThat(Escapes.writtenItem("- Price: 3")).isEqualTo("- Price: 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Train            | R3 | Train {#R3}
                    C #              | R3 | C \\# {#R3}
                    C #              |    | C \\#
                    Read {#R1}       |    | Read \\{#R1}
                    Read \\{#R1}     | A1 | Read \\\\{#R1} {#A1}
                    ''               | R3 | {#R3}
                    """)
    void marksTheEndOfALine(String text, String key, String written) {
        assertThat(Tail.write(text, key)).isEqualTo(written);
        assertThat(Tail.parse(written)).isEqualTo(new Tail(text, key));
    }

    @Test
    void endsNoFenceBehindAHeadingWithAKey() {
        assertThat(Fences.in(List.of("```", "### x {#R2}", "```", "a", "```")).stream())
                .containsExactly(2, 3, 4);
        assertThat(Fences.in(List.of("````", "```", "a", "````")).stream()).containsExactly(0, 1, 2, 3);
        assertThat(Fences.in(List.of("```", "a", "~~~")).isEmpty()).isTrue();
    }
}
