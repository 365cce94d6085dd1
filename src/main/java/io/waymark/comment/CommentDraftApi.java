package io.waymark.comment;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Paging;
import io.waymark.platform.Slice;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CommentDraftApi {
    @Inject
    CommentDrafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @GET
    @Path("/rounds/{round}/drafts")
    @Operation(summary = "List the comments that the caller has begun in a round and not sent")
    public Slice<CommentDraftView> list(@RestPath UUID round, @RestQuery String limit, @RestQuery String after) {
        return drafts.list(participant(round), round, Paging.of(limit, after));
    }

    @PUT
    @Path("/rounds/{round}/drafts/{about}")
    @Operation(
            summary = "Keep what the caller has typed of a comment so far, in place of what was kept before",
            description =
                    "Only the caller sees it, for a week or until it is discarded; it counts as nothing. Kept too once"
                            + " the round is over; in an ANONYMOUS round never (409).")
    @APIResponse(
            responseCode = "200",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = CommentDraftView.class)))
    @APIResponse(responseCode = "204", description = "There is nothing in it; nothing is kept")
    public Response keep(
            @RestPath UUID round,
            @RestPath String about,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewCommentDraft.class)))
                    Body<NewCommentDraft> body) {
        var me = participant(round);
        drafts.requireSubject(me, round, about);
        return drafts.keep(me, round, about, body.read())
                .map(kept -> Response.ok(kept).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @DELETE
    @Path("/rounds/{round}/drafts/{about}")
    @Operation(summary = "Throw away what was kept of a comment")
    @APIResponse(responseCode = "204", description = "Nothing is kept")
    public void discard(@RestPath UUID round, @RestPath String about) {
        drafts.discard(participant(round), round, about);
    }

    private Member participant(UUID round) {
        return access.participant(rounds.workshopOf(round));
    }
}
