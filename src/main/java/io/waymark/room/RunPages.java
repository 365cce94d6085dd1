package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.comment.CommentView;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Retryable;
import io.waymark.session.Agendas;
import io.waymark.session.ConsolePath;
import io.waymark.session.Focuses;
import io.waymark.session.NewFocus;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The facilitator's console; its steps are the forms of {@code session.RoundPages}, which lead back here. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class RunPages {
    /** What is taken from an item at a time. */
    static final int MINUTES = 5;

    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance run(Place place, RunView run, List<CommentView> latest, BarView bar, Form form);

        static native TemplateInstance runAgenda(Place place, RunOutline run);

        static native TemplateInstance runPeople(Place place, RunView run, List<CommentView> latest);

        static native TemplateInstance runChanged(Place place, RunOutline run, String known);
    }

    @Inject
    Console console;

    @Inject
    Overviews overviews;

    @Inject
    Agendas agendas;

    @Inject
    Focuses focuses;

    @Inject
    Announcements announcements;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /**
     * The console.
     *
     * @param refused why the last step did not happen, such as {@code state}, {@code text} or {@code focus}
     */
    @GET
    @Path("workshops/{workshop}/run")
    public Response show(@RestPath UUID workshop, @RestQuery UUID round, @RestQuery String refused) {
        var me = access.facilitator(workshop);
        return html.page(page(me, round, Form.blank().with("refused", refused)));
    }

    /** @param form blank, or one of the console's own that was refused */
    TemplateInstance page(Member me, UUID round, Form form) {
        var fresh = form.with("idempotencyKey", UUID.randomUUID());
        var run = console.show(me, round);
        return Templates.run(workshops.place(me), run, console.latest(me, run), overviews.bar(me), fresh);
    }

    @GET
    @Path("workshops/{workshop}/run/agenda")
    public Response agenda(@RestPath UUID workshop, @RestQuery UUID round) {
        var me = access.facilitator(workshop);
        return html.page(Templates.runAgenda(workshops.place(me), console.outline(me, round)));
    }

    @GET
    @Path("workshops/{workshop}/run/people")
    public Response people(@RestPath UUID workshop, @RestQuery UUID round) {
        var me = access.facilitator(workshop);
        var run = console.show(me, round);
        return html.page(Templates.runPeople(workshops.place(me), run, console.latest(me, run)));
    }

    /** Says so where the round has moved on since the buttons were made. */
    @GET
    @Path("workshops/{workshop}/run/changed")
    public Response changed(@RestPath UUID workshop, @RestQuery UUID round, @RestQuery String state) {
        var me = access.facilitator(workshop);
        return html.page(Templates.runChanged(workshops.place(me), console.outline(me, round), state));
    }

    @POST
    @Path("workshops/{workshop}/run/focus")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response focus(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            focuses.show(me, new NewFocus(form.text("recommendation")));
            return back(me, form, null);
        } catch (Invalid withdrawn) {
            return back(me, form, "focus");
        }
    }

    /** Takes five minutes from an item that is still to come. */
    @POST
    @Path("workshops/{workshop}/run/shorten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Retryable
    public Response shorten(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            var item = form.id("item");
            if (item == null) throw Invalid.required("item");
            agendas.shorten(me, item, MINUTES * 60);
            return back(me, form, null);
        } catch (DomainException tooShortOrGone) {
            return back(me, form, "length");
        }
    }

    @POST
    @Path("workshops/{workshop}/run/message")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response message(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            announcements.say(me, new NewAnnouncement(form.checked("clear") ? null : form.text("message")));
            return html.seeOther(ProjectorRunPages.console(workshop, form));
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, form.id("round"), form.with("refused", "message")), refused);
        }
    }

    private Response back(Member me, Form form, String refused) {
        return html.seeOther(ConsolePath.refused(me.workshop(), form.id("round"), refused));
    }
}
