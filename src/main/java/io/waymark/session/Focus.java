package io.waymark.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The recommendation that facilitators show to everyone. */
@Entity
class Focus {
    @Id
    private UUID workshopId;

    private String recommendation;

    protected Focus() {}

    Focus(UUID workshopId) {
        this.workshopId = workshopId;
    }

    void on(String recommendation) {
        this.recommendation = recommendation;
    }

    String recommendation() {
        return recommendation;
    }
}
