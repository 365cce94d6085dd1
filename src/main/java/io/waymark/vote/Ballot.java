package io.waymark.vote;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;

/**
 * A participant's one answer to all recommendations of a round: approvals are marks of 1, dots marks of their number.
 * An empty ballot is an answer (none of them); no answer is no row.
 */
@Entity
class Ballot {
    @Id
    private UUID id;

    private UUID workshopId;
    private UUID roundId;
    private int version;
    private UUID memberId;

    @Convert(converter = MarksColumn.class)
    private Map<String, Integer> marks;

    protected Ballot() {}

    Ballot(UUID workshopId, UUID roundId, int version, UUID memberId) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.roundId = roundId;
        this.version = version;
        this.memberId = memberId;
    }

    /** Replaces it whole. */
    void mark(Map<String, Integer> marks) {
        this.marks = marks;
    }

    UUID member() {
        return memberId;
    }

    UUID roundId() {
        return roundId;
    }

    int version() {
        return version;
    }

    Map<String, Integer> marks() {
        return marks;
    }

    CastBallot cast() {
        return new CastBallot(memberId, marks);
    }
}
