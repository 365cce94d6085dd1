package io.waymark.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What one has written and not sent. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class CommentDraftPages {
    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance unsent(Place place, List<Unsent> unsent);
    }

    @Inject
    CommentDrafts drafts;

    @Inject
    CommentForms forms;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** The second button of the form: keeps what is typed, also without script. */
    @POST
    @Path("rounds/{round}/drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        var compose = forms.of(me, round, form);
        try {
            drafts.keep(me, round, compose.subject(), NewCommentDraft.of(form));
            return html.seeOther(Html.inside(form.value("here"), compose.here()) + "#write");
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(
                    CommentPages.Templates.compose(workshops.place(me), compose.refused(form, html.refusal(refused))));
        }
    }

    @GET
    @Path("workshops/{workshop}/unsent")
    public Response show(@RestPath UUID workshop) {
        var me = access.participant(workshop);
        return html.page(Templates.unsent(workshops.place(me), drafts.unsent(me)));
    }

    @POST
    @Path("workshops/{workshop}/unsent/{draft}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@RestPath UUID workshop, @RestPath UUID draft, Form form) {
        var me = access.participant(workshop);
        drafts.discard(me, draft);
        return html.seeOther(Html.inside(form.value("here"), "/workshops/" + workshop + "/unsent"));
    }
}
