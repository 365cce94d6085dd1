package io.waymark.vote;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.waymark.platform.Body;
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
class BallotApi {
    @Inject
    Ballots ballots;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @PUT
    @Path("/rounds/{round}/ballot")
    @Operation(
            summary = "Cast one's ballot in an APPROVAL or DOTS round, or replace it whole",
            description = "Over the budget, or about what the round is not about, is 400, and the old ballot stays."
                    + " An empty ballot is an answer: none of them.")
    @NonBlocking
    public CompletionStage<BallotView> cast(
            @RestPath UUID round,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewBallot.class))) Body<NewBallot> body) {
        var sent = body.ahead();
        return access.participating(rounds.whereabouts(round))
                .thenCompose(me -> ballots.casting(me, round, sent.read()));
    }

    @DELETE
    @Path("/rounds/{round}/ballot")
    @Operation(summary = "Take one's ballot back: no answer, which an empty ballot is not")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void takeBack(@RestPath UUID round) {
        ballots.takeBack(access.participant(rounds.workshopOf(round)), round);
    }
}
