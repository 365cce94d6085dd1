package io.waymark.consolidation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One edit of a draft: what changed, why, and which comments led to it. */
@Entity
@Table(name = "text_change")
class TextChangeRecord {
    @Id
    private UUID id;

    private UUID workshopId;
    private int version;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    @Convert(converter = WordsColumn.class)
    private List<String> recommendations;

    private String reason;

    @Convert(converter = WordsColumn.class)
    private List<String> comments;

    private Instant createdAt;

    protected TextChangeRecord() {}

    TextChangeRecord(UUID workshopId, int version, NewChange change, List<String> recommendations, Instant now) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.version = version;
        this.kind = change.kind();
        this.recommendations = List.copyOf(recommendations);
        this.reason = change.reason().strip();
        this.comments = change.comments().stream().map(UUID::toString).toList();
        this.createdAt = now;
    }

    boolean concerns(String recommendation) {
        return recommendations.contains(recommendation);
    }

    int version() {
        return version;
    }

    String reason() {
        return reason;
    }

    List<UUID> comments() {
        return comments.stream().map(UUID::fromString).toList();
    }

    /** @param tag of the draft after it */
    ChangeView view(String tag) {
        return new ChangeView(id, version, kind, recommendations, reason, comments(), createdAt, tag);
    }
}
