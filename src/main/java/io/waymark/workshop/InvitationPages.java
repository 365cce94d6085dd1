package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
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
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;

/** Personal links: made, renewed, ended, and on paper. A link is shown on the page that answers, and never again. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class InvitationPages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance invited(Place place, List<Invited> invited);

        static native TemplateInstance sheet(Place place, List<Card> cards);

        static native TemplateInstance poster(Place place, String joinUrl);
    }

    /** What somebody gets in their hand. */
    public record Card(String name, String link) {}

    @Inject
    Joining joining;

    @Inject
    Members members;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Addresses addresses;

    @Inject
    Html html;

    static Form blank() {
        return Form.blank().with("idempotencyKey", UUID.randomUUID()).with("role", Role.PARTICIPANT);
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            var request = InvitationLines.read(form.value("lines"), form.choice("role", Role.class));
            return links(me, joining.invite(me, request));
        } catch (DomainException | ConstraintViolationException refused) {
            return people(me, form, refused);
        }
    }

    /** New links for those who were ticked, or for everybody who has not come in. */
    @POST
    @Retryable
    @Path("workshops/{workshop}/links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            if (form.checked("awaited")) return links(me, joining.renewUnused(me));
            return links(me, joining.renewLinks(me, chosen(form)));
        } catch (DomainException | ConstraintViolationException refused) {
            return people(me, form, refused);
        }
    }

    private static Renewal chosen(Form form) {
        var chosen = form.ids("member");
        if (chosen.isEmpty()) throw Invalid.field("members", WorkshopMessages.class, WorkshopMessages::chooseSomebody);
        return new Renewal(chosen);
    }

    private Response people(Member me, Form form, RuntimeException refused) {
        var place = workshops.place(me);
        var everybody = members.list(me, MemberFilter.ALL, Paging.first());
        var people = People.of(everybody, MemberFilter.ALL, addresses, place);
        if (form.value("role").isEmpty()) form.with("role", Role.PARTICIPANT);
        return html.refused(MemberPages.Templates.members(place, people, form, html.refusal(refused)), refused);
    }

    private Response links(Member me, List<Invited> made) {
        var shown = made.stream().map(one -> one.at(addresses.base())).toList();
        return html.page(Templates.invited(workshops.place(me), shown));
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/members/{member}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewOne(@RestPath UUID workshop, @RestPath UUID member, Form form) {
        var me = access.facilitator(workshop);
        return links(me, joining.renewLinks(me, new Renewal(List.of(member))));
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/members/{member}/link/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response revoke(@RestPath UUID workshop, @RestPath UUID member, Form form) {
        var me = access.facilitator(workshop);
        joining.revokeLinks(me, member);
        return html.seeOther(member.equals(me.id()) ? "/signed-out" : "/workshops/" + workshop + "/members/" + member);
    }

    /** One card for each link that the form brings along: links are not stored, so nothing else could. */
    @POST
    @Path("workshops/{workshop}/links/sheet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sheet(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        var names = form.all("name");
        var links = form.all("link");
        var ours = addresses.base() + "/i/";
        if (names.size() != links.size() || links.stream().anyMatch(link -> !link.startsWith(ours)))
            throw Invalid.required("link");
        var cards = IntStream.range(0, links.size())
                .mapToObj(i -> new Card(names.get(i), links.get(i)))
                .toList();
        return html.page(Templates.sheet(workshops.place(me), cards));
    }

    /** The code, large: for the projector, or on the door. */
    @GET
    @Path("workshops/{workshop}/poster")
    public Response poster(@RestPath UUID workshop) {
        var place = workshops.place(access.facilitator(workshop));
        return html.page(Templates.poster(place, addresses.join(place.workshop())));
    }
}
