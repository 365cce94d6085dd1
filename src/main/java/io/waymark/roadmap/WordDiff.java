package io.waymark.roadmap;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. The SAME and DELETED pieces make up the text before, the SAME and
 * INSERTED pieces the text after. Two changes with nothing but blanks and punctuation of one line between them are one.
 *
 * <p>The time is bounded: leaving out what both texts begin and end with, at most {@value #MOST_TOKENS} words and signs
 * of both together are compared one by one, {@value #MOST_APART} more of one than of the other, and one with another at
 * most {@value #MOST_STEPS} times. Where that is not enough paragraphs are compared first, then the words of those that
 * differ; what is too much still is shown as deleted and inserted whole. Steps are counted, not time, so that two texts
 * always differ in the same way.
 */
final class WordDiff {
    static final int MOST_TOKENS = 8_000;

    /** The same 600 words in another order take more; a text of 600 of which half are changed takes a fifth of it. */
    static final int MOST_STEPS = 1_000_000;

    /** That many have to go or come whatever the words are, and each costs a walk along all before it. */
    static final int MOST_APART = 2_000;

    private static final Pattern WORD_OR_SIGN =
            Pattern.compile("[\\p{L}\\p{N}]++(?:[’'\\-][\\p{L}\\p{N}]++)*+|\\s++|[^\\p{L}\\p{N}\\s]");
    private static final Pattern PARAGRAPH_START = Pattern.compile("(?<=\\n\\n)(?=[^\\n])");

    private final Pieces pieces = new Pieces();
    private int steps;

    private WordDiff() {}

    static List<Piece> between(String before, String after) {
        var diff = new WordDiff();
        diff.compare(words(before), words(after), diff.pieces::change, diff::paragraphs);
        return diff.pieces.coalesced();
    }

    private void paragraphs(String before, String after) {
        compare(paragraphs(before), paragraphs(after), this::words, pieces::change);
    }

    private void words(String before, String after) {
        compare(words(before), words(after), pieces::change, pieces::change);
    }

    private void compare(
            List<String> old,
            List<String> now,
            BiConsumer<String, String> changed,
            BiConsumer<String, String> tooLong) {
        int head = shared(old, now, false);
        int tail = shared(old.subList(head, old.size()), now.subList(head, now.size()), true);
        var left = old.subList(head, old.size() - tail);
        var right = now.subList(head, now.size() - tail);
        pieces.same(text(old.subList(0, head)));
        deltas(left, right)
                .ifPresentOrElse(deltas -> tell(deltas, changed), () -> tooLong.accept(text(left), text(right)));
        pieces.same(text(old.subList(old.size() - tail, old.size())));
    }

    /** @return empty where it is too much: of the steps that are left each attempt may take half */
    private Optional<List<AbstractDelta<String>>> deltas(List<String> left, List<String> right) {
        if (left.size() + right.size() > MOST_TOKENS || Math.abs(left.size() - right.size()) > MOST_APART)
            return Optional.empty();
        int most = steps + (MOST_STEPS - steps) / 2;
        try {
            var algorithm = new MyersDiffWithLinearSpace<String>((old, now) -> isSame(old, now, most));
            return Optional.of(
                    DiffUtils.diff(left, right, algorithm, null, true).getDeltas());
        } catch (TooMuch unlike) {
            return Optional.empty();
        }
    }

    private boolean isSame(String old, String now, int most) {
        if (++steps > most) throw new TooMuch();
        return old.equals(now);
    }

    /** There is no other way out of the algorithm. */
    private static final class TooMuch extends RuntimeException {
        TooMuch() {
            super(null, null, false, false);
        }
    }

    /** The algorithm may tell a replacement as a deletion and an insertion in a row: they belong together. */
    private void tell(List<AbstractDelta<String>> deltas, BiConsumer<String, String> changed) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var delta : deltas) {
            if (delta.getType() == DeltaType.EQUAL) {
                flush(before, after, changed);
                pieces.same(text(delta.getSource().getLines()));
            } else {
                before.append(text(delta.getSource().getLines()));
                after.append(text(delta.getTarget().getLines()));
            }
        }
        flush(before, after, changed);
    }

    private static void flush(StringBuilder before, StringBuilder after, BiConsumer<String, String> changed) {
        if (before.length() + after.length() > 0) changed.accept(before.toString(), after.toString());
        before.setLength(0);
        after.setLength(0);
    }

    /** How many tokens two lists share at one end. */
    private static int shared(List<String> left, List<String> right, boolean atEnd) {
        int most = Math.min(left.size(), right.size());
        int count = 0;
        while (count < most && at(left, count, atEnd).equals(at(right, count, atEnd))) count++;
        return count;
    }

    private static String at(List<String> tokens, int index, boolean fromEnd) {
        return tokens.get(fromEnd ? tokens.size() - 1 - index : index);
    }

    private static List<String> words(String text) {
        return WORD_OR_SIGN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> paragraphs(String text) {
        return List.of(PARAGRAPH_START.split(text));
    }

    private static String text(List<String> tokens) {
        return String.join("", tokens);
    }
}
