package io.waymark.consolidation;

import io.waymark.assessment.AssessmentView;
import io.waymark.comment.CommentView;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.VersionView;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.vote.BallotView;
import io.waymark.vote.VoteView;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import io.waymark.workshop.WorkshopView;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Lays out one's own contributions as a page shows them. */
@ApplicationScoped
@Transactional
public class MyWorks {
    @Inject
    OwnContributions contributions;

    @Inject
    Workshops workshops;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Rounds rounds;

    public MyWork of(Member me) {
        var own = contributions.of(me);
        var all = rounds.all(me.workshop());
        var reading = new Reading(me, workshops.show(me), new HashMap<>());
        var answers = new ArrayList<MyWork.Answered>();
        for (var round : all) {
            var votes = own.votes().stream()
                    .filter(vote -> vote.roundId().equals(round.id()))
                    .map(reading::line);
            var assessments = own.assessments().stream()
                    .filter(assessment -> assessment.roundId().equals(round.id()))
                    .map(reading::line);
            var ballot = own.ballots().stream()
                    .filter(each -> each.roundId().equals(round.id()))
                    .findFirst();
            var marks = ballot.stream().flatMap(reading::lines);
            var lines = Stream.of(votes, assessments, marks)
                    .flatMap(each -> each)
                    .sorted(Comparator.comparingInt(MyWorks::number))
                    .toList();
            if (!lines.isEmpty() || ballot.isPresent())
                answers.add(new MyWork.Answered(round.title(), round.version(), round.closedAt(), lines));
        }
        var newest = roadmaps.newestPublished(me.workshop()).map(VersionView::number);
        return new MyWork(
                own.comments().stream()
                        .map(comment -> reading.said(comment, all))
                        .toList(),
                answers,
                newest.orElse(null),
                all.stream().anyMatch(MyWorks::forgets));
    }

    /** R2 before R10. */
    private static int number(MyWork.Line line) {
        return Integer.parseInt(line.key().substring(1));
    }

    private static boolean forgets(RoundView round) {
        return round.attribution() == Attribution.ANONYMOUS && round.state().isOver();
    }

    /** Looks titles up in the version that was answered about; each is read once. */
    private class Reading {
        private final Member me;
        private final WorkshopView workshop;
        private final Map<Integer, Document> texts;

        Reading(Member me, WorkshopView workshop, Map<Integer, Document> texts) {
            this.me = me;
            this.workshop = workshop;
            this.texts = texts;
        }

        MyWork.Said said(CommentView comment, List<RoundView> all) {
            var round = all.stream()
                    .filter(each -> each.id().equals(comment.roundId()))
                    .findFirst();
            return new MyWork.Said(
                    comment,
                    round.map(RoundView::title).orElse(""),
                    comment.about(),
                    title(comment.version(), comment.about()));
        }

        MyWork.Line line(VoteView vote) {
            return new MyWork.Line(
                    vote.recommendation(),
                    title(vote.version(), vote.recommendation()),
                    vote.choice().name(),
                    Map.of(),
                    null,
                    vote.reason(),
                    vote.language());
        }

        Stream<MyWork.Line> lines(BallotView ballot) {
            boolean byDots = ballot.dots() != null;
            return ballot.marked().stream()
                    .map(key -> new MyWork.Line(
                            key,
                            title(ballot.version(), key),
                            byDots ? null : "APPROVED",
                            Map.of(),
                            byDots ? ballot.mark(key) : null,
                            null,
                            null));
        }

        MyWork.Line line(AssessmentView assessment) {
            var scores = new LinkedHashMap<String, Integer>();
            for (var criterion : workshop.criteria())
                if (assessment.scores().containsKey(criterion.key()))
                    scores.put(criterion.label(), assessment.scores().get(criterion.key()));
            var key = assessment.recommendation();
            return new MyWork.Line(
                    key,
                    title(assessment.version(), key),
                    null,
                    scores,
                    null,
                    assessment.reason(),
                    assessment.language());
        }

        private String title(int version, String key) {
            var text = texts.computeIfAbsent(version, number -> roadmaps.text(me.workshop(), number));
            var areas =
                    text.areas().stream().filter(area -> key.equals(area.key())).map(Area::title);
            var recommendation = text.recommendation(key).map(Recommendation::title).stream();
            return Stream.concat(recommendation, areas)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(text.title());
        }
    }
}
