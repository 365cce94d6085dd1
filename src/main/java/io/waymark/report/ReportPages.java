package io.waymark.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ReportPages {
    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance page(Place place, ReportPage content, String draftSent);
    }

    @Inject
    Reports reports;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/report")
    public Response report(
            @RestPath UUID workshop,
            @RestQuery String version,
            @RestQuery List<String> parts,
            @RestQuery String language,
            @RestQuery String saved) {
        var me = access.member(workshop);
        var content = reports.page(
                me,
                ReportApi.number(version),
                ReportParts.of(parts),
                language == null ? html.language() : ReportApi.language(language));
        var sent = saved == null ? "" : SectionPages.draftKey(me, saved);
        return html.page(Templates.page(workshops.place(me), content, sent));
    }
}
