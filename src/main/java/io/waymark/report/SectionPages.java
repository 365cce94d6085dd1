package io.waymark.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class SectionPages {
    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance section(
                Place place, SectionView stored, String draft, boolean stale, Form form, Refusal refusal);
    }

    @Inject
    Sections sections;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/report/sections/{section}")
    public Response form(@RestPath UUID workshop, @RestPath String section) {
        var me = access.facilitator(workshop);
        var stored = sections.show(me, ReportSection.of(section));
        var form = Form.blank().with("text", stored.text()).with("tag", stored.tag());
        return html.page(page(me, stored, false, form, Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/report/sections/{section}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath UUID workshop, @RestPath String section, Form form) {
        var me = access.facilitator(workshop);
        var which = ReportSection.of(section);
        try {
            var text = Objects.requireNonNullElse(form.text("text"), "");
            sections.write(me, which, new NewSection(text), form.text("tag"));
            return html.seeOther(
                    "/workshops/" + workshop + "/report?saved=" + draftId(which, form) + "#section-" + which.id());
        } catch (StaleSection stale) {
            var theirs = sections.show(me, which);
            form.with("tag", theirs.tag());
            return html.refused(page(me, theirs, true, form, html.refusal(stale)), stale);
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, sections.show(me, which), false, form, html.refusal(refused)), refused);
        }
    }

    private TemplateInstance page(Member me, SectionView stored, boolean stale, Form form, Refusal refusal) {
        var draft = draftKey(me, draftId(stored.section(), form));
        return Templates.section(workshops.place(me), stored, draft, stale, form, refusal);
    }

    /** What a browser keeps belongs to the text that it was typed over: it never comes back over a newer one. */
    private static String draftId(ReportSection section, Form form) {
        return section.id() + "-" + form.value("tag").replaceAll("[^a-z0-9]", "");
    }

    static String draftKey(Member me, String id) {
        return me.id() + ":report-" + id.replaceAll("[^A-Za-z0-9-]", "");
    }
}
