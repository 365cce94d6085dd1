package io.waymark.vote;

import io.waymark.platform.RemovedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a participant answered about a recommendation: one row, however often it was changed. */
@Entity
class Vote {
    @Id
    private UUID id;

    private UUID workshopId;
    private UUID roundId;
    private int version;
    private UUID memberId;
    private String recommendation;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    private String reason;
    private String language;

    protected Vote() {}

    Vote(UUID workshopId, UUID roundId, int version, UUID memberId, String recommendation) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.roundId = roundId;
        this.version = version;
        this.memberId = memberId;
        this.recommendation = recommendation;
    }

    /** @param language what the reason is written in, or null where nobody may know */
    void cast(VoteChoice choice, String reason, String language) {
        this.choice = choice;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.language = this.reason == null ? null : language;
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
