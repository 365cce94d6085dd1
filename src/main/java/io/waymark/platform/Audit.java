package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what when, append-only. It never holds what somebody contributed. */
@ApplicationScoped
@Transactional
public class Audit {
    @Inject
    AuditRepository records;

    @Inject
    Clock clock;

    /**
     * @param workshop the workshop it happened in, or null
     * @param actor the person, or null where the clock did it
     * @param action such as {@code round.open}
     * @param subject what it was done to
     * @param detail a reason, or empty
     */
    public void record(UUID workshop, UUID actor, String action, String subject, String detail) {
        records.persist(new AuditRecord(workshop, actor, clock.instant(), action, subject, detail));
    }

    /** What was done in a workshop, oldest first. */
    public Slice<Entry> of(UUID workshop, Paging paging) {
        var rows = records.page(workshop, paging);
        return Slice.of(rows, paging, AuditRecord::entry, AuditRecord::at, AuditRecord::id);
    }

    /** When each kind of thing was done last. */
    public Map<String, Instant> newest(UUID workshop) {
        return records.newest(workshop);
    }

    @Schema(name = "AuditEntry", description = "One thing that was done")
    public record Entry(
            @Schema(description = "When") Instant at,
            @Schema(description = "The person who did it; null where the clock did", nullable = true) UUID actor,
            @Schema(description = "What was done, such as round.open") String action,
            @Schema(description = "What it was done to") String subject,
            @Schema(description = "The reason given, or empty") String detail) {}
}
