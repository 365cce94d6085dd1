package io.waymark.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** What facilitators wrote for the report of a workshop. */
@Entity
@Table(name = "report_section")
class WrittenSection {
    @EmbeddedId
    private Id id;

    private String words;

    protected WrittenSection() {}

    WrittenSection(Id id, String words) {
        this.id = id;
        this.words = words;
    }

    void write(String words) {
        this.words = words;
    }

    SectionView view() {
        return new SectionView(id.section(), words);
    }

    @Embeddable
    record Id(UUID workshopId, @Enumerated(EnumType.STRING) ReportSection section) implements Serializable {}
}
