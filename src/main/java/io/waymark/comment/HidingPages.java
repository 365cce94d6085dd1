package io.waymark.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.comment.CommentThread.Order;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Facilitators hide a comment where they read it, or show it again. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class HidingPages {
    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance hide(Place place, CommentView comment, String query, Form form, Refusal refusal);
    }

    @Inject
    Dispositions dispositions;

    @Inject
    Comments comments;

    @Inject
    CommentThreads threads;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** The list that it was read in is named by {@code at}, {@code page} and {@code order}: there one comes back to. */
    @POST
    @Path("comments/{comment}/visibility")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hide(
            @RestPath UUID comment,
            @RestQuery String at,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("OLDEST") Order order,
            Form form) {
        var me = access.facilitator(comments.workshopOf(comment));
        var shown = threads.show(me, comment);
        var query = threads.outline(me, shown.roundId(), at, page, order).query(page);
        try {
            boolean hidden = form.has("hidden", "true");
            if (hidden && form.text("why") == null) throw Invalid.required("why");
            dispositions.hide(me, comment, new Hiding(hidden, form.text("why")));
            var list = "/rounds/" + shown.roundId() + "/comments";
            return html.seeOther(Html.inside(list + query, list) + "#c" + comment);
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(Templates.hide(workshops.place(me), shown, query, form, html.refusal(refused)));
        }
    }
}
