package io.waymark.report;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Slice;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Authenticated
@Tag(name = "Report")
@Produces(MediaType.APPLICATION_JSON)
class SectionApi {
    @Inject
    Sections sections;

    @Inject
    Access access;

    @GET
    @Path("/workshops/{workshop}/report/sections")
    @Operation(summary = "The written parts of the report, in its order")
    public Slice<SectionView> list(@RestPath UUID workshop) {
        return Slice.whole(sections.all(access.member(workshop)));
    }

    @PUT
    @Path("/workshops/{workshop}/report/sections/{section}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a part of the report")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SectionView.class)))
    public Response write(
            @RestPath UUID workshop,
            @Parameter(
                            description =
                                    "foreword, summary, highlights, reflections, nextSteps, acknowledgements or disclaimer")
                    @RestPath
                    String section,
            @HeaderParam("If-Match") String tag,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewSection.class)))
                    Body<NewSection> body) {
        var me = access.facilitator(workshop);
        var written = sections.write(me, ReportSection.of(section), body.read(), tag);
        return Response.ok(written).header("ETag", written.tag()).build();
    }
}
