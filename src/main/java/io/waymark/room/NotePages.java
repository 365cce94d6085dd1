package io.waymark.room;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.session.ConsolePath;
import io.waymark.session.NewNote;
import io.waymark.session.Notes;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The notes on the console, stored as they are typed, or with a button where there is no script. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class NotePages {
    @Inject
    Notes notes;

    @Inject
    Rounds rounds;

    @Inject
    RunPages console;

    @Inject
    Access access;

    @Inject
    Html html;

    @POST
    @Path("rounds/{round}/note")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath UUID round, Form form) {
        var me = access.facilitator(rounds.workshopOf(round));
        try {
            notes.write(me, round, new NewNote(form.value("note")));
            return html.stored(ConsolePath.of(me.workshop(), round) + "#note");
        } catch (ConstraintViolationException tooLong) {
            return html.refused(console.page(me, round, form.with("refused", "note")));
        }
    }
}
