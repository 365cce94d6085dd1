package io.waymark.vote;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.waymark.platform.Body;
import io.waymark.session.MissingFirst;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Authenticated
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VoteApi {
    @Inject
    Votes votes;

    @Inject
    MissingFirst missing;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @PUT
    @Path("/rounds/{round}/votes/{recommendation}")
    @Operation(summary = "Cast one's vote on a recommendation, or change it")
    @NonBlocking
    public CompletionStage<VoteView> cast(
            @RestPath UUID round,
            @RestPath String recommendation,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewVote.class))) Body<NewVote> body) {
        var sent = body.ahead();
        return access.participating(rounds.whereabouts(round))
                .thenCompose(me -> missing.of(
                        me, round, recommendation, () -> votes.casting(me, round, recommendation, sent.read())));
    }

    @DELETE
    @Path("/rounds/{round}/votes/{recommendation}")
    @Operation(summary = "Take one's vote back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(@RestPath UUID round, @RestPath String recommendation) {
        var me = access.participant(rounds.workshopOf(round));
        rounds.requireRecommendation(me, round, recommendation);
        votes.takeBack(me, round, recommendation);
    }
}
