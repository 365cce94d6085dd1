package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormalisedTest {
    @Test
    void hasOneLineEndAndNoBlanksBeforeIt() {
        assertThat(Normalised.source("a  \r\nb\t\rc\u2028d \n")).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void composesCharacters() {
        assertThat(Normalised.source("e\u0301 \u212B")).isEqualTo("\u00E9 \u00C5");
    }

    @Test
    void replacesWhatCannotBeStored() {
        assertThat(Normalised.source("a\u0000b\u001Bc\uD83Dd\uFFFE")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
        assertThat(Normalised.source("\uD83D\uDE00\ttab")).isEqualTo("\uD83D\uDE00\ttab");
    }

    @Test
    void dropsTheByteOrderMarkOnly() {
        assertThat(Normalised.source("\uFEFF# A")).isEqualTo("# A");
        assertThat(Normalised.source("a\uFEFFb")).isEqualTo("a\uFEFFb");
    }

    @Test
    void dropsWhatMakesATextReadOtherThanItIsWritten() {
        assertThat(Normalised.source("a\u202Eb\u2066c\u2069\u202A")).isEqualTo("abc");
    }

    @Test
    void keepsTheIndentationOfABlock() {
        assertThat(Normalised.block("\n \n    code\n\n\n  more \n\n")).isEqualTo("    code\n\n\n  more");
    }

    @Test
    void startsAnItemWithItsFirstWord() {
        assertThat(Normalised.item("\n  do\n   it\u00A0")).isEqualTo("do\n   it");
    }

    @Test
    void makesOneLineOfATitle() {
        assertThat(Normalised.line(" a\n\n  b ")).isEqualTo("a b");
        assertThat(Normalised.optionalLine(" \n ")).isNull();
        assertThat(Normalised.optionalLine(null)).isNull();
    }

    @Test
    void changesNothingTheSecondTime() {
        var texts = new RandomDocuments(3);
        for (int i = 0; i < 2000; i++) {
            var block = Normalised.block(texts.text());
            var item = Normalised.item(texts.text());
            assertThat(Normalised.block(block)).isEqualTo(block);
            assertThat(Normalised.item(item)).isEqualTo(item);
            assertThat(Normalised.line(Normalised.line(item))).isEqualTo(Normalised.line(item));
        }
    }

    @Test
    void copiesLists() {
        assertThat(Normalised.copy(null)).isEmpty();
        assertThat(Normalised.items(Arrays.asList(" a", null, ""))).isEqualTo(List.of("a"));
    }
}
