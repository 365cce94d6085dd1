package io.waymark.consolidation;

import io.quarkus.security.Authenticated;
import io.waymark.account.Callers;
import io.waymark.comment.Dispositions;
import io.waymark.platform.Body;
import io.waymark.platform.Invalid;
import io.waymark.platform.Nothing;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.VersionView;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
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
@Tag(name = "Consolidation")
@Produces(MediaType.APPLICATION_JSON)
class ConsolidationApi {
    @Inject
    Consolidations consolidations;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Dispositions dispositions;

    @Inject
    OwnContributions contributions;

    @Inject
    Workshops workshops;

    @Inject
    Callers callers;

    @Inject
    Access access;

    @GET
    @Path("/workshops/{workshop}/versions/{number}/consolidation")
    @Operation(summary = "All that was said about a version, by what it was said about")
    public Workbench workbench(@RestPath UUID workshop, @RestPath int number) {
        return consolidations.workbench(access.facilitator(workshop), number);
    }

    @POST
    @Path("/workshops/{workshop}/versions/{number}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retryable
    @Operation(summary = "Edit a draft, with the reason and the comments that led to it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ChangeView.class)))
    public Response change(
            @RestPath UUID workshop,
            @RestPath int number,
            @HeaderParam("If-Match") String tag,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewChange.class))) Body<NewChange> body) {
        var me = editor(workshop, number);
        var change = consolidations.change(me, number, body.read(), tag);
        return Response.status(201).header("ETag", change.tag()).entity(change).build();
    }

    @GET
    @Path("/workshops/{workshop}/versions/{number}/changes")
    @Operation(summary = "What changed since another version, word by word")
    public ChangeLog changes(@RestPath UUID workshop, @RestPath int number, @RestQuery String since) {
        var me = access.member(workshop);
        if (since == null || !since.matches("\\d{1,9}")) throw Invalid.required("since");
        return consolidations.log(me, Integer.parseInt(since), number);
    }

    @POST
    @Path("/workshops/{workshop}/versions/{number}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Retryable
    @Operation(summary = "Publish a draft for good")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response publish(
            @RestPath UUID workshop,
            @RestPath int number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Publication.class)))
                    Body<Publication> body) {
        var me = editor(workshop, number);
        return Response.ok(consolidations.publish(me, number, body.read())).build();
    }

    /** Before the body is read: that there is no such version comes before what is wrong with the body. */
    private Member editor(UUID workshop, int number) {
        var me = access.facilitator(workshop);
        roadmaps.show(me, number);
        return me;
    }

    @POST
    @Path("/workshops/{workshop}/dispositions/release")
    @Consumes(MediaType.WILDCARD)
    @Retryable
    @Operation(summary = "Show the proposed answers to participants")
    @APIResponse(responseCode = "200", description = "How many were released")
    public Response release(@RestPath UUID workshop, Body<Nothing> body) {
        var me = access.facilitator(workshop);
        body.read();
        return Response.ok(Map.of("released", dispositions.release(me))).build();
    }

    @GET
    @Path("/me/contributions")
    @Operation(summary = "Everything the caller has contributed, with what became of it")
    public Slice<Contributions> mine() {
        var caller = callers.current();
        var items = workshops.list(caller, Paging.all()).items().stream()
                .map(workshop -> contributions.of(access.member(workshop.id())))
                .toList();
        return Slice.whole(items);
    }
}
