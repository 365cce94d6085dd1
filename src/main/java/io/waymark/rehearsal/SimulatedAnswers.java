package io.waymark.rehearsal;

import io.waymark.assessment.AssessmentView;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Comments;
import io.waymark.comment.NewComment;
import io.waymark.platform.Language;
import io.waymark.platform.Secrets;
import io.waymark.session.Done;
import io.waymark.session.Participations;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.vote.Ballots;
import io.waymark.vote.NewBallot;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.VoteView;
import io.waymark.vote.Votes;
import io.waymark.workshop.Criterion;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives one answer at a time, by lot, and says so when there is nothing left to answer. */
@ApplicationScoped
class SimulatedAnswers {
    private static final int COMMENTS = 2;
    private static final List<CommentKind> KINDS =
            List.of(CommentKind.SUPPORT, CommentKind.CONCERN, CommentKind.QUESTION, CommentKind.EVIDENCE);
    private static final List<VoteChoice> AGREEMENT =
            List.of(VoteChoice.AGREE, VoteChoice.AGREE, VoteChoice.NEUTRAL, VoteChoice.DISAGREE, VoteChoice.ABSTAIN);
    private static final List<VoteChoice> CONSENT =
            List.of(VoteChoice.CONSENT, VoteChoice.CONSENT, VoteChoice.RESERVATION, VoteChoice.STAND_ASIDE);

    @Inject
    Comments comments;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Assessments assessments;

    @Inject
    Participations participations;

    @Inject
    Workshops workshops;

    @Inject
    Secrets secrets;

    void giveOne(Member me, RoundView round) {
        boolean gave =
                switch (round.kind()) {
                    case COMMENT -> comment(me, round);
                    case VOTE -> round.takesBallots() ? ballot(me, round) : vote(me, round);
                    case ASSESS -> assess(me, round);
                    case TALK -> false;
                };
        if (!gave) participations.done(me, round.id(), new Done(true, false));
    }

    private boolean comment(Member me, RoundView round) {
        if (comments.mine(me, round.id()).size() >= COMMENTS) return false;
        var kind = any(KINDS);
        var said = words(me).comment(kind);
        comments.post(me, round.id(), NewComment.of(any(round.recommendations()), kind, said));
        return true;
    }

    private RehearsalMessages words(Member me) {
        return Language.of(workshops.settings(me.workshop()).language())
                .orElse(Language.EN)
                .messages(RehearsalMessages.class);
    }

    private boolean vote(Member me, RoundView round) {
        var voted = votes.mine(me, round.id()).stream()
                .map(VoteView::recommendation)
                .toList();
        var choices = round.method() == VoteMethod.CONSENT ? CONSENT : AGREEMENT;
        var next = unanswered(round, voted);
        var choice = any(choices);
        var why = round.reasonWhenAgainst() && choice.isAgainst() ? words(me).comment(CommentKind.CONCERN) : null;
        next.ifPresent(key -> votes.cast(me, round.id(), key, new NewVote(choice, why)));
        return next.isPresent();
    }

    private boolean ballot(Member me, RoundView round) {
        if (ballots.mine(me, round.id()).isPresent()) return false;
        ballots.cast(me, round.id(), round.method() == VoteMethod.DOTS ? dots(round) : approval(round));
        return true;
    }

    private NewBallot dots(RoundView round) {
        var dots = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < round.dots(); i++) dots.merge(any(round.recommendations()), 1, Integer::sum);
        return new NewBallot(null, dots);
    }

    private NewBallot approval(RoundView round) {
        int most = round.maxChoices() == null ? round.recommendations().size() : round.maxChoices();
        var approved = round.recommendations().stream()
                .filter(key -> secrets.number(2) == 0)
                .limit(most)
                .toList();
        return new NewBallot(approved, null);
    }

    private boolean assess(Member me, RoundView round) {
        var assessed = assessments.mine(me, round.id()).stream()
                .map(AssessmentView::recommendation)
                .toList();
        var next = unanswered(round, assessed);
        next.ifPresent(key -> assessments.assess(me, round.id(), key, new NewAssessment(scores(me, round), null)));
        return next.isPresent();
    }

    /** Mostly from the upper half of the scale. */
    private HashMap<String, Integer> scores(Member me, RoundView round) {
        return workshops.settings(me.workshop()).criteria().stream()
                .filter(criterion ->
                        round.criteria() == null || round.criteria().contains(criterion.key()))
                .collect(Collectors.toMap(Criterion::key, this::score, (one, other) -> one, HashMap::new));
    }

    private int score(Criterion criterion) {
        int points = criterion.max() - criterion.min() + 1;
        return criterion.min() + Math.max(secrets.number(points), secrets.number(points));
    }

    private static Optional<String> unanswered(RoundView round, Collection<String> answered) {
        return round.recommendations().stream()
                .filter(key -> !answered.contains(key))
                .findFirst();
    }

    private <T> T any(List<T> some) {
        return some.get(secrets.number(some.size()));
    }
}
