package io.waymark.comment;

import io.waymark.platform.RemovedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What somebody says about a text. */
@Entity
@DynamicUpdate
class Comment {
    @Id
    private UUID id;

    private UUID workshopId;
    private UUID roundId;
    private int version;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private EntrySource source;

    private String speaker;
    private UUID enteredBy;
    private boolean late;
    private String target;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String body;
    private String language;
    private String quoteExact;
    private String quotePrefix;
    private String quoteSuffix;
    private String replacement;
    private UUID inReplyTo;
    private UUID groupId;
    private Instant createdAt;
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    private String decisionReason;
    private Instant decidedAt;
    private Instant releasedAt;

    @Enumerated(EnumType.STRING)
    private Satisfaction satisfaction;

    protected Comment() {}

    /** @param language what it is written in, or null where nobody may know */
    Comment(UUID workshopId, UUID roundId, int version, Origin origin, NewComment draft, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.roundId = roundId;
        this.version = version;
        this.memberId = origin.member();
        this.source = origin.source();
        this.speaker = origin.speaker();
        this.enteredBy = origin.enteredBy();
        this.late = origin.late();
        this.target = draft.target();
        this.kind = draft.kind();
        this.body = draft.body().strip();
        this.language = language;
        this.replacement = draft.replacement();
        this.inReplyTo = draft.inReplyTo();
        this.createdAt = now;
        if (draft.quote() == null) return;
        this.quoteExact = draft.quote().exact();
        this.quotePrefix = draft.quote().prefix();
        this.quoteSuffix = draft.quote().suffix();
    }

    /** @param by its owner, whose alone it is from then on, or the facilitator who entered it */
    void change(CommentChange change, String language, UUID by) {
        if (isBy(by)) enteredBy = null;
        if (language != null) this.language = language;
        if (change.kind() != null) kind = change.kind();
        if (change.body() != null) body = change.body().strip();
        if (change.replacement() != null) replacement = change.replacement().isBlank() ? null : change.replacement();
    }

    /** What others take a stand on: the wording that is proposed, else what is said. */
    String standsFor() {
        return kind + " " + (kind == CommentKind.EDIT ? replacement : body);
    }

    /** Anybody may be for it; only a suggested edit can be taken in another way. */
    boolean canBeTaken(Stance stance) {
        return stance == Stance.CONSENT || kind == CommentKind.EDIT;
    }

    void hide(boolean hidden) {
        this.hidden = hidden;
    }

    /** Only what stands on the same part of the text, and is no reply. */
    boolean maySayTheSameAs(Comment other) {
        return !id.equals(other.id) && inReplyTo == null && other.inReplyTo == null && about().equals(other.about());
    }

    /** @param group of those that say the same, or null for none */
    void group(UUID group) {
        groupId = group;
    }

    /**
     * A new answer replaces the old one and is proposed until it is released again.
     *
     * @return false where it is the answer that was given already, which changes nothing
     */
    boolean answer(Decision decision, String reason, Instant now) {
        if (decision == this.decision && Objects.equals(reason, decisionReason)) return false;
        this.decision = decision;
        this.decisionReason = reason;
        this.decidedAt = now;
        this.releasedAt = null;
        this.satisfaction = null;
        return true;
    }

    void release(Instant now) {
        if (decision != null && releasedAt == null) releasedAt = now;
    }

    /** Only of an answer that the author can see. */
    boolean rate(Satisfaction value) {
        if (releasedAt == null) return false;
        satisfaction = value;
        return true;
    }

    boolean isBy(UUID member) {
        return member.equals(memberId);
    }

    boolean isEnteredBy(UUID member) {
        return member.equals(enteredBy);
    }

    boolean isLate() {
        return late;
    }

    /** Whether it counts as an answer of a member's: what came late changes nothing of who had answered. */
    boolean counts() {
        return memberId != null && !late;
    }

    /** A reply that a facilitator typed in. */
    boolean isReplyEntered() {
        return inReplyTo != null && source != null;
    }

    boolean isHidden() {
        return hidden;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID roundId() {
        return roundId;
    }

    int version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    EntrySource source() {
        return source;
    }

    String speaker() {
        return speaker;
    }

    String target() {
        return target;
    }

    /** The key of the recommendation it belongs to, or its own target where that is the document or an area. */
    String about() {
        return CommentView.about(target);
    }

    CommentKind kind() {
        return kind;
    }

    String body() {
        return RemovedText.shown(body);
    }

    String language() {
        return language;
    }

    Quote quote() {
        return quoteExact == null ? null : new Quote(quoteExact, quotePrefix, quoteSuffix);
    }

    String replacement() {
        return replacement;
    }

    UUID inReplyTo() {
        return inReplyTo;
    }

    UUID groupId() {
        return groupId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Disposition disposition() {
        if (decision == null) return null;
        return new Disposition(
                decision, decisionReason, releasedAt == null ? Disposition.State.PROPOSED : Disposition.State.RELEASED);
    }

    Satisfaction satisfaction() {
        return satisfaction;
    }
}
