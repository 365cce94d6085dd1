package io.waymark.session;

import io.waymark.workshop.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Puts a {@link NewRound} together by name; what is not said is null. */
public final class RoundDraft {
    private final RoundKind kind;
    private final String title;
    private String instructions;
    private Integer seconds;
    private Instant closesAt;
    private Instant opensAt;
    private Scope scope;
    private Attribution attribution;
    private Eligible eligible;
    private Integer reasonAskedBelow;
    private Boolean reasonWhenAgainst;
    private VoteMethod method;
    private Integer dots;
    private Integer maxChoices;
    private List<String> criteria;
    private Boolean live;
    private Boolean revealAtClose;
    private UUID previous;
    private UUID before;

    RoundDraft(RoundKind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    public RoundDraft saying(String instructions) {
        this.instructions = instructions;
        return this;
    }

    public RoundDraft lasting(Integer seconds) {
        this.seconds = seconds;
        return this;
    }

    public RoundDraft until(Instant closesAt) {
        this.closesAt = closesAt;
        return this;
    }

    public RoundDraft openingAt(Instant opensAt) {
        this.opensAt = opensAt;
        return this;
    }

    public RoundDraft about(Scope scope) {
        this.scope = scope;
        return this;
    }

    public RoundDraft about(List<String> keys) {
        return about(Scope.of(keys));
    }

    public RoundDraft attributed(Attribution attribution) {
        this.attribution = attribution;
        return this;
    }

    public RoundDraft onlyFor(Eligible eligible) {
        this.eligible = eligible;
        return this;
    }

    public RoundDraft askingReasonBelow(Integer score) {
        this.reasonAskedBelow = score;
        return this;
    }

    public RoundDraft askingReasonWhenAgainst(Boolean asking) {
        this.reasonWhenAgainst = asking;
        return this;
    }

    public RoundDraft by(VoteMethod method) {
        this.method = method;
        return this;
    }

    public RoundDraft dots(Integer dots) {
        this.dots = dots;
        return this;
    }

    public RoundDraft choosingAtMost(Integer maxChoices) {
        this.maxChoices = maxChoices;
        return this;
    }

    public RoundDraft judging(List<String> criteria) {
        this.criteria = criteria;
        return this;
    }

    public RoundDraft live(Boolean live) {
        this.live = live;
        return this;
    }

    public RoundDraft revealingAtClose(Boolean revealing) {
        this.revealAtClose = revealing;
        return this;
    }

    public RoundDraft after(UUID previous) {
        this.previous = previous;
        return this;
    }

    public RoundDraft before(UUID round) {
        this.before = round;
        return this;
    }

    public NewRound done() {
        return new NewRound(
                kind,
                title,
                instructions,
                seconds,
                closesAt,
                opensAt,
                scope,
                attribution,
                eligible,
                reasonAskedBelow,
                reasonWhenAgainst,
                method,
                dots,
                maxChoices,
                criteria,
                live,
                revealAtClose,
                previous,
                before);
    }
}
