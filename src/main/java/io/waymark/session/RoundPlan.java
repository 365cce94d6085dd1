package io.waymark.session;

import io.waymark.workshop.Attribution;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What a round was planned to be. It may change until the round opens; then its scope and attribution are settled. */
@Embeddable
class RoundPlan {
    static final int DOTS = 5;

    @Enumerated(EnumType.STRING)
    private RoundKind kind;

    @Enumerated(EnumType.STRING)
    private VoteMethod method;

    private String title;
    private String instructions;
    private Integer seconds;
    private Instant fixedEnd;
    private Instant opensAt;

    @Convert(converter = KeysColumn.class)
    private List<String> recommendations;

    private UUID fromRound;

    @Convert(converter = KeysColumn.class)
    private List<String> criteria;

    @Enumerated(EnumType.STRING)
    private Attribution attribution;

    @Convert(converter = GroupsColumn.class)
    private List<String> eligibleGroups;

    private boolean live;
    private boolean revealAtClose;
    private Integer reasonAskedBelow;
    private boolean reasonWhenAgainst;
    private Integer dots;
    private Integer maxChoices;
    private UUID previousRound;
    private boolean openingRefused;

    protected RoundPlan() {}

    RoundPlan(NewRound draft) {
        this.kind = draft.kind();
        this.method = methodOf(draft);
        this.title = draft.title().strip();
        this.instructions = draft.instructions();
        this.seconds = draft.seconds();
        this.fixedEnd = draft.closesAt();
        this.opensAt = draft.opensAt();
        this.recommendations = copy(
                draft.recommendations() == null ? null : draft.recommendations().keys());
        this.fromRound =
                draft.recommendations() == null ? null : draft.recommendations().fromRound();
        this.criteria = copy(draft.criteria());
        this.attribution = draft.attribution();
        this.eligibleGroups = groups(draft.eligible());
        this.reasonAskedBelow = draft.reasonAskedBelow();
        this.reasonWhenAgainst = Boolean.TRUE.equals(draft.reasonWhenAgainst());
        this.dots = method == VoteMethod.DOTS && draft.dots() == null ? Integer.valueOf(DOTS) : draft.dots();
        this.maxChoices = draft.maxChoices();
        this.live = draft.live() == null ? kind == RoundKind.COMMENT : draft.live();
        this.revealAtClose = Boolean.TRUE.equals(draft.revealAtClose());
        this.previousRound = draft.previous();
    }

    /** What could not open by itself does not try again before it is planned for another moment. */
    RoundPlan changed(NewRound draft) {
        var changed = new RoundPlan(draft);
        changed.openingRefused = openingRefused && Objects.equals(opensAt, draft.opensAt());
        return changed;
    }

    private static VoteMethod methodOf(NewRound draft) {
        if (draft.kind() != RoundKind.VOTE) return null;
        return draft.method() == null ? VoteMethod.AGREEMENT : draft.method();
    }

    private static List<String> copy(List<String> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** A group is one line. */
    private static List<String> groups(Eligible eligible) {
        if (eligible == null) return null;
        return eligible.stakeholderGroups().stream()
                .map(group -> group.strip().replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    /** What it is about from now on, in reading order. */
    void settleScope(List<String> keys) {
        var wanted = recommendations;
        recommendations = keys.stream()
                .filter(key -> wanted == null || wanted.contains(key))
                .toList();
    }

    /** The plan as it could be planned again. */
    NewRound draft() {
        return NewRound.plan(kind, title)
                .saying(instructions)
                .lasting(seconds)
                .until(fixedEnd)
                .openingAt(opensAt)
                .about(fromRound == null ? Scope.of(recommendations) : Scope.discussedIn(fromRound))
                .attributed(attribution)
                .onlyFor(eligible())
                .askingReasonBelow(reasonAskedBelow)
                .askingReasonWhenAgainst(reasonWhenAgainst)
                .by(method)
                .dots(dots)
                .choosingAtMost(maxChoices)
                .judging(criteria)
                .live(live)
                .revealingAtClose(revealAtClose)
                .after(previousRound)
                .done();
    }

    void settleAttribution(Attribution byDefault) {
        if (attribution == null) attribution = byDefault;
    }

    /** Whether it is to open by itself by then. */
    boolean opensBy(Instant now) {
        return opensAt != null && !opensAt.isAfter(now) && !openingRefused;
    }

    /** It could not: from now on it waits for somebody to open it, or to plan it anew. */
    void refuseOpening() {
        openingRefused = true;
    }

    /** Whether it was planned to end at a moment that is over. */
    boolean endsBefore(Instant now) {
        return fixedEnd != null && !fixedEnd.isAfter(now);
    }

    Instant endFrom(Instant start) {
        return fixedEnd == null ? start.plusSeconds(seconds) : fixedEnd;
    }

    RoundKind kind() {
        return kind;
    }

    VoteMethod method() {
        return method;
    }

    String title() {
        return title;
    }

    String instructions() {
        return instructions;
    }

    Integer seconds() {
        return seconds;
    }

    Instant fixedEnd() {
        return fixedEnd;
    }

    Instant opensAt() {
        return opensAt;
    }

    List<String> recommendations() {
        return recommendations;
    }

    UUID fromRound() {
        return fromRound;
    }

    List<String> criteria() {
        return criteria;
    }

    Attribution attribution() {
        return attribution;
    }

    Eligible eligible() {
        return eligibleGroups == null ? null : new Eligible(eligibleGroups);
    }

    boolean live() {
        return isLive(attribution);
    }

    /** An anonymous tally that moves with each vote would tell who cast it to whoever sees them vote. */
    boolean isLive(Attribution settled) {
        return live && !(settled == Attribution.ANONYMOUS && kind.hasResults());
    }

    boolean revealAtClose() {
        return revealAtClose;
    }

    Integer reasonAskedBelow() {
        return reasonAskedBelow;
    }

    boolean reasonWhenAgainst() {
        return reasonWhenAgainst;
    }

    Integer dots() {
        return dots;
    }

    Integer maxChoices() {
        return maxChoices;
    }

    UUID previous() {
        return previousRound;
    }
}
