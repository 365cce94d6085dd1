package io.waymark.analysis;

import io.quarkus.security.Authenticated;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Results")
@Produces(MediaType.APPLICATION_JSON)
class ResultApi {
    @Inject
    Results results;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @GET
    @Path("/rounds/{round}/results")
    @Operation(summary = "Show the results of a round, once its rules allow; with a breakdown where asked for")
    public ResultView show(
            @RestPath UUID round, @RestQuery @Parameter(description = "country or stakeholderGroup") String by) {
        return results.show(access.member(rounds.workshopOf(round)), round, by);
    }
}
