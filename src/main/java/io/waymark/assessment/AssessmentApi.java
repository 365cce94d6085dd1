package io.waymark.assessment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.waymark.platform.Body;
import io.waymark.session.MissingFirst;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Authenticated
@Tag(name = "Contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AssessmentApi {
    @Inject
    Assessments assessments;

    @Inject
    MissingFirst missing;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @PUT
    @Path("/rounds/{round}/assessments/{recommendation}")
    @Operation(summary = "Assess a recommendation; an earlier assessment is replaced whole")
    @NonBlocking
    public CompletionStage<AssessmentView> assess(
            @RestPath UUID round,
            @RestPath String recommendation,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewAssessment.class)))
                    Body<NewAssessment> body) {
        var sent = body.ahead();
        return access.participating(rounds.whereabouts(round))
                .thenCompose(me -> missing.of(
                        me,
                        round,
                        recommendation,
                        () -> assessments.assessing(me, round, recommendation, sent.read())));
    }
}
