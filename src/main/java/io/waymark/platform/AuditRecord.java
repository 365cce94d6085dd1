package io.waymark.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One line of the audit. It has no way to change. */
@Entity
@Table(name = "audit_record")
class AuditRecord {
    @Id
    private UUID id;

    private UUID workshop;
    private UUID actor;
    private Instant at;
    private String action;
    private String subject;
    private String detail;

    protected AuditRecord() {}

    AuditRecord(UUID workshop, UUID actor, Instant at, String action, String subject, String detail) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.actor = actor;
        this.at = at;
        this.action = action;
        this.subject = subject;
        this.detail = detail;
    }

    UUID id() {
        return id;
    }

    Instant at() {
        return at;
    }

    /** Over the hash before it and all that it says; the detail, which alone may have lines, comes last. */
    String hash(String before) {
        return Hash.sha256(Stream.of(before, id, workshop, actor, at, action, subject, detail)
                .map(String::valueOf)
                .collect(Collectors.joining("\n")));
    }

    Audit.Entry entry() {
        return new Audit.Entry(at, actor, action, subject, detail);
    }
}
