package io.waymark.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** When a node was last there. */
@Entity
class Heartbeat {
    @Id
    private UUID node;

    private Instant seenAt;

    protected Heartbeat() {}

    Heartbeat(UUID node, Instant now) {
        this.node = node;
        this.seenAt = now;
    }

    void beat(Instant now) {
        seenAt = now;
    }

    Instant seenAt() {
        return seenAt;
    }
}
