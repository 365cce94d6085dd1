package io.waymark.session;

import io.waymark.workshop.Attribution;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A time-boxed step: what it is to be, how far it has come, and what it is about once it has opened. */
@Entity
@DynamicUpdate
class Round {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session session;

    private UUID workshopId;
    private int place;

    @Embedded
    private RoundPlan plan;

    @Embedded
    private TimeBox box = new TimeBox();

    private Integer version;

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
        box.mustBePlanned();
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
        return state() == RoundState.PLANNED && plan.opensBy(now);
    }

    /** Says what text it is about from now on, and which of its recommendations, in reading order. */
    void bind(int version, List<String> keys) {
        mustBePlanned();
        this.version = version;
        plan.settleScope(keys);
    }

    void open(Instant now, Attribution byDefault) {
        box.open(now, plan.endFrom(now));
        plan.settleAttribution(byDefault);
    }

    void pause(Instant now) {
        box.pause(now);
    }

    /** Pauses with the time that was left at an earlier moment: nobody was there since. */
    void pauseAsOf(Instant lastSeen) {
        box.pauseAsOf(lastSeen);
    }

    void resume(Instant now) {
        box.resume(now);
    }

    void extend(Instant now, int moreSeconds) {
        box.extend(now, moreSeconds);
    }

    /** @return false where it was closed already, which changes nothing */
    boolean close(Instant now) {
        return box.close(now);
    }

    void reveal(Instant now) {
        box.reveal(now);
    }

    /** Only before the reveal, and never where the link between people and answers is gone. */
    void reopen(Instant now, int forSeconds) {
        if (state() == RoundState.CLOSED && plan.attribution() == Attribution.ANONYMOUS) throw new StaysClosed();
        box.reopen(now, forSeconds);
        discussion = List.of();
    }

    /** Remembers what its sealed results leave for discussion, in reading order. */
    void leave(List<String> keys) {
        discussion = List.copyOf(keys);
    }

    /** Whether what came of it is known to everybody. */
    boolean showsResultsToAll() {
        return state() == RoundState.REVEALED || state() == RoundState.CLOSED && plan.live();
    }

    /** Whether input that arrives at {@code now} still counts. */
    boolean acceptsInput(Instant now) {
        return box.acceptsInput(now);
    }

    /** @throws RoundNotOpen where input that arrives at {@code now} does not count */
    void mustAccept(Instant now) {
        box.mustAccept(now);
    }

    /** Whether what comes in at {@code now} comes too late; a pause is not the end. */
    boolean isOver(Instant now) {
        return box.isOver(now);
    }

    /** @throws RoundNotOpen where nobody could have said anything in it yet */
    void mustHaveOpened() {
        if (state() == RoundState.PLANNED) throw box.notOpen();
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
        return box.state();
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
                state(),
                plan.seconds(),
                plan.opensAt(),
                box.openedAt(),
                box.closesAt() == null ? plan.fixedEnd() : box.closesAt(),
                box.remaining(now),
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
                box.closedAt(),
                box.revealedAt());
    }
}
