package io.waymark.vote;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * When a round took answers for sure, when it took none for sure, and what was answered when. An answer that was asked for
 * and given within one such span can be judged; one that was on its way at a turn may be either.
 */
final class RealTime {
    private record Span(boolean open, long from, long to) {
        boolean holds(Answer answer) {
            return from <= answer.asked && answer.given <= to;
        }
    }

    private record Answer(boolean accepted, long asked, long given) {}

    private final Collection<Span> spans = new ConcurrentLinkedQueue<>();
    private final Collection<Answer> answers = new ConcurrentLinkedQueue<>();

    /** @param from when what opened it had returned; {@code to} when what ends that was called */
    void open(long from, long to) {
        spans.add(new Span(true, from, to));
    }

    void shut(long from, long to) {
        spans.add(new Span(false, from, to));
    }

    void answered(boolean accepted, long asked, long given) {
        answers.add(new Answer(accepted, asked, given));
    }

    /** Those that fall into a span of which they should not be. */
    List<String> violations() {
        return spans.stream()
                .flatMap(span -> answers.stream()
                        .filter(answer -> span.holds(answer) && answer.accepted != span.open)
                        .map(answer -> answer + " in " + span))
                .toList();
    }

    /** How many could be judged in spans of a kind. */
    long judged(boolean open) {
        return answers.stream()
                .filter(answer -> spans.stream().anyMatch(span -> span.open == open && span.holds(answer)))
                .count();
    }
}
