package io.waymark.session;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Nothing;
import io.waymark.platform.Retryable;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Transitions take no body, or an empty object. */
@Path("/api/v1")
@Authenticated
@Retryable
@Tag(name = "Sessions and rounds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class RoundApi {
    @Inject
    Rounds rounds;

    @Inject
    Agendas agendas;

    @Inject
    Participations participations;

    @Inject
    Access access;

    @GET
    @Path("/rounds/{round}")
    @Operation(summary = "Show a round with its clock")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response show(@RestPath UUID round) {
        return Response.ok(rounds.show(access.member(rounds.workshopOf(round)), round))
                .build();
    }

    @PATCH
    @Path("/rounds/{round}")
    @Operation(
            summary = "Change a planned round, or move it on its agenda",
            description = "What is left out stays; null takes back. `before` moves it: before another round of the same"
                    + " agenda, or to the end where it is null.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response change(
            @RestPath UUID round,
            @RequestBody(
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.OBJECT,
                                                            description =
                                                                    "Any of the fields that a round is planned with")))
                    Body<RoundChange> body) {
        return Response.ok(agendas.change(facilitator(round), round, body.read()))
                .build();
    }

    @DELETE
    @Path("/rounds/{round}")
    @Operation(summary = "Drop a planned round from its agenda")
    @APIResponse(responseCode = "204", description = "It is gone")
    public Response drop(@RestPath UUID round) {
        agendas.drop(facilitator(round), round);
        return Response.noContent().build();
    }

    @POST
    @Path("/rounds/{round}/open")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Open a planned round on the newest published version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response open(@RestPath UUID round, Body<Nothing> body) {
        return Response.ok(rounds.open(facilitator(round, body), round)).build();
    }

    @POST
    @Path("/rounds/{round}/pause")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Pause an open round; the time left is kept")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response pause(@RestPath UUID round, Body<Nothing> body) {
        return Response.ok(rounds.pause(facilitator(round, body), round)).build();
    }

    @POST
    @Path("/rounds/{round}/resume")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Resume a paused round with the time that was left")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response resume(@RestPath UUID round, Body<Nothing> body) {
        return Response.ok(rounds.resume(facilitator(round, body), round)).build();
    }

    @POST
    @Path("/rounds/{round}/extend")
    @Operation(summary = "Give an open or paused round more time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response extend(
            @RestPath UUID round,
            @RequestBody(content = @Content(schema = @Schema(implementation = Extension.class))) Body<Extension> body) {
        return Response.ok(rounds.extend(facilitator(round), round, body.read()))
                .build();
    }

    @POST
    @Path("/rounds/{round}/close")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Close a round now; its results are sealed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response close(@RestPath UUID round, Body<Nothing> body) {
        return Response.ok(rounds.close(facilitator(round, body), round)).build();
    }

    @POST
    @Path("/rounds/{round}/reveal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Show the results of a closed round to everybody")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response reveal(@RestPath UUID round, Body<Nothing> body) {
        return Response.ok(rounds.reveal(facilitator(round, body), round)).build();
    }

    @POST
    @Path("/rounds/{round}/reopen")
    @Operation(summary = "Open a closed round again before its reveal, with a reason that is logged")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoundView.class)))
    public Response reopen(
            @RestPath UUID round,
            @RequestBody(content = @Content(schema = @Schema(implementation = Reopening.class))) Body<Reopening> body) {
        return Response.ok(rounds.reopen(facilitator(round), round, body.read()))
                .build();
    }

    @GET
    @Path("/rounds/{round}/progress")
    @Operation(summary = "How many have answered and are done; who has not, for facilitators only")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Progress.class)))
    public Response progress(@RestPath UUID round) {
        return Response.ok(participations.progress(access.member(rounds.workshopOf(round)), round))
                .build();
    }

    @PUT
    @Path("/rounds/{round}/done")
    @Operation(summary = "Say that one is done, or not yet after all")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Done.class)))
    public Response done(
            @RestPath UUID round,
            @RequestBody(content = @Content(schema = @Schema(implementation = Done.class))) Body<Done> body) {
        var me = access.participant(rounds.workshopOf(round));
        return Response.ok(participations.done(me, round, body.read())).build();
    }

    /** Who may not ask for it is told so before what is wrong with the body. */
    private Member facilitator(UUID round, Body<Nothing> body) {
        var me = facilitator(round);
        body.read();
        return me;
    }

    private Member facilitator(UUID round) {
        return access.facilitator(rounds.workshopOf(round));
    }
}
