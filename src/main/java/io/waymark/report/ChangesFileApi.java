package io.waymark.report;

import io.quarkus.security.Authenticated;
import io.waymark.consolidation.ChangesView;
import io.waymark.consolidation.Consolidations;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.WorkshopView;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The text with its changes, for those who go on with it in a word processor. */
@Path("/api/v1")
@Authenticated
@Tag(name = "Report")
class ChangesFileApi {
    @Inject
    Consolidations consolidations;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @Inject
    Press press;

    @Inject
    Clock clock;

    @GET
    @Path("/workshops/{workshop}/versions/{number}/changes.docx")
    @Operation(summary = "The text as a Word file, with tracked changes against an earlier version")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
    @APIResponse(responseCode = "503", description = "Too many files are being made; try again after Retry-After")
    public Response changes(
            @RestPath UUID workshop,
            @RestPath int number,
            @Parameter(description = "The earlier version") @RestQuery String since) {
        var me = access.member(workshop);
        if (since == null || !since.matches("\\d{1,9}")) throw Invalid.required("since");
        return press.print(() -> made(me, Integer.parseInt(since), number));
    }

    private Response made(Member me, int since, int number) {
        var view = workshops.show(me);
        var changes = consolidations.changes(me, since, number);
        var at = Optional.ofNullable(changes.newer().publishedAt()).orElseGet(clock::instant);
        var margins = Margins.of(view.title(), html.language());
        var file = ChangesFile.write(
                changes, view.language(), caption(view, changes), margins, new TrackedChanges(view.title(), at));
        return Response.ok(file, ReportFormat.DOCX.mediaType())
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", FileName.disposition(view.title(), part(changes), ReportFormat.DOCX))
                .build();
    }

    private String caption(WorkshopView workshop, ChangesView changes) {
        var words = html.language().messages(ReportMessages.class);
        return workshop.title() + " · " + words.version(changes.older().number()) + " → "
                + words.version(changes.newer().number());
    }

    private static String part(ChangesView changes) {
        return "v" + changes.older().number() + "-to-v" + changes.newer().number();
    }
}
