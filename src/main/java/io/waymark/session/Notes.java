package io.waymark.session;

import io.waymark.workshop.Erased;
import io.waymark.workshop.Member;
import io.waymark.workshop.Proofs;
import io.waymark.workshop.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;

/** What facilitators write down for themselves about an agenda item: nobody else reads it, nor does any export but their own. */
@ApplicationScoped
@Transactional
public class Notes {
    @Inject
    NoteRepository notes;

    @Inject
    Rounds rounds;

    @Inject
    Proofs proofs;

    /** Writes one's own in place of what stood there; at any time, before and after the item as well. */
    public OwnNote write(Member me, UUID round, @Valid NewNote note) {
        me.mustFacilitate();
        proofs.hold(me);
        var id = new Note.Id(rounds.show(me, round).id(), me.id());
        if (note.text().isBlank()) notes.deleteById(id);
        else notes.write(id, note.text().strip());
        return show(me, round);
    }

    /** One's own. */
    public OwnNote show(Member me, UUID round) {
        me.mustFacilitate();
        var id = new Note.Id(rounds.show(me, round).id(), me.id());
        return notes.findByIdOptional(id).map(Note::view).orElseGet(() -> new OwnNote(round, ""));
    }

    /** One's own about all items. */
    public List<OwnNote> mine(Member me) {
        return notes.ofMember(me.id()).stream().map(Note::view).toList();
    }

    void erased(@Observes Erased event) {
        event.removed(Trace.NOTES, notes.forget(event.member()));
    }
}
