package io.waymark.room;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.workshop.Access;
import io.waymark.workshop.Addresses;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Authenticated
@Tag(name = "Live")
@Produces(MediaType.APPLICATION_JSON)
class ProjectorApi {
    @Inject
    Projectors projectors;

    @Inject
    Addresses addresses;

    @Inject
    Access access;

    @GET
    @Path("/workshops/{workshop}/projector")
    @Operation(summary = "How the presentation view stands; for facilitators")
    public ProjectorState show(@RestPath UUID workshop) {
        return projectors.state(access.facilitator(workshop));
    }

    @PUT
    @Path("/workshops/{workshop}/projector")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask people to look at the speaker, or show what there is again")
    public ProjectorState change(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewProjectorState.class)))
                    Body<NewProjectorState> body) {
        return projectors.show(access.facilitator(workshop), body.read());
    }

    @POST
    @Path("/workshops/{workshop}/projector/link")
    @Operation(
            summary = "Make the link of the presentation view, or renew it",
            description = "The link before opens nothing any more. No answer is kept, so a repeated call renews again.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProjectorLink.class)))
    public Response open(@RestPath UUID workshop) {
        var link = projectors.open(access.facilitator(workshop)).at(addresses.base());
        return Response.status(201)
                .entity(link)
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/workshops/{workshop}/projector/link")
    @Operation(summary = "End the link of the presentation view")
    @APIResponse(responseCode = "204", description = "It opens nothing any more")
    public Response end(@RestPath UUID workshop) {
        projectors.end(access.facilitator(workshop));
        return Response.noContent().build();
    }
}
