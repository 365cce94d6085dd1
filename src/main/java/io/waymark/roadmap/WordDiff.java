package io.waymark.roadmap;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. The SAME and DELETED pieces make up the text before, the SAME and
 * INSERTED pieces the text after. Two changes with nothing but blanks and punctuation of one line between them are one.
 *
 * <p>The time is bounded: leaving out what both texts begin and end with, at most {@value #MOST_TOKENS} words and signs
 * of both together are compared one by one; in longer texts paragraphs are compared first, then the words of those that
 * differ; what is longer still is shown as deleted and inserted whole.
 */
final class WordDiff {
    static final int MOST_TOKENS = 8_000;

    private static final Pattern WORD_OR_SIGN =
            Pattern.compile("[\\p{L}\\p{N}]++(?:[’'\\-][\\p{L}\\p{N}]++)*+|\\s++|[^\\p{L}\\p{N}\\s]");
    private static final Pattern PARAGRAPH_START = Pattern.compile("(?<=\\n\\n)(?=[^\\n])");

    private final Pieces pieces = new Pieces();

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
        if (left.size() + right.size() > MOST_TOKENS) tooLong.accept(text(left), text(right));
        else deltas(left, right, changed);
        pieces.same(text(old.subList(old.size() - tail, old.size())));
    }

    /** The algorithm may tell a replacement as a deletion and an insertion in a row: they belong together. */
    private void deltas(List<String> left, List<String> right, BiConsumer<String, String> changed) {
        var before = new StringBuilder();
        var after = new StringBuilder();
        var patch = DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>(), null, true);
        for (var delta : patch.getDeltas()) {
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
