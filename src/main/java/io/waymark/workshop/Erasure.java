package io.waymark.workshop;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** That a member's data was erased, and how much of what: the receipt. It has no way to change. */
@Entity
class Erasure {
    @Id
    private UUID id;

    private UUID workshopId;
    private UUID memberId;
    private UUID byMember;
    private Instant erasedAt;

    @Enumerated(EnumType.STRING)
    private NewErasure.Texts comments;

    @Convert(converter = TracesColumn.class)
    private Map<Trace, Integer> removed;

    @Convert(converter = TracesColumn.class)
    private Map<Trace, Integer> kept;

    protected Erasure() {}

    Erasure(ErasureLine line, Erased done) {
        this.id = line.erasure();
        this.workshopId = line.workshop();
        this.memberId = line.member();
        this.byMember = line.by();
        this.erasedAt = line.at();
        this.comments = line.comments();
        this.removed = done.removed();
        this.kept = done.kept();
    }

    UUID memberId() {
        return memberId;
    }

    ErasureLine line(int number) {
        return new ErasureLine(id, workshopId, memberId, byMember, erasedAt, number, comments);
    }

    ErasureView view(Called called) {
        return ErasureView.of(
                new ErasureView.Head(id, workshopId, memberId, called, byMember, erasedAt, comments), removed, kept);
    }
}
