package io.waymark.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.platform.Reading;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jsoup.nodes.Document;

@Path("/api/v1")
@Authenticated
@Tag(name = "Report")
class ReportApi {
    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance file(ReportView report, ReportParts parts);
    }

    @Inject
    Reports reports;

    @Inject
    Access access;

    @Inject
    Html html;

    @Inject
    Reading reading;

    @Inject
    Press press;

    @Inject
    ObjectMapper json;

    /** The format alone decides what comes; what the client accepts is ignored. */
    @GET
    @Path("/workshops/{workshop}/report")
    @Operation(
            summary = "The report on a version, as a file",
            description = "As far as the caller may see it; PDF is tagged (PDF/UA-1), Excel holds text only. "
                    + CsvReport.FORMAT)
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "text/html"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                @Content(mediaType = "text/markdown"),
                @Content(mediaType = "text/csv"),
                @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class))
            })
    @APIResponse(responseCode = "503", description = "Too many reports are being made; try again after Retry-After")
    public Response report(
            @RestPath UUID workshop,
            @Parameter(description = "The newest published one where absent") @RestQuery String version,
            @Parameter(description = "html (default), pdf, docx, xlsx, md, csv or json") @RestQuery String format,
            @Parameter(
                            description =
                                    "Of html, pdf, docx and md: what to have beside the text, with commas between; all where absent. "
                                            + "attendance, method, summary, comments, withdrawn, results, glossary; text for none")
                    @RestQuery
                    String parts,
            @Parameter(description = "da, de, el, en, fr or pl; where absent that of the workshop") @RestQuery
                    String language) {
        var me = access.member(workshop);
        if (language != null) reading.choose(language(language));
        var number = number(version);
        var wanted = ReportFormat.of(format);
        var chosen = ReportParts.of(parts);
        return wanted.isPrinted()
                ? press.print(() -> file(reports.show(me, number), wanted, chosen))
                : file(reports.show(me, number), wanted, chosen);
    }

    private Response file(ReportView report, ReportFormat format, ReportParts parts) {
        return Response.fromResponse(write(report, format, parts))
                .header("Content-Disposition", FileName.disposition(report, format))
                .build();
    }

    static Language language(String code) {
        return Language.of(code)
                .orElseThrow(() ->
                        Invalid.field("language", ReportMessages.class, say -> say.badLanguage(Language.codes())));
    }

    static Integer number(String version) {
        if (version == null) return null;
        if (!version.matches("\\d{1,9}"))
            throw Invalid.field("version", ReportMessages.class, ReportMessages::badVersion);
        return Integer.valueOf(version);
    }

    private Response write(ReportView report, ReportFormat format, ReportParts parts) {
        return switch (format) {
            case HTML -> html.page(Templates.file(report, parts));
            case PDF -> file(format, PdfReport.write(paper(report, parts), margins(report)));
            case DOCX -> file(format, WordReport.write(paper(report, parts), margins(report)));
            case XLSX -> file(format, ExcelReport.write(report, html.language()));
            case MD -> file(format, new MarkdownReport(report, parts, html.language()).write());
            case CSV -> file(format, new CsvReport(report).write());
            case JSON -> file(format, json(report));
        };
    }

    /** What is printed is the page. */
    private Document paper(ReportView report, ReportParts parts) {
        return Paper.of(html.text(Templates.file(report, parts)));
    }

    private Margins margins(ReportView report) {
        return Margins.of(report, html.language());
    }

    private static Response file(ReportFormat format, Object content) {
        return Response.ok(content, format.mediaType())
                .header("Cache-Control", "no-store")
                .build();
    }

    private String json(ReportView report) {
        try {
            return json.writeValueAsString(report);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
