package io.waymark.comment;

import io.waymark.platform.RemovedText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** How a member takes a suggested edit, or that they support a comment; one for each. */
@Entity
class Reaction {
    @Id
    private UUID id;

    private UUID commentId;
    private UUID roundId;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String reason;
    private String language;

    protected Reaction() {}

    Reaction(UUID commentId, UUID roundId, UUID memberId) {
        this.id = UUID.randomUUID();
        this.commentId = commentId;
        this.roundId = roundId;
        this.memberId = memberId;
    }

    /** @param language what the reason is written in, or null where nobody may know */
    void take(Stance stance, String reason, String language) {
        this.stance = stance;
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.language = this.reason == null ? null : language;
    }

    boolean isBy(UUID member) {
        return member.equals(memberId);
    }

    OwnReaction own() {
        return new OwnReaction(commentId, stance, reason(), language);
    }

    UUID commentId() {
        return commentId;
    }

    UUID memberId() {
        return memberId;
    }

    Stance stance() {
        return stance;
    }

    String reason() {
        return RemovedText.shown(reason);
    }

    String language() {
        return language;
    }
}
