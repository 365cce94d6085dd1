package io.waymark.vote;

import io.waymark.platform.RemovedText;
import io.waymark.session.AnswerKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import java.util.UUID;

/** What a participant answered about a recommendation: one row, however often it was changed. */
@Entity
@NamedNativeQuery(name = Vote.BY_KEYS, query = "select a.* from vote" + AnswerKey.MATCHES, resultClass = Vote.class)
@NamedNativeQuery(name = Vote.FOR_EACH_KEY, query = AnswerKey.EACH + "vote" + AnswerKey.FOUND, resultClass = Vote.class)
class Vote {
    static final String BY_KEYS = "Vote.byKeys";
    static final String FOR_EACH_KEY = "Vote.forEachKey";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID workshopId;

    @Column(updatable = false)
    private UUID roundId;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String recommendation;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    private String reason;
    private String language;

    protected Vote() {}

    Vote(UUID workshopId, UUID roundId, int version, AnswerKey key) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.roundId = roundId;
        this.version = version;
        this.memberId = key.member();
        this.recommendation = key.recommendation();
    }

    /** @param language what the reason is written in, or null where nobody may know */
    void cast(VoteChoice choice, String reason, String language) {
        this.choice = choice;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.language = this.reason == null ? null : language;
    }

    AnswerKey key() {
        return new AnswerKey(recommendation, memberId);
    }

    UUID roundId() {
        return roundId;
    }

    VoteView view() {
        return new VoteView(roundId, version, recommendation, choice, RemovedText.shown(reason), language);
    }

    CastVote cast() {
        return new CastVote(memberId, recommendation, choice, RemovedText.shown(reason), language);
    }
}
