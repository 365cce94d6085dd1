package io.waymark.report;

import io.waymark.comment.CommentView;
import io.waymark.comment.Quote;
import io.waymark.roadmap.VersionView;
import io.waymark.session.RoundView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comments in the order of the text they are about, each reply after what it replies to, numbered. */
final class CommentOrder {
    private final Map<UUID, RoundView> rounds;
    private final List<CommentView> comments;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();
    private final List<CommentPart> parts = new ArrayList<>();

    CommentOrder(Findings found) {
        rounds = found.rounds().stream().collect(Collectors.toMap(RoundView::id, Function.identity()));
        comments = found.comments();
        Stream.concat(Stream.of(found.version()), newestFirst(found.ancestors()))
                .flatMap(version -> version.document().keys().stream())
                .forEach(key -> places.putIfAbsent(key, places.size()));
    }

    private static Stream<VersionView> newestFirst(List<VersionView> oldestFirst) {
        var reversed = new ArrayList<>(oldestFirst);
        java.util.Collections.reverse(reversed);
        return reversed.stream();
    }

    List<CommentPart> parts() {
        var ids = comments.stream().map(CommentView::id).collect(Collectors.toSet());
        comments.stream()
                .filter(comment -> !ids.contains(comment.inReplyTo()))
                .sorted(Comparator.comparingInt(comment -> places.getOrDefault(comment.target(), places.size())))
                .forEach(this::add);
        return List.copyOf(parts);
    }

    private void add(CommentView comment) {
        int number = parts.size() + 1;
        numbers.put(comment.id(), number);
        parts.add(new CommentPart(
                number,
                comment.id(),
                comment.target(),
                comment.kind(),
                rounds.get(comment.roundId()).title(),
                comment.version(),
                comment.author(),
                comment.createdAt(),
                comment.body(),
                exact(comment.quote()),
                comment.replacement(),
                numbers.get(comment.inReplyTo()),
                comment.hidden(),
                comment.disposition(),
                comment.source(),
                comment.speaker(),
                comment.late(),
                comment.reactions(),
                comment.reasons(),
                comment.language()));
        comments.stream()
                .filter(reply -> comment.id().equals(reply.inReplyTo()))
                .forEach(this::add);
    }

    private static String exact(Quote quote) {
        return quote == null ? null : quote.exact();
    }
}
