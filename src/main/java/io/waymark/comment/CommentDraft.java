package io.waymark.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A comment that somebody has begun and not sent; one for each thing that it could be about. */
@Entity
class CommentDraft {
    @Id
    private UUID id;

    private UUID workshopId;
    private UUID roundId;
    private UUID memberId;
    private String about;
    private String target;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private String body;
    private String quote;
    private String replacement;
    private Instant savedAt;

    protected CommentDraft() {}

    CommentDraft(UUID workshop, UUID round, UUID member, DraftSubject about) {
        this.id = UUID.randomUUID();
        this.workshopId = workshop;
        this.roundId = round;
        this.memberId = member;
        this.about = about.name();
        this.target = about.target();
    }

    void keep(NewCommentDraft typed, Instant now) {
        kind = typed.kind();
        body = typed.body();
        quote = typed.quote();
        replacement = typed.replacement();
        savedAt = now;
    }

    CommentDraftView view() {
        return new CommentDraftView(id, roundId, about, target, kind, body, quote, replacement, savedAt);
    }

    UUID id() {
        return id;
    }

    Instant savedAt() {
        return savedAt;
    }
}
