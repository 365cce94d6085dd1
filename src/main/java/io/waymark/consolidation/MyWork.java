package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What one contributed to a workshop, to be read.
 *
 * @param newest the newest version that was circulated, or null
 * @param anonymous whether some of it is not told any more, since nothing links it to a person
 */
public record MyWork(List<Said> comments, List<Answered> answers, Integer newest, boolean anonymous) {
    public boolean isEmpty() {
        return comments.isEmpty() && answers.isEmpty();
    }

    /** @param title of what it is about; {@code about} is its key */
    public record Said(CommentView comment, String round, String about, String title) {}

    /**
     * The votes, the assessments or the ballot in one round; an empty ballot has no lines.
     *
     * @param version of the text that they are about
     * @param closedAt when they became final; null while the round runs
     */
    public record Answered(String round, int version, Instant closedAt, List<Line> lines) {}

    /**
     * An answer: a choice, scores or dots.
     *
     * @param scores by the label of the criterion, null for cannot judge
     * @param language what the reason is written in, or null
     */
    public record Line(
            String key,
            String title,
            String choice,
            Map<String, Integer> scores,
            Integer dots,
            String reason,
            String language) {}
}
