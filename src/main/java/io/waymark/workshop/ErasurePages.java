package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.account.SessionCookie;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Refusal;
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

/** Erasing a person's data, by themselves or by facilitators: what goes and what stays, then the receipt. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ErasurePages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance erase(Place place, MemberView member, Form form, Refusal refusal);

        static native TemplateInstance erased(WorkshopView workshop, ErasureView receipt, boolean back);
    }

    @Inject
    Erasures erasures;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    SessionCookie cookie;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/members/{member}/erasure")
    public Response show(@RestPath UUID workshop, @RestPath UUID member) {
        var me = access.member(workshop);
        var receipt = erasures.receipt(me, member);
        if (receipt.isPresent()) return html.page(Templates.erased(workshops.show(me), receipt.get(), true));
        return html.page(ask(me, member, Form.blank().with("comments", NewErasure.Texts.KEEP), Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/members/{member}/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@RestPath UUID workshop, @RestPath UUID member, Form form) {
        var me = access.member(workshop);
        var settings = workshops.show(me);
        erasures.of(me, member);
        try {
            var wish = new NewErasure(form.choice("comments", NewErasure.Texts.class));
            var receipt = erasures.erase(me, member, wish);
            return me.id().equals(member)
                    ? farewell(settings, receipt)
                    : html.seeOther("/workshops/" + workshop + "/members/" + member + "/erasure");
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(ask(me, member, form, html.refusal(refused)), refused);
        }
    }

    /** They are signed out and could not fetch the receipt from another address. */
    private Response farewell(WorkshopView workshop, ErasureView receipt) {
        return Response.fromResponse(html.pageOf(null, Templates.erased(workshop, receipt, false)))
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    private TemplateInstance ask(Member me, UUID member, Form form, Refusal refusal) {
        return Templates.erase(workshops.place(me), erasures.of(me, member), form, refusal);
    }
}
