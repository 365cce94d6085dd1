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

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class CommentPages {
    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance compose(Place place, Compose compose);
    }

    @Inject
    Comments comments;

    @Inject
    CommentForms forms;

    @Inject
    CommentDrafts drafts;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @POST
    @Path("rounds/{round}/comments")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            var comment = comments.send(me, round, draft(me, form), form.id("draft"));
            var usual = "/rounds/" + round + "?at=" + comment.about() + "&about=" + comment.target()
                    + (comment.inReplyTo() == null ? "" : "&reply=" + comment.inReplyTo());
            return html.seeOther(Html.inside(form.value("back"), usual) + "&sent=1#sent");
        } catch (DomainException | ConstraintViolationException refused) {
            var compose = forms.compose(me, round, form.value("target"), form.id("inReplyTo"));
            return html.refused(Templates.compose(workshops.place(me), compose.refused(form, html.refusal(refused))));
        }
    }

    /** Before and after, in words; nothing is sent. */
    @POST
    @Path("rounds/{round}/comments/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        return html.page(Templates.compose(workshops.place(me), forms.preview(me, round, form)));
    }

    private NewComment draft(Member me, Form form) {
        var kind = kind(form);
        var words = forms.words(me, form);
        var quote = quote(form);
        boolean edit = kind == CommentKind.EDIT;
        return new NewComment(
                form.text("target"),
                kind,
                words.body(),
                // A proposed wording stands for the whole text that was filled in, so a quote would contradict it.
                quote == null || edit ? null : new Quote(quote, null, null),
                edit ? form.text("replacement") : null,
                form.id("inReplyTo"),
                null,
                null,
                null,
                words.language());
    }

    /** Typed or selected; or a sentence that was chosen. */
    static String quote(Form form) {
        return form.checked("quote") ? form.text("quote") : form.text("sentence");
    }

    static CommentKind kind(Form form) {
        var kind = form.choice("kind", CommentKind.class);
        if (kind == null) throw Invalid.field("kind", CommentMessages.class, CommentMessages::kindMissing);
        return kind;
    }

    static String body(Form form) {
        var body = form.text("body");
        if (body == null) throw Invalid.field("body", CommentMessages.class, CommentMessages::bodyMissing);
        return body;
    }

    @GET
    @Path("comments/{comment}/change")
    public Response change(@RestPath UUID comment) {
        var me = author(comment);
        return html.page(Templates.compose(workshops.place(me), forms.recompose(me, comment)));
    }

    @POST
    @Path("comments/{comment}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID comment, Form form) {
        var me = author(comment);
        try {
            var kind = kind(form);
            var wording = kind == CommentKind.EDIT ? form.text("replacement") : "";
            var words = forms.words(me, form);
            var changed =
                    comments.change(me, comment, new CommentChange(kind, words.body(), wording, words.language()));
            drafts.sent(me, changed.roundId(), DraftSubject.change(comment), null);
            return html.seeOther("/rounds/" + changed.roundId() + "?at=" + changed.about() + "#c" + comment);
        } catch (DomainException | ConstraintViolationException refused) {
            var compose = forms.recompose(me, comment).refused(form, html.refusal(refused));
            return html.refused(Templates.compose(workshops.place(me), compose));
        }
    }

    @POST
    @Path("comments/{comment}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@RestPath UUID comment, Form form) {
        var me = author(comment);
        var compose = forms.recompose(me, comment);
        try {
            comments.withdraw(me, comment);
            return html.seeOther(compose.page() + "&withdrawn=1#sent");
        } catch (DomainException refused) {
            return html.refused(
                    Templates.compose(workshops.place(me), compose.refused(compose.form(), html.refusal(refused))));
        }
    }

    private Member author(UUID comment) {
        return access.member(comments.workshopOf(comment)).mustNotOnlyRead();
    }
}
