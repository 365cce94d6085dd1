package io.waymark.consolidation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Conflict;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.NotFound;
import io.waymark.platform.Refusal;
import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.StaleVersion;
import io.waymark.roadmap.TooLong;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The workbench: one part of the text, what was said about it, and its next wording. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class WorkbenchPages {
    @CheckedTemplate(basePath = "consolidation")
    static class Templates {
        static native TemplateInstance workbench(Place place, Desk desk, DeskForms forms, Form start);

        static native TemplateInstance difference(Difference difference, String base, String at, boolean alone);
    }

    @Inject
    Consolidations consolidations;

    @Inject
    Desks desks;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/consolidation")
    public Response current(@RestPath UUID workshop) {
        var current = consolidations.current(access.facilitator(workshop));
        return html.seeOther("/workshops/" + workshop
                + current.map(number -> "/versions/" + number + "/consolidation")
                        .orElse("/roadmap"));
    }

    @GET
    @Path("workshops/{workshop}/versions/{number}/consolidation")
    public Response desk(
            @RestPath UUID workshop,
            @RestPath int number,
            @RestQuery String at,
            @RestQuery Integer page,
            @RestQuery UUID comment,
            @RestQuery String saved) {
        var me = access.facilitator(workshop);
        var desk = desks.at(me, number, new Spot(at, page, comment));
        return html.page(page(me, desk, DeskForms.of(desk), saved));
    }

    TemplateInstance page(Member me, Desk desk, DeskForms forms) {
        return page(me, desk, forms, null);
    }

    private TemplateInstance page(Member me, Desk desk, DeskForms forms, String saved) {
        var start = Form.blank().with("idempotencyKey", UUID.randomUUID()).with("saved", saved);
        return Templates.workbench(workshops.place(me), desk, forms, start);
    }

    /** Saves or withdraws the recommendation; or shows what is typed again, with a suggestion or with what it changes. */
    @POST
    @Path("workshops/{workshop}/versions/{number}/consolidation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response edit(
            @RestPath UUID workshop,
            @RestPath int number,
            @RestQuery @DefaultValue(Document.WHOLE) String at,
            Form form) {
        var me = access.facilitator(workshop);
        var page = form.number("page");
        try {
            if (form.checked("insert")) return inserted(me, number, at, form);
            if (form.checked("difference")) return compared(me, number, at, form);
            boolean withdrawn = form.checked("withdraw");
            var change = withdrawn ? EditForm.withdraw(form, at) : EditForm.edit(form, at);
            consolidations.change(me, number, change, form.text("tag"));
            return html.seeOther("/workshops/" + workshop + "/versions/" + number + "/consolidation?saved=" + at
                    + "&at=" + (withdrawn ? Document.WHOLE : at + (page == null ? "" : "&page=" + page)));
        } catch (StaleVersion stale) {
            var desk = desks.at(me, number, Spot.page(at, page));
            var theirs = desks.theirs(desk, form.value("text.body"));
            if (theirs != null) form.with("tag", theirs.text().tag());
            return refused(me, desk, form, html.refusal(stale), theirs);
        } catch (Invalid | Conflict | TooLong | ConstraintViolationException refused) {
            return refused(me, desks.at(me, number, Spot.page(at, page)), form, html.refusal(refused), null);
        }
    }

    private Response refused(Member me, Desk desk, Form form, Refusal refusal, Theirs theirs) {
        return html.refused(page(me, desk, DeskForms.refused(form, refusal, theirs)));
    }

    private Response inserted(Member me, int number, String at, Form form) {
        var desk = desks.at(me, number, Spot.comment(at, form.id("insert")));
        if (desk.at().recommendation() == null) throw new NotFound();
        var typed = EditForm.typed(form, desk.at().recommendation());
        var inserted = desks.insert(me, number, form.id("insert"), typed);
        if (!inserted.found()) throw new WordsGone();
        EditForm.fill(form, inserted.text());
        return html.page(page(me, desk, DeskForms.inserted(form)));
    }

    private Response compared(Member me, int number, String at, Form form) {
        var difference = desks.difference(me, number, at, form);
        var desk = desks.at(me, number, Spot.page(at, form.number("page")));
        return html.page(page(me, desk, DeskForms.compared(form, difference)));
    }

    /** The difference alone, for a page that follows what is typed; nothing is stored. */
    @POST
    @Path("workshops/{workshop}/versions/{number}/consolidation/difference")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response difference(@RestPath UUID workshop, @RestPath int number, @RestQuery String at, Form form) {
        var me = access.facilitator(workshop);
        var base = "/workshops/" + workshop + "/versions/" + number;
        return html.page(Templates.difference(desks.difference(me, number, at, form), base, at, true));
    }
}
