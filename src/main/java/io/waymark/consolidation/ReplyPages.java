package io.waymark.consolidation;

import io.quarkus.security.Authenticated;
import io.waymark.comment.Decision;
import io.waymark.comment.Dispositions;
import io.waymark.comment.Groups;
import io.waymark.comment.Hiding;
import io.waymark.comment.NewDisposition;
import io.waymark.comment.NewGroup;
import io.waymark.platform.Conflict;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Replies to comments, and hiding them, from the workbench. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReplyPages {
    @Inject
    Dispositions dispositions;

    @Inject
    Groups groups;

    @Inject
    Desks desks;

    @Inject
    WorkbenchPages workbench;

    @Inject
    Access access;

    @Inject
    Html html;

    @POST
    @Path("workshops/{workshop}/versions/{number}/comments/{comment}/reply")
    public Response reply(
            @RestPath UUID workshop, @RestPath int number, @RestPath UUID comment, @RestQuery String at, Form form) {
        var me = access.facilitator(workshop);
        if (form.checked("use")) return inOtherWords(me, number, comment, at, form);
        return answered(me, number, comment, at, form, () -> {
            var reply = new NewDisposition(form.choice("decision", Decision.class), form.text("reason"));
            dispositions.answer(me, Stream.concat(Stream.of(comment), form.ids("also").stream()), reply);
        });
    }

    /** Nothing is stored yet: the words of an earlier reply are put into the form, to be changed or saved. */
    private Response inOtherWords(Member me, int number, UUID comment, String at, Form form) {
        var desk = desks.at(me, number, Spot.comment(at, comment));
        form.with("reason", desk.reason(form.value("use")));
        return html.page(workbench.page(me, desk, DeskForms.answer(desk, comment, form, Refusal.none())));
    }

    @POST
    @Path("workshops/{workshop}/versions/{number}/comments/{comment}/group")
    public Response group(
            @RestPath UUID workshop, @RestPath int number, @RestPath UUID comment, @RestQuery String at, Form form) {
        var me = access.facilitator(workshop);
        return answered(me, number, comment, at, form, () -> {
            groups.show(me, comment);
            var with = form.checked("out") ? null : form.id("with");
            if (with == null && !form.checked("out")) throw Invalid.required("with");
            groups.put(me, comment, new NewGroup(with));
        });
    }

    @POST
    @Path("workshops/{workshop}/versions/{number}/comments/{comment}/visibility")
    public Response hide(
            @RestPath UUID workshop, @RestPath int number, @RestPath UUID comment, @RestQuery String at, Form form) {
        var me = access.facilitator(workshop);
        return answered(me, number, comment, at, form, () -> {
            boolean hidden = form.has("hidden", "true");
            if (hidden && form.text("why") == null) throw Invalid.required("why");
            dispositions.hide(me, comment, new Hiding(hidden, form.text("why")));
        });
    }

    @POST
    @Path("workshops/{workshop}/versions/{number}/release")
    public Response release(
            @RestPath UUID workshop, @RestPath int number, @RestQuery String at, @RestQuery Integer page, Form form) {
        dispositions.release(access.facilitator(workshop));
        return html.seeOther(desk(workshop, number, at, page == null ? "" : "page=" + page));
    }

    private Response answered(Member me, int number, UUID comment, String at, Form form, Runnable action) {
        try {
            action.run();
            return html.seeOther(desk(me.workshop(), number, at, "comment=" + comment) + "#c-" + comment);
        } catch (Invalid | Conflict | ConstraintViolationException refused) {
            var desk = desks.at(me, number, Spot.comment(at, comment));
            var forms = DeskForms.answer(desk, comment, form, html.refusal(refused));
            return html.refused(workbench.page(me, desk, forms));
        }
    }

    private static String desk(UUID workshop, int number, String at, String spot) {
        var key = at == null || !at.matches("[A-Z0-9]{1,12}") ? "" : "at=" + at;
        return "/workshops/" + workshop + "/versions/" + number + "/consolidation?" + key
                + (key.isEmpty() || spot.isEmpty() ? "" : "&") + spot;
    }
}
