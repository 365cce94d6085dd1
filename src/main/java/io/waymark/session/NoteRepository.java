package io.waymark.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Those on a round that is dropped, or of a rehearsal that is over, go with the round. */
@ApplicationScoped
class NoteRepository implements PanacheRepositoryBase<Note, Note.Id> {
    void write(Note.Id id, String words) {
        findByIdOptional(id).ifPresentOrElse(note -> note.write(words), () -> persist(new Note(id, words)));
    }

    List<Note> ofMember(UUID member) {
        return list("id.memberId = ?1 order by id.roundId", member);
    }

    long forget(UUID member) {
        return delete("id.memberId", member);
    }
}
