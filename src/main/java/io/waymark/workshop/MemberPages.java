package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Paging;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
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

/** The people of a workshop, for its facilitators. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class MemberPages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance members(Place place, Slice<MemberView> members, Form form, Refusal refusal);

        static native TemplateInstance invited(Place place, List<Invited> invited);

        static native TemplateInstance member(Place place, MemberView member, Form form, Refusal refusal);

        static native TemplateInstance audit(Place place, Slice<Deed> deeds);
    }

    @Inject
    Members members;

    @Inject
    Joining joining;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Addresses addresses;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/members")
    public Response list(@RestPath UUID workshop, @RestQuery String after) {
        var me = access.facilitator(workshop);
        var form = keyed().with("role", Role.PARTICIPANT);
        return html.page(Templates.members(place(me), members.list(me, Paging.of(null, after)), form, Refusal.none()));
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            var request = InvitationLines.read(form.value("lines"), form.choice("role", Role.class));
            var invited = joining.invite(me, request).stream()
                    .map(one -> one.at(addresses.base()))
                    .toList();
            return html.page(Templates.invited(place(me), invited));
        } catch (DomainException | ConstraintViolationException refused) {
            var everybody = members.list(me, Paging.first());
            return html.refused(Templates.members(place(me), everybody, form, html.refusal(refused)), refused);
        }
    }

    @GET
    @Path("workshops/{workshop}/members/{member}")
    public Response show(@RestPath UUID workshop, @RestPath UUID member) {
        var me = access.facilitator(workshop);
        return html.page(member(me, members.show(me, member), Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/members/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID workshop, @RestPath UUID member, Form form) {
        var me = access.facilitator(workshop);
        try {
            members.change(me, member, change(form));
            return html.seeOther(
                    member.equals(me.id()) ? "/workshops/" + workshop : "/workshops/" + workshop + "/members");
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(member(me, members.show(me, member), html.refusal(refused)), refused);
        }
    }

    private static MemberChange change(Form form) {
        var removed = form.text("removed");
        return new MemberChange(
                form.choice("role", Role.class),
                removed == null ? null : Boolean.valueOf(removed),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Shows the new link on the page that answers, and never again. */
    @POST
    @Retryable
    @Path("workshops/{workshop}/members/{member}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink(@RestPath UUID workshop, @RestPath UUID member, Form form) {
        var me = access.facilitator(workshop);
        var renewed = Invited.of(members.show(me, member), joining.renewLink(me, member));
        return html.page(Templates.invited(place(me), List.of(renewed.at(addresses.base()))));
    }

    @GET
    @Path("workshops/{workshop}/audit")
    public Response audit(@RestPath UUID workshop, @RestQuery String after) {
        var me = access.facilitator(workshop);
        return html.page(Templates.audit(place(me), members.audit(me, Paging.of(null, after))));
    }

    private TemplateInstance member(Member me, MemberView member, Refusal refusal) {
        return Templates.member(place(me), member, keyed().with("role", member.role()), refusal);
    }

    private static Form keyed() {
        return Form.blank().with("idempotencyKey", UUID.randomUUID());
    }

    private Place place(Member me) {
        return workshops.place(me);
    }
}
