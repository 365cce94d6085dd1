package io.waymark.comment;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The buttons under a comment, and the page on which one says how one takes a suggested edit and why. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ReactionPages {
    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance reaction(Place place, CommentView comment, Form form, Refusal refusal);
    }

    @Inject
    Reactions reactions;

    @Inject
    Comments comments;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("comments/{comment}/reaction")
    public Response why(@RestPath UUID comment) {
        var me = access.participant(comments.workshopOf(comment));
        var shown = reactions.show(me, comment);
        var form = Form.blank();
        if (shown.reaction() != null)
            form.with("value", shown.reaction().value())
                    .with("reason", shown.reaction().reason());
        return html.page(page(me, shown, form, Refusal.none()));
    }

    /** A button that is pressed already takes the reaction back; its form then sends no value. */
    @POST
    @Path("comments/{comment}/reaction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response react(@RestPath UUID comment, Form form) {
        var me = access.participant(comments.workshopOf(comment));
        try {
            var reaction =
                    new NewReaction(form.choice("value", Stance.class), form.text("reason"), form.text("language"));
            var shown = reactions.react(me, comment, reaction);
            var otherwise = "/rounds/" + shown.roundId() + "?at=" + shown.about();
            return html.seeOther(Html.inside(form.value("back"), otherwise) + "#c" + comment);
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, reactions.show(me, comment), form, html.refusal(refused)));
        }
    }

    private TemplateInstance page(Member me, CommentView comment, Form form, Refusal refusal) {
        return Templates.reaction(workshops.place(me), comment, form, refusal);
    }
}
