package io.waymark.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Retryable;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where facilitators enter what others said, chatted, mailed or wrote, one after the other. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class EntryPages {
    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance entry(Place place, EntryForm entry, boolean sent);
    }

    @Inject
    Comments comments;

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

    /** @param sent whether one was just entered; the way in and the text stay for the next */
    @GET
    @Path("rounds/{round}/entry")
    public Response form(
            @RestPath UUID round, @RestQuery String source, @RestQuery String target, @RestQuery String sent) {
        var me = access.facilitator(rounds.workshopOf(round));
        var entry = forms.entry(me, round).after(source, target);
        return html.page(Templates.entry(workshops.place(me), entry, sent != null));
    }

    @POST
    @Path("rounds/{round}/entry")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(@RestPath UUID round, Form form) {
        var me = access.facilitator(rounds.workshopOf(round));
        try {
            var entered = comments.post(me, round, draft(form));
            return html.seeOther("/rounds/" + round + "/entry?source=" + entered.source() + "&target="
                    + entered.target() + "&sent=1#sent");
        } catch (DomainException | ConstraintViolationException refused) {
            var entry = forms.entry(me, round).refused(form, html.refusal(refused));
            return html.refused(Templates.entry(workshops.place(me), entry, false));
        }
    }

    private static NewComment draft(Form form) {
        var kind = CommentPages.kind(form);
        var quote = form.text("quote");
        return new NewComment(
                form.text("target"),
                kind,
                CommentPages.body(form),
                quote == null ? null : new Quote(quote, null, null),
                kind == CommentKind.EDIT ? form.text("replacement") : null,
                null,
                source(form),
                form.text("speaker"),
                form.id("onBehalfOf"));
    }

    private static EntrySource source(Form form) {
        var source = form.choice("source", EntrySource.class);
        if (source == null) throw Invalid.field("source", CommentMessages.class, CommentMessages::sourceMissing);
        return source;
    }
}
