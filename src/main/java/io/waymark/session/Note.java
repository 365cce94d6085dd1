package io.waymark.session;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;

/** What a facilitator wrote down for themselves about an agenda item. */
@Entity
class Note {
    @EmbeddedId
    private Id id;

    private String words;

    protected Note() {}

    Note(Id id, String words) {
        this.id = id;
        this.words = words;
    }

    void write(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    OwnNote view() {
        return new OwnNote(id.roundId(), words);
    }

    @Embeddable
    record Id(UUID roundId, UUID memberId) implements Serializable {}
}
