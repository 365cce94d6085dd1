package io.waymark.workshop;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Audit;
import io.waymark.platform.Body;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
class MemberApi {
    @Inject
    Members members;

    @Inject
    Joining joining;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    Addresses addresses;

    @POST
    @Path("/workshops/{workshop}/invitations")
    @Retryable
    @Operation(summary = "Invite people; each gets a personal link")
    @APIResponse(
            responseCode = "201",
            description = "The invited members with their links",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        implementation = Invited[].class,
                                                        description = "Each with their personal link"),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        nullable = true,
                                                        description = "Null: these are all")
                                            })))
    public Response invite(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = Invitations.class)))
                    Body<Invitations> body) {
        return links(joining.invite(access.facilitator(workshop), body.read()));
    }

    @GET
    @Path("/workshops/{workshop}/members")
    @Operation(summary = "List the members; facilitators only")
    public Slice<MemberView> list(
            @RestPath UUID workshop,
            @Parameter(description = "A part of the name, in any case") @RestQuery String name,
            @Parameter(description = "FACILITATOR, PARTICIPANT or OBSERVER") @RestQuery String role,
            @RestQuery String limit,
            @RestQuery String after) {
        var me = access.facilitator(workshop);
        return members.list(me, MemberFilter.of(name, role), Paging.of(limit, after));
    }

    @POST
    @Path("/workshops/{workshop}/links")
    @Retryable
    @Operation(
            summary =
                    "Renew personal links; the earlier ones of these members end, and who came in by them is signed out")
    @APIResponse(
            responseCode = "201",
            description = "The invited members with their links",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        implementation = Invited[].class,
                                                        description = "Each with their new link"),
                                                @SchemaProperty(
                                                        name = "next",
                                                        type = SchemaType.STRING,
                                                        nullable = true,
                                                        description = "Null: these are all")
                                            })))
    public Response renew(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = Renewal.class))) Body<Renewal> body) {
        return links(joining.renewLinks(access.facilitator(workshop), body.read()));
    }

    private Response links(List<Invited> invited) {
        var items = invited.stream().map(one -> one.at(addresses.base())).toList();
        return Response.status(201).entity(Slice.whole(items)).build();
    }

    @DELETE
    @Path("/workshops/{workshop}/members/{member}/link")
    @Operation(
            summary =
                    "End a member's personal links, and the sign-ins by a link or a code; one with a password stays; facilitators only")
    @APIResponse(responseCode = "204", description = "Ended")
    public void revoke(@RestPath UUID workshop, @RestPath UUID member) {
        joining.revokeLinks(access.facilitator(workshop), member);
    }

    @GET
    @Path("/workshops/{workshop}/members/mine")
    @Operation(summary = "Show one's own membership")
    public MemberView mine(@RestPath UUID workshop) {
        return members.mine(access.member(workshop));
    }

    @PATCH
    @Path("/workshops/{workshop}/members/mine")
    @Operation(summary = "Correct one's own details")
    public MemberView changeMine(
            @RestPath UUID workshop,
            @RequestBody(content = @Content(schema = @Schema(implementation = MemberChange.class)))
                    Body<MemberChange> body) {
        return members.changeMine(access.member(workshop), body.read());
    }

    @PATCH
    @Path("/workshops/{workshop}/members/{member}")
    @Operation(summary = "Change a member's role or details, or remove them; facilitators only")
    public MemberView change(
            @RestPath UUID workshop,
            @RestPath UUID member,
            @RequestBody(content = @Content(schema = @Schema(implementation = MemberChange.class)))
                    Body<MemberChange> body) {
        return members.change(access.facilitator(workshop), member, body.read());
    }

    @GET
    @Path("/workshops/{workshop}/audit")
    @Operation(summary = "Who did what when; facilitators only")
    public Slice<Audit.Entry> audit(@RestPath UUID workshop, @RestQuery String limit, @RestQuery String after) {
        return audit.of(access.facilitator(workshop).workshop(), Paging.of(limit, after));
    }
}
