package io.waymark.roadmap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The draft as one Markdown text, to be edited as a whole. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class DraftPages {
    @CheckedTemplate(basePath = "roadmap")
    static class Templates {
        static native TemplateInstance edit(EditPage page, Form form, Refusal refusal);
    }

    @Inject
    Roadmaps roadmaps;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/versions/{number}/edit")
    public Response form(@RestPath UUID workshop, @RestPath int number) {
        var me = access.facilitator(workshop);
        var draft = roadmaps.draft(me, number);
        var form = Form.blank().with("document", roadmaps.markdown(me, number)).with("tag", draft.tag());
        return html.page(page(me, draft, form, null, Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/versions/{number}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath UUID workshop, @RestPath int number, Form form) {
        var me = access.facilitator(workshop);
        try {
            roadmaps.replace(me, number, new Source.Markdown(form.value("document")), form.text("tag"));
            return html.seeOther(
                    "/workshops/" + workshop + "/versions/" + number + "?saved=" + draftId(form.value("tag")));
        } catch (StaleVersion stale) {
            var draft = roadmaps.draft(me, number);
            form.with("tag", draft.tag());
            return html.refused(page(me, draft, form, roadmaps.markdown(me, number), html.refusal(stale)));
        } catch (VersionIsPublished published) {
            throw published;
        } catch (DomainException refused) {
            return html.refused(page(me, roadmaps.draft(me, number), form, null, html.refusal(refused)));
        }
    }

    private TemplateInstance page(Member me, VersionView draft, Form form, String theirs, Refusal refusal) {
        var key = draftKey(me, draft.number(), draftId(form.value("tag")));
        return Templates.edit(new EditPage(workshops.place(me), draft, theirs, key), form, refusal);
    }

    /** What a browser keeps belongs to the text that it was typed over: it never comes back over a newer one. */
    static String draftKey(Member me, int number, String id) {
        return me.id() + ":version-" + number + ":" + draftId(id);
    }

    private static String draftId(String tag) {
        return tag.replaceAll("[^A-Za-z0-9-]", "");
    }
}
