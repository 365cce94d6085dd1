package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How wordings differ is found out once for all who look. */
@Tag("plain")
class WordingsTest {
    private static String copy(String text) {
        return new String(text.toCharArray());
    }

    @Test
    void saysWhatAComparisonSays() {
        assertThat(Wordings.diff("States should act.", "States must act."))
                .isEqualTo(WordDiff.between("States should act.", "States must act."));
        assertThat(Wordings.diff("kept", copy("kept"))).isEqualTo(WordDiff.between("kept", "kept"));
        assertThat(Wordings.diff("", "")).isEmpty();
    }

    @Test
    void tellsTheTextBeforeFromTheTextAfter() {
        assertThat(Wordings.diff("one", "two")).isNotEqualTo(Wordings.diff("two", "one"));
        assertThat(Wordings.diff("ab", "c")).isNotEqualTo(Wordings.diff("a", "bc"));
    }

    @Test
    void comparesTheSameTextsOnce() {
        var first = Wordings.diff("Who pays for it?", "Who is to pay for it?");
        assertThat(Wordings.diff(copy("Who pays for it?"), copy("Who is to pay for it?")))
                .isSameAs(first);
    }

    @Test
    void comparesOnceForACrowdThatAsksAtOnce() throws Exception {
        var crowd = Executors.newFixedThreadPool(16);
        var before = "one two three four five six seven ".repeat(40);
        var after = "one three two four seven six five ".repeat(40);
        Callable<List<Piece>> look = () -> Wordings.diff(copy(before), copy(after));
        var seen = Collections.newSetFromMap(new IdentityHashMap<List<Piece>, Boolean>());
        for (var answer : crowd.invokeAll(Collections.nCopies(64, look), 20, TimeUnit.SECONDS)) seen.add(answer.get());
        crowd.shutdown();
        assertThat(seen).hasSize(1);
    }

    @Test
    void keepsNoMoreThanItHasRoomFor() {
        var page = "w".repeat(100_000);
        for (int i = 0; i < 100; i++) Wordings.diff(page, page + " " + i);
        assertThat(Wordings.weight()).isBetween(1L, (long) Wordings.MOST_BYTES);
    }
}
