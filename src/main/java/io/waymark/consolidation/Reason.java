package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import io.waymark.platform.Hash;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that a reply was given before, and that may fit another. */
public record Reason(String text) {
    private static final int MOST = 8;
    private static final int LABEL = 90;

    /** Those of the replies to these comments, what was said most often first. */
    static List<Reason> of(List<CommentView> comments) {
        var times = new LinkedHashMap<String, Integer>();
        for (var comment : comments) {
            var reply = comment.disposition();
            if (reply != null && reply.reason() != null && !reply.reason().isBlank())
                times.merge(reply.reason().strip(), 1, Integer::sum);
        }
        return times.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(entry -> new Reason(entry.getKey()))
                .toList();
    }

    /** What a form sends for it: its place in the list may change meanwhile. */
    public String mark() {
        return Hash.sha256(text).substring(0, 12);
    }

    /** Its beginning. */
    public String label() {
        var line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LABEL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LABEL)) + " …";
    }
}
