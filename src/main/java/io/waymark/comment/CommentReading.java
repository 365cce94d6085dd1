package io.waymark.comment;

import java.util.List;

/**
 * All comments of a round to read, a page at a time.
 *
 * @param targets the parts of the text that the round is about, to choose from
 */
public record CommentReading(CommentThread thread, List<Targets.Target> targets) {}
