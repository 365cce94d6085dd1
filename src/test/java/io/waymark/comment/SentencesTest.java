package io.waymark.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Quoting without a pointer. */
@Tag("plain")
class SentencesTest {
    @Test
    void areThoseThatReadersSee() {
        assertThat(Sentences.of("Agencies **should**\ntrain. They should [hire](https://example.org), too.\n\nSoon."))
                .containsExactly("Agencies should train.", "They should hire, too.", "Soon.");
    }

    @Test
    void itemsOfAListAreApart() {
        assertThat(Sentences.of("We propose:\n- a course\n- a register\n  of systems\n"))
                .containsExactly("We propose:", "a course", "a register of systems");
    }

    @Test
    void whatStandsThereTwiceIsNone() {
        assertThat(Sentences.of("Train. Hire. Train.")).containsExactly("Hire.");
        assertThat(Sentences.of("")).isEmpty();
    }

    @Test
    void eachCanBeQuoted() {
        var text = "Agencies should\ntrain their *staff*. Each year,\nor two.\n\n1. One\n2. Two\n";
        for (var sentence : Sentences.of(text))
            Wording.check(text, CommentKind.CONCERN, new Quote(sentence, null, null), null);
        assertThat(Sentences.of(text)).hasSize(4);
    }
}
