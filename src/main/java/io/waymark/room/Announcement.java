package io.waymark.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The one sentence that facilitators tell everybody. */
@Entity
class Announcement {
    @Id
    private UUID workshopId;

    private String sentence;
    private Instant saidAt;

    protected Announcement() {}

    Announcement(UUID workshopId) {
        this.workshopId = workshopId;
    }

    void say(String newSentence, Instant now) {
        sentence = newSentence;
        saidAt = now;
    }

    void clear() {
        sentence = null;
        saidAt = null;
    }

    AnnouncementView view() {
        return new AnnouncementView(sentence, saidAt);
    }
}
