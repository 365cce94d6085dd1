package io.waymark.room;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.workshop.Access;
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
@Tag(name = "Live")
@Produces(MediaType.APPLICATION_JSON)
class AnnouncementApi {
    @Inject
    Announcements announcements;

    @Inject
    Access access;

    @GET
    @Path("/workshops/{workshop}/message")
    @Operation(summary = "What facilitators tell everybody; fetch it again when `focus` is among the topics")
    public AnnouncementView show(@RestPath UUID workshop) {
        return announcements.show(access.member(workshop));
    }

    @PUT
    @Path("/workshops/{workshop}/message")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Tell everybody one sentence, until it is cleared; for facilitators")
    public AnnouncementView say(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewAnnouncement.class)))
                    Body<NewAnnouncement> body) {
        return announcements.say(access.facilitator(workshop), body.read());
    }
}
