package io.waymark.session;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Authenticated
@Tag(name = "Sessions and rounds")
@Produces(MediaType.APPLICATION_JSON)
class NoteApi {
    @Inject
    Notes notes;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @GET
    @Path("/rounds/{round}/note")
    @Operation(summary = "What one wrote down for oneself about an agenda item; for facilitators")
    public OwnNote show(@RestPath UUID round) {
        return notes.show(facilitator(round), round);
    }

    @PUT
    @Path("/rounds/{round}/note")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write it anew; nobody else reads it")
    public OwnNote write(
            @RestPath UUID round,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewNote.class))) Body<NewNote> body) {
        return notes.write(facilitator(round), round, body.read());
    }

    private Member facilitator(UUID round) {
        return access.facilitator(rounds.workshopOf(round));
    }
}
