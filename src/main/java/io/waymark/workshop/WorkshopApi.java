package io.waymark.workshop;

import io.quarkus.security.Authenticated;
import io.waymark.account.Callers;
import io.waymark.platform.Body;
import io.waymark.platform.Nothing;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Workshops")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WorkshopApi {
    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Callers callers;

    @POST
    @Path("/workshops")
    @Retryable
    @Operation(summary = "Create a workshop; the caller becomes its facilitator")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkshopView.class)))
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = WorkshopDraft.class)))
                    Body<WorkshopDraft> body) {
        var caller = callers.current();
        workshops.mustCreate(caller);
        return Response.status(201)
                .entity(workshops.create(caller, body.read()))
                .build();
    }

    @GET
    @Path("/workshops")
    @Operation(summary = "List the caller's workshops")
    public Slice<WorkshopView> list(@RestQuery String limit, @RestQuery String after) {
        return workshops.list(callers.current(), Paging.of(limit, after));
    }

    @GET
    @Path("/workshops/{workshop}")
    @Operation(summary = "Show a workshop")
    public WorkshopView show(@RestPath UUID workshop) {
        return workshops.show(access.member(workshop));
    }

    @PATCH
    @Path("/workshops/{workshop}")
    @Operation(summary = "Change a workshop's settings")
    public WorkshopView change(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = WorkshopChange.class)))
                    Body<WorkshopChange> body) {
        return workshops.change(access.facilitator(workshop), body.read());
    }

    @POST
    @Path("/workshops/{workshop}/join-code")
    @Consumes(MediaType.WILDCARD)
    @Retryable
    @Operation(summary = "Give a workshop another code; the earlier one lets nobody in any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopView.class)))
    public Response renewCode(@RestPath UUID workshop, Body<Nothing> body) {
        var me = access.facilitator(workshop);
        body.read();
        return Response.ok(workshops.renewCode(me)).build();
    }
}
