package io.waymark.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.consolidation.MyWork;
import io.waymark.consolidation.MyWorks;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.Members;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
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
import org.jsoup.nodes.Document;

/** What one contributed to a workshop and what became of it, on paper for the file at home. */
@Path("/api/v1")
@Authenticated
@Tag(name = "Report")
class MyCopyApi {
    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance copy(Place place, MemberView me, MyWork work);
    }

    @Inject
    MyWorks works;

    @Inject
    Members members;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @Inject
    Press press;

    @GET
    @Path("/workshops/{workshop}/mine/copy")
    @Operation(summary = "What the caller contributed and what became of it, as a file")
    @APIResponse(
            responseCode = "200",
            description = "The copy",
            content = {
                @Content(mediaType = "text/html"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            })
    @APIResponse(responseCode = "503", description = "Too many files are being made; try again after Retry-After")
    public Response copy(
            @RestPath UUID workshop, @Parameter(description = "html (default), pdf or docx") @RestQuery String format) {
        var me = access.participant(workshop);
        var wanted = ReportFormat.of(format);
        var title = workshops.show(me).title();
        var copy = wanted.isPrinted() ? press.print(() -> write(me, title, wanted)) : write(me, title, wanted);
        return Response.fromResponse(copy)
                .header("Content-Disposition", FileName.disposition(title, "my-copy", wanted))
                .build();
    }

    private Response write(Member me, String title, ReportFormat format) {
        var page = Templates.copy(workshops.place(me), members.mine(me), works.of(me));
        var margins = Margins.of(title, html.language());
        return switch (format) {
            case HTML -> html.page(page);
            case PDF -> file(format, PdfReport.write(paper(page), margins));
            case DOCX -> file(format, WordReport.write(paper(page), margins));
            default ->
                throw Invalid.field(
                        "format", ReportMessages.class, messages -> messages.unknownFormat("html, pdf, docx"));
        };
    }

    private Document paper(TemplateInstance page) {
        return Paper.of(html.text(page));
    }

    private static Response file(ReportFormat format, byte[] content) {
        return Response.ok(content, format.mediaType())
                .header("Cache-Control", "no-store")
                .build();
    }
}
