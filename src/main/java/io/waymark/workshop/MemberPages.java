package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.AuditChain;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Paging;
import io.waymark.platform.Refusal;
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
        static native TemplateInstance members(Place place, People people, Form form, Refusal refusal);

        static native TemplateInstance member(Place place, Profile profile, Form form, Refusal refusal);

        static native TemplateInstance audit(Place place, Slice<Deed> deeds, AuditChain.Verdict checked);
    }

    /** A member as the page for changing them needs it. */
    public record Profile(MemberView member, List<Countries.Country> countries) {}

    @Inject
    Members members;

    @Inject
    Workshops workshops;

    @Inject
    Deeds deeds;

    @Inject
    Access access;

    @Inject
    Addresses addresses;

    @Inject
    AuditChain chain;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/members")
    public Response list(
            @RestPath UUID workshop, @RestQuery String name, @RestQuery String role, @RestQuery String after) {
        var me = access.facilitator(workshop);
        var filter = MemberFilter.of(name, role);
        var people = People.of(members.list(me, filter, Paging.of(null, after)), filter, addresses, place(me));
        return html.page(Templates.members(place(me), people, InvitationPages.blank(), Refusal.none()));
    }

    @GET
    @Path("workshops/{workshop}/members/{member}")
    public Response show(@RestPath UUID workshop, @RestPath UUID member) {
        var me = access.facilitator(workshop);
        var shown = members.show(me, member);
        return html.page(member(me, shown, form(shown), Refusal.none()));
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
            var kept = members.show(me, member);
            var typed = form.names().contains("name") ? form.with("role", kept.role()) : form(kept);
            return html.refused(member(me, kept, typed, html.refusal(refused)), refused);
        }
    }

    /** The role and the details are two forms, letting out a third: what one does not hold stays. */
    private static MemberChange change(Form form) {
        var removed = form.text("removed");
        return new MemberChange(
                form.choice("role", Role.class),
                removed == null ? null : Boolean.valueOf(removed),
                AboutForm.typed(form, "name"),
                AboutForm.typed(form, "email"),
                AboutForm.typed(form, "organisation"),
                AboutForm.typed(form, "country"),
                AboutForm.typed(form, "stakeholderGroup"),
                AboutForm.typed(form, "expertise"),
                form.names().contains("name") ? form.checked("listedInReport") : null,
                null);
    }

    @GET
    @Path("workshops/{workshop}/audit")
    public Response audit(@RestPath UUID workshop, @RestQuery String after) {
        var me = access.facilitator(workshop);
        return html.page(Templates.audit(place(me), deeds.list(me, Paging.of(null, after)), chain.last()));
    }

    private static Form form(MemberView member) {
        return AboutForm.of(member)
                .with("role", member.role())
                .with("listedInReport", member.listedInReport() ? "true" : "")
                .with("idempotencyKey", UUID.randomUUID());
    }

    private TemplateInstance member(Member me, MemberView member, Form form, Refusal refusal) {
        var countries = Countries.all(html.language());
        return Templates.member(
                place(me), new Profile(member, countries), form.with("idempotencyKey", UUID.randomUUID()), refusal);
    }

    private Place place(Member me) {
        return workshops.place(me);
    }
}
