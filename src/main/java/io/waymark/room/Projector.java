package io.waymark.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** The presentation view of a workshop: which link opens it, and whether it asks people to look up, or sums up, instead. */
@Entity
@DynamicUpdate
class Projector {
    @Id
    private UUID workshopId;

    private String hash;
    private Instant since;
    private boolean blanked;
    private boolean findings;

    protected Projector() {}

    Projector(UUID workshopId) {
        this.workshopId = workshopId;
    }

    /** From now on the secret with this hash opens it, and no other. */
    void open(String newHash, Instant now) {
        hash = newHash;
        since = now;
        blanked = false;
        findings = false;
    }

    void end() {
        hash = null;
        since = null;
        blanked = false;
        findings = false;
    }

    void blank(boolean blank) {
        blanked = blank;
    }

    void sumUp(boolean findings) {
        this.findings = findings;
    }

    boolean opensWith(String offered) {
        return hash != null && hash.equals(offered);
    }

    String hash() {
        return hash;
    }

    ProjectorState state() {
        return new ProjectorState(since, blanked, findings);
    }
}
