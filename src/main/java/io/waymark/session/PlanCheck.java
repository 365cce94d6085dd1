package io.waymark.session;

import io.waymark.platform.Invalid;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.VersionView;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Whether a round can be planned like this. */
@ApplicationScoped
class PlanCheck {
    @Inject
    RoundRepository rounds;

    @Inject
    Workshops workshops;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Clock clock;

    /** @throws Invalid naming the field */
    void check(UUID workshop, NewRound draft) {
        checkTimes(draft, null);
        checkMethod(draft);
        checkReferences(workshop, draft, null);
    }

    /**
     * The same for a change: a moment that has passed since it was planned is no fault of who changes something else.
     *
     * @throws Invalid naming the field
     */
    void check(Round changed, NewRound draft) {
        checkTimes(draft, changed.plan().draft());
        checkMethod(draft);
        checkReferences(changed.workshopId(), draft, changed.id());
    }

    private void checkTimes(NewRound draft, NewRound before) {
        if ((draft.seconds() == null) == (draft.closesAt() == null))
            throw refused("seconds", SessionMessages::secondsOrEnd);
        if (isPast(draft.closesAt(), before == null ? null : before.closesAt()))
            throw refused("closesAt", SessionMessages::endIsPast);
        if (isPast(draft.opensAt(), before == null ? null : before.opensAt()))
            throw refused("opensAt", SessionMessages::openingIsPast);
        if (draft.opensAt() != null
                && draft.closesAt() != null
                && !draft.closesAt().isAfter(draft.opensAt()))
            throw refused("closesAt", SessionMessages::endBeforeOpening);
    }

    private boolean isPast(Instant moment, Instant before) {
        return moment != null && !moment.equals(before) && !moment.isAfter(clock.instant());
    }

    private static void checkMethod(NewRound draft) {
        if (draft.method() != null && draft.kind() != RoundKind.VOTE)
            throw refused("method", SessionMessages::methodOfVotes);
        if (draft.dots() != null && draft.method() != VoteMethod.DOTS)
            throw refused("dots", SessionMessages::dotsOfDots);
        if (Boolean.TRUE.equals(draft.reasonWhenAgainst()) && !asksForChoices(draft))
            throw refused("reasonWhenAgainst", SessionMessages::reasonWhenAgainstOfChoices);
        if (Boolean.TRUE.equals(draft.revealAtClose()) && !draft.kind().hasResults())
            throw refused("revealAtClose", SessionMessages::revealAtCloseOfResults);
        if (draft.maxChoices() != null && draft.method() != VoteMethod.APPROVAL)
            throw refused("maxChoices", SessionMessages::maxChoicesOfApproval);
    }

    /** Who can be against a recommendation: a ballot only marks what one is for. */
    private static boolean asksForChoices(NewRound draft) {
        return draft.kind() == RoundKind.VOTE
                && (draft.method() == null || !draft.method().isBallot());
    }

    private void checkReferences(UUID workshop, NewRound draft, UUID self) {
        var scope = draft.recommendations();
        if (scope != null && scope.keys() != null) checkKeys(workshop, scope.keys());
        if (scope != null && scope.fromRound() != null && !isThere(workshop, scope.fromRound(), RoundKind.ASSESS, self))
            throw refused("recommendations", SessionMessages::noSuchAssessment);
        if (draft.previous() != null && !isThere(workshop, draft.previous(), draft.kind(), self))
            throw refused("previous", SessionMessages::noSuchPrevious);
        checkCriteria(workshop, draft.criteria());
    }

    private boolean isThere(UUID workshop, UUID id, RoundKind kind, UUID self) {
        return !Objects.equals(id, self)
                && rounds.findByIdOptional(id)
                        .filter(round -> round.workshopId().equals(workshop) && round.kind() == kind)
                        .isPresent();
    }

    private void checkKeys(UUID workshop, List<String> keys) {
        var text = text(workshop);
        for (var key : keys)
            if (text.isEmpty() || text.get().document().recommendation(key).isEmpty())
                throw refused("recommendations", messages -> messages.unknownKey(key));
    }

    private void checkCriteria(UUID workshop, List<String> keys) {
        if (keys == null) return;
        var settings = workshops.settings(workshop);
        for (var key : keys)
            if (settings.criterion(key) == null) throw refused("criteria", messages -> messages.unknownCriterion(key));
    }

    /** The text that a round is planned on: what is published, else the draft. */
    Optional<VersionView> text(UUID workshop) {
        return roadmaps.newestPublished(workshop).or(() -> roadmaps.newest(workshop));
    }

    private static Invalid refused(String field, Function<SessionMessages, String> sentence) {
        return Invalid.field(field, SessionMessages.class, sentence);
    }
}
