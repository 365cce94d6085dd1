package io.waymark.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.comment.CommentKind;
import io.waymark.comment.CommentView;
import io.waymark.comment.Decision;
import io.waymark.comment.Disposition;
import io.waymark.comment.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Suggestions that cannot both be taken as they are. */
@Tag("plain")
class ClashesTest {
    private static final String TEXT = "Each agency should train its staff every year.";

    private static CommentView whole(String replacement) {
        return suggestion("R1", 1, null, replacement, null);
    }

    private static CommentView instead(String words, String replacement) {
        return suggestion("R1", 1, new Quote(words, null, null), replacement, null);
    }

    private static CommentView suggestion(
            String target, int version, Quote quote, String replacement, Decision decision) {
        var reply = decision == null ? null : new Disposition(decision, "So", Disposition.State.PROPOSED);
        return new CommentView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                version,
                target,
                CommentKind.EDIT,
                "Why",
                quote,
                replacement,
                null,
                null,
                Instant.EPOCH,
                false,
                Map.of(),
                reply,
                null,
                false,
                null,
                null,
                false,
                false,
                null,
                List.of(),
                null,
                null);
    }

    private List<UUID> clashes(CommentView comment, CommentView... others) {
        var all = new java.util.ArrayList<>(List.of(others));
        all.add(comment);
        return new Clashes(all, each -> TEXT).of(comment);
    }

    @Test
    void sameWordsClash() {
        var must = whole(TEXT.replace("should", "must"));
        var may = instead("should", "may");
        assertThat(clashes(must, may)).containsExactly(may.id());
        assertThat(clashes(may, must)).containsExactly(must.id());
    }

    @Test
    void otherWordsOfTheSameTextDoNot() {
        var must = whole(TEXT.replace("should", "must"));
        assertThat(clashes(must, whole(TEXT.replace("year", "month")), instead("staff", "people")))
                .isEmpty();
    }

    @Test
    void wordsPutInAtTheSamePlaceClash() {
        var newly = whole(TEXT.replace("its staff", "its new staff"));
        var all = whole(TEXT.replace("its staff", "its whole staff"));
        assertThat(clashes(newly, all)).containsExactly(all.id());
    }

    @Test
    void whatWillNotBeTakenClashesWithNothing() {
        var must = whole(TEXT.replace("should", "must"));
        var rejected = suggestion("R1", 1, null, TEXT.replace("should", "may"), Decision.REJECTED);
        var accepted = suggestion("R1", 1, null, TEXT.replace("should", "can"), Decision.ACCEPTED);
        assertThat(clashes(must, rejected, accepted)).containsExactly(accepted.id());
        assertThat(clashes(rejected, must)).isEmpty();
    }

    private static final int WORDS = 400;

    /** A long text in which a suggestion changes every other word at most. */
    private static String text(Predicate<Integer> changed, String word) {
        return IntStream.range(0, WORDS)
                .mapToObj(i -> changed.test(i) ? word + i : "word" + i)
                .collect(Collectors.joining(" "));
    }

    private static Set<Integer> some(Random random) {
        return random.ints(random.nextInt(1, 4), 0, 15).mapToObj(i -> 2 * i).collect(Collectors.toSet());
    }

    @Test
    void clashExactlyWhereAWordIsCommonToBoth() {
        var random = new Random(3);
        var text = text(i -> false, "");
        for (int i = 0; i < 200; i++) {
            var mine = some(random);
            var theirs = some(random);
            var one = whole(text(mine::contains, "a"));
            var other = whole(text(theirs::contains, "b"));
            assertThat(new Clashes(List.of(one, other), each -> text).of(one))
                    .as("%s and %s", mine, theirs)
                    .hasSize(Collections.disjoint(mine, theirs) ? 0 : 1);
        }
    }

    /** Each with each, and of each every change with every change, were 3 thousand million looks. */
    @Test
    void manySuggestionsOfManyChangesAreSoonLookedThrough() {
        var text = text(i -> false, "");
        var all = IntStream.range(0, 400)
                .mapToObj(n -> whole(text(i -> i % 4 == n % 2 * 2, "n" + n + "x")))
                .toList();
        long began = System.nanoTime();
        var clashes = new Clashes(all, each -> text);
        assertThat(all).allSatisfy(each -> assertThat(clashes.of(each)).hasSize(199));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void anotherTextOrVersionIsAnotherMatter() {
        var must = whole(TEXT.replace("should", "must"));
        var replacement = TEXT.replace("should", "may");
        assertThat(clashes(
                        must,
                        suggestion("R1.A1", 1, null, replacement, null),
                        suggestion("R1", 2, null, replacement, null),
                        suggestion("R1", 1, new Quote("not there", null, null), "x", null)))
                .isEmpty();
    }
}
