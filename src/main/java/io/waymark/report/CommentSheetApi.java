package io.waymark.report;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.platform.Reading;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The comments with our replies, for those who discuss them line by line. */
@Path("/api/v1")
@Authenticated
@Tag(name = "Report")
class CommentSheetApi {
    @Inject
    Reports reports;

    @Inject
    Access access;

    @Inject
    Reading reading;

    @Inject
    Html html;

    @Inject
    Press press;

    @GET
    @Path("/workshops/{workshop}/comments.xlsx")
    @Operation(
            summary = "The comment-resolution sheet of a version",
            description =
                    "As far as the caller may see it: number, author, area, key, kind, comment, proposed wording and our reply, a line"
                            + " for each comment on the version and those it descends from. Holds text only")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
    @APIResponse(responseCode = "503", description = "Too many files are being made; try again after Retry-After")
    public Response comments(
            @RestPath UUID workshop,
            @Parameter(description = "The newest published one where absent") @RestQuery String version,
            @Parameter(description = "da, de, el, en, fr or pl; where absent that of the workshop") @RestQuery
                    String language) {
        var me = access.member(workshop);
        if (language != null) reading.choose(ReportApi.language(language));
        var number = ReportApi.number(version);
        return press.print(() -> file(reports.show(me, number)));
    }

    private Response file(ReportView report) {
        return Response.ok(CommentSheet.write(report, html.language()), ReportFormat.XLSX.mediaType())
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", FileName.disposition(report, "comments", ReportFormat.XLSX))
                .build();
    }
}
