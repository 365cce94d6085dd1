package io.waymark.comment;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
import io.waymark.session.Rounds;
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
class CommentApi {
    @Inject
    Comments comments;

    @Inject
    Reactions reactions;

    @Inject
    Dispositions dispositions;

    @Inject
    Groups groups;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @POST
    @Path("/rounds/{round}/comments")
    @Retryable
    @Operation(
            summary = "Post a comment while the round is open; or, as a facilitator, enter somebody's",
            description = "Participants post their own. Facilitators enter what others said, chatted, mailed or wrote,"
                    + " always with a `source`, also once the round is over: then the comment is `late`.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response post(
            @RestPath UUID round,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewComment.class)))
                    Body<NewComment> body) {
        var me = access.member(rounds.workshopOf(round)).mustNotOnlyRead();
        var draft = body.read();
        draft.mustBeFrom(me);
        return Response.status(201).entity(comments.post(me, round, draft)).build();
    }

    @GET
    @Path("/rounds/{round}/comments")
    @Operation(summary = "List the comments of a round that the caller may see")
    public Slice<CommentView> list(
            @RestPath UUID round, @RestQuery String target, @RestQuery String limit, @RestQuery String after) {
        var me = access.member(rounds.workshopOf(round));
        return comments.list(me, round, target, Paging.of(limit, after));
    }

    @PATCH
    @Path("/comments/{comment}")
    @Operation(summary = "Change one's own comment, or one that one entered for somebody, while the round is open")
    public CommentView change(
            @RestPath UUID comment,
            @RequestBody(content = @Content(schema = @Schema(implementation = CommentChange.class)))
                    Body<CommentChange> body) {
        return comments.change(author(comment), comment, body.read());
    }

    @DELETE
    @Path("/comments/{comment}")
    @Operation(summary = "Withdraw one's own comment, or one that one entered for somebody, while the round is open")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public void withdraw(@RestPath UUID comment) {
        comments.withdraw(author(comment), comment);
    }

    private Member author(UUID comment) {
        return access.member(comments.workshopOf(comment)).mustNotOnlyRead();
    }

    @PUT
    @Path("/comments/{comment}/reactions/mine")
    @Operation(
            summary =
                    "Support a comment, or say how one takes a suggested edit, while the round is open, or take that back")
    public CommentView react(
            @RestPath UUID comment,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewReaction.class)))
                    Body<NewReaction> body) {
        return reactions.react(access.participant(comments.workshopOf(comment)), comment, body.read());
    }

    @PUT
    @Path("/comments/{comment}/disposition")
    @Operation(summary = "Answer a comment; proposed until the next version is published")
    public CommentView answer(
            @RestPath UUID comment,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewDisposition.class)))
                    Body<NewDisposition> body) {
        return dispositions.answer(access.facilitator(comments.workshopOf(comment)), comment, body.read());
    }

    @PUT
    @Path("/comments/{comment}/group")
    @Operation(summary = "Put a comment together with one that says the same, or take it out of its group")
    public CommentView group(
            @RestPath UUID comment,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewGroup.class))) Body<NewGroup> body) {
        return groups.put(access.facilitator(comments.workshopOf(comment)), comment, body.read());
    }

    @PUT
    @Path("/comments/{comment}/satisfaction")
    @Operation(summary = "Say what one thinks of the answer to one's comment")
    public CommentView rate(
            @RestPath UUID comment,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewSatisfaction.class)))
                    Body<NewSatisfaction> body) {
        return dispositions.rate(access.participant(comments.workshopOf(comment)), comment, body.read());
    }

    @PUT
    @Path("/comments/{comment}/visibility")
    @Operation(summary = "Hide a comment from the others, or show it again")
    public CommentView hide(
            @RestPath UUID comment,
            @RequestBody(content = @Content(schema = @Schema(implementation = Hiding.class))) Body<Hiding> body) {
        return dispositions.hide(access.facilitator(comments.workshopOf(comment)), comment, body.read());
    }
}
