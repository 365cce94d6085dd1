package io.waymark.session;

import io.waymark.workshop.Attribution;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A time-boxed step. Its deadline is data: no timer decides whether an answer counts. */
@Entity
@DynamicUpdate
class Round {
    /** For what is on its way when the deadline passes. */
    static final Duration GRACE = Duration.ofMillis(1500);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    private UUID workshopId;
    private int place;

    @Embedded
    private RoundPlan plan;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.PLANNED;

    private Integer version;
    private Instant openedAt;
    private Instant closesAt;
    private Long leftMillis;
    private Instant closedAt;
    private Instant revealedAt;

    @Convert(converter = KeysColumn.class)
    private List<String> discussion = List.of();

    protected Round() {}

    Round(Session session, int place, NewRound draft) {
        this.id = UUID.randomUUID();
        this.session = session;
        this.workshopId = session.workshopId();
        this.place = place;
        this.plan = new RoundPlan(draft);
    }

    void mustBePlanned() {
        if (state != RoundState.PLANNED) throw notOpen();
    }

    void plan(NewRound draft) {
        mustBePlanned();
        plan = plan.changed(draft);
    }

    void moveTo(int place) {
        mustBePlanned();
        this.place = place;
    }

    /** Whether it is to open by itself now. */
    boolean isDue(Instant now) {
        return state == RoundState.PLANNED && plan.opensBy(now);
    }

    /** Says what text it is about from now on, and which of its recommendations, in reading order. */
    void bind(int version, List<String> keys) {
        mustBePlanned();
        this.version = version;
        plan.settleScope(keys);
    }

    void open(Instant now, Attribution byDefault) {
        move(RoundState.PLANNED, RoundState.OPEN);
        openedAt = now;
        closesAt = plan.endFrom(now);
        plan.settleAttribution(byDefault);
    }

    void pause(Instant now) {
        mustAccept(now);
        pauseAsOf(now);
    }

    /** Pauses with the time that was left at an earlier moment: nobody was there since. */
    void pauseAsOf(Instant lastSeen) {
        move(RoundState.OPEN, RoundState.PAUSED);
        leftMillis = Math.max(0, Duration.between(lastSeen, closesAt).toMillis());
    }

    void resume(Instant now) {
        move(RoundState.PAUSED, RoundState.OPEN);
        closesAt = now.plusMillis(leftMillis);
        leftMillis = null;
    }

    void extend(Instant now, int moreSeconds) {
        if (state == RoundState.PAUSED) leftMillis += moreSeconds * 1000L;
        else {
            mustAccept(now);
            closesAt = closesAt.plusSeconds(moreSeconds);
        }
    }

    /** @return false where it was closed already, which changes nothing */
    boolean close(Instant now) {
        if (state == RoundState.CLOSED) return false;
        if (!state.isRunning()) throw notOpen();
        state = RoundState.CLOSED;
        closedAt = now;
        leftMillis = null;
        return true;
    }

    void reveal(Instant now) {
        move(RoundState.CLOSED, RoundState.REVEALED);
        revealedAt = now;
    }

    /** Only before the reveal, and never where the link between people and answers is gone. */
    void reopen(Instant now, int forSeconds) {
        if (state == RoundState.CLOSED && plan.attribution() == Attribution.ANONYMOUS) throw new StaysClosed();
        move(RoundState.CLOSED, RoundState.OPEN);
        closesAt = now.plusSeconds(forSeconds);
        closedAt = null;
        discussion = List.of();
    }

    /** Remembers what its sealed results leave for discussion, in reading order. */
    void leave(List<String> keys) {
        discussion = List.copyOf(keys);
    }

    /** Whether what came of it is known to everybody. */
    boolean showsResultsToAll() {
        return state == RoundState.REVEALED || state == RoundState.CLOSED && plan.live();
    }

    /** Whether input that arrives at {@code now} still counts. */
    boolean acceptsInput(Instant now) {
        return state == RoundState.OPEN && now.isBefore(closesAt.plus(GRACE));
    }

    /** @throws RoundNotOpen where input that arrives at {@code now} does not count */
    void mustAccept(Instant now) {
        if (acceptsInput(now)) return;
        // A round past its deadline is closed, whether or not the clock has got round to saying so.
        throw state == RoundState.OPEN ? new RoundNotOpen(RoundState.CLOSED, closesAt) : notOpen();
    }

    /** Whether what comes in at {@code now} comes too late; a pause is not the end. */
    boolean isOver(Instant now) {
        return state.isOver() || state == RoundState.OPEN && !acceptsInput(now);
    }

    /** @throws RoundNotOpen where nobody could have said anything in it yet */
    void mustHaveOpened() {
        if (state == RoundState.PLANNED) throw notOpen();
    }

    private void move(RoundState from, RoundState to) {
        if (state != from) throw notOpen();
        state = to;
    }

    private RoundNotOpen notOpen() {
        return new RoundNotOpen(state, closedAt);
    }

    /** Keys of the recommendations left for discussion; empty before it closes and where nothing is left. */
    List<String> discussion() {
        return discussion;
    }

    UUID id() {
        return id;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID sessionId() {
        return session.id();
    }

    int place() {
        return place;
    }

    RoundPlan plan() {
        return plan;
    }

    RoundKind kind() {
        return plan.kind();
    }

    RoundState state() {
        return state;
    }

    Integer version() {
        return version;
    }

    List<String> recommendations() {
        return plan.recommendations();
    }

    RoundView view(Instant now, Attribution byDefault) {
        var attribution = plan.attribution() == null ? byDefault : plan.attribution();
        return new RoundView(
                id,
                session.id(),
                workshopId,
                plan.kind(),
                plan.method(),
                plan.title(),
                plan.instructions(),
                state,
                plan.seconds(),
                plan.opensAt(),
                openedAt,
                closesAt == null ? plan.fixedEnd() : closesAt,
                remaining(now),
                now,
                version,
                plan.recommendations(),
                plan.fromRound(),
                plan.criteria(),
                attribution,
                plan.eligible(),
                plan.isLive(attribution),
                plan.revealAtClose(),
                plan.reasonAskedBelow(),
                plan.reasonWhenAgainst(),
                plan.dots(),
                plan.maxChoices(),
                plan.previous(),
                closedAt,
                revealedAt);
    }

    private Long remaining(Instant now) {
        return switch (state) {
            case PLANNED -> null;
            case OPEN -> Math.max(0, (Duration.between(now, closesAt).toMillis() + 999) / 1000);
            case PAUSED -> (leftMillis + 999) / 1000;
            case CLOSED, REVEALED -> 0L;
        };
    }
}
