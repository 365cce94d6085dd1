package io.waymark.roadmap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Conflict;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
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
import org.jboss.resteasy.reactive.RestQuery;

/** The versions, and one of them to read. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class RoadmapPages {
    @CheckedTemplate(basePath = "roadmap")
    static class Templates {
        static native TemplateInstance roadmap(Place place, VersionList versions, Form next, Refusal refusal);

        static native TemplateInstance version(Place place, VersionView version, String draftSent);
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
    @Path("workshops/{workshop}/roadmap")
    public Response roadmap(@RestPath UUID workshop) {
        return html.page(roadmap(access.member(workshop), nextVersion(), Refusal.none()));
    }

    private TemplateInstance roadmap(Member me, Form next, Refusal refusal) {
        return Templates.roadmap(workshops.place(me), roadmaps.overview(me), next, refusal);
    }

    private static Form nextVersion() {
        return Form.blank().with("idempotencyKey", UUID.randomUUID());
    }

    /** Starts the next version from a published one. */
    @POST
    @Path("workshops/{workshop}/versions/{number}/next")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@RestPath UUID workshop, @RestPath int number, Form form) {
        var me = access.facilitator(workshop);
        try {
            var draft = roadmaps.create(me, Source.Json.basedOn(number));
            var page = form.has("then", "consolidation") ? "/consolidation" : "";
            return html.seeOther("/workshops/" + workshop + "/versions/" + draft.number() + page);
        } catch (Conflict refused) {
            return html.refused(roadmap(me, nextVersion(), html.refusal(refused)));
        }
    }

    @GET
    @Path("workshops/{workshop}/versions/{number}")
    public Response version(@RestPath UUID workshop, @RestPath int number, @RestQuery String saved) {
        var me = access.member(workshop);
        var sent = saved == null ? "" : DraftPages.draftKey(me, number, saved);
        return html.page(Templates.version(workshops.place(me), roadmaps.show(me, number), sent));
    }

    @GET
    @Path("workshops/{workshop}/versions/{number}/roadmap.md")
    @Produces(RoadmapApi.MARKDOWN + ";charset=UTF-8")
    public Response markdown(@RestPath UUID workshop, @RestPath int number) {
        return Response.ok(roadmaps.markdown(access.member(workshop), number))
                .header("Content-Disposition", "attachment; filename=\"roadmap-v" + number + ".md\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
