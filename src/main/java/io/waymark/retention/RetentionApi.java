package io.waymark.retention;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Retryable;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Authenticated
@Tag(name = "Workshops")
@Produces(MediaType.APPLICATION_JSON)
class RetentionApi {
    @Inject
    Retention retention;

    @Inject
    Access access;

    @GET
    @Path("/workshops/{workshop}/retention")
    @Operation(summary = "What would go of the people of a workshop, and when; nothing is changed; facilitators only")
    public RetentionView plan(@RestPath UUID workshop) {
        return retention.plan(access.facilitator(workshop));
    }

    @POST
    @Path("/workshops/{workshop}/retention")
    @Retryable
    @Operation(summary = "Take out what is due now, as is done once a day; facilitators only")
    @APIResponse(
            responseCode = "200",
            description = "What went",
            content = @Content(schema = @Schema(implementation = RetentionView.class)))
    public Response apply(@RestPath UUID workshop) {
        return Response.ok(retention.apply(access.facilitator(workshop))).build();
    }
}
