package io.waymark.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A link of the chain that the audit is: its hash covers the entry and the link before it. */
@Entity
@Table(name = "audit_link")
class AuditLink {
    /** What stands before the first link. */
    static final String START = "";

    /** 1, 2, 3 and so on, without a gap. */
    @Id
    private long place;

    private UUID entry;
    private String hash;

    protected AuditLink() {}

    AuditLink(long place, String before, AuditRecord record) {
        this.place = place;
        this.entry = record.id();
        this.hash = record.hash(before);
    }

    /** Whether it is still what it was made of. */
    boolean holds(long place, String before, AuditRecord record) {
        return this.place == place && record != null && hash.equals(record.hash(before));
    }

    long place() {
        return place;
    }

    UUID entry() {
        return entry;
    }

    String hash() {
        return hash;
    }
}
