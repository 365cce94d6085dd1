package io.waymark.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** How many participants from a country had their data erased. Who took part, by country, stays known; who it was not. */
@Entity
@Table(name = "former_attendance")
class FormerAttendance {
    @EmbeddedId
    private Id id;

    private int participants;
    private int arrived;

    protected FormerAttendance() {}

    FormerAttendance(Id id) {
        this.id = id;
    }

    void add(boolean arrived) {
        participants++;
        if (arrived) this.arrived++;
    }

    Attended view() {
        return new Attended(id.country.isEmpty() ? null : id.country, participants, arrived);
    }

    /** @param country empty where none was stated */
    @Embeddable
    record Id(UUID workshopId, String country) implements Serializable {}
}
