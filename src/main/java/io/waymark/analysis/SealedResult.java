package io.waymark.analysis;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The figures of a round as they were when it closed. It has no way to change. */
@Entity
@Table(name = "result")
class SealedResult {
    @Id
    private UUID id;

    private UUID roundId;
    private int seal;
    private String figures;
    private String sha256;
    private Instant sealedAt;

    protected SealedResult() {}

    SealedResult(UUID roundId, int seal, String figures, String sha256, Instant now) {
        this.id = UUID.randomUUID();
        this.roundId = roundId;
        this.seal = seal;
        this.figures = figures;
        this.sha256 = sha256;
        this.sealedAt = now;
    }

    UUID roundId() {
        return roundId;
    }

    int seal() {
        return seal;
    }

    String figures() {
        return figures;
    }

    String sha256() {
        return sha256;
    }

    Instant sealedAt() {
        return sealedAt;
    }
}
