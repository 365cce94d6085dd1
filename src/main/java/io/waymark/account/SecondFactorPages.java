package io.waymark.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
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

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class SecondFactorPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance secondFactor(
                SecondFactorView factor, boolean needed, Form form, Refusal refusal);

        static native TemplateInstance begunFactor(BegunFactor begun, Form form, Refusal refusal);

        static native TemplateInstance spareCode(SpareCode spare, String next);
    }

    @Inject
    OwnSecondFactor factor;

    @Inject
    Callers callers;

    @Inject
    Door door;

    @Inject
    Html html;

    @GET
    @Path("second-factor")
    public Response show() {
        return html.page(page(me(), Refusal.none()));
    }

    @POST
    @Path("second-factor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(Form form) {
        var me = me();
        try {
            var begun = door.beginFactor(me, new PresentPassword(form.text("current")));
            return html.page(Templates.begunFactor(begun, Form.blank(), Refusal.none()));
        } catch (DomainException | ConstraintViolationException refused) {
            return again(me, refused);
        }
    }

    /** The spare code is told once, so the answer is a page, and not the way to one. */
    @POST
    @Path("second-factor/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(Form form) {
        var me = me();
        try {
            var begun = factor.begun(me);
            try {
                var spare = door.confirmFactor(me, new FactorCode(form.text("code")));
                return html.page(Templates.spareCode(spare, me.isOnTheirWayIn() ? "/workshops" : "/my-data"));
            } catch (Invalid | ConstraintViolationException refused) {
                return html.refused(Templates.begunFactor(begun, Form.blank(), html.refusal(refused)), refused);
            }
        } catch (DomainException refused) {
            return again(me, refused);
        }
    }

    @POST
    @Path("second-factor/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(Form form) {
        var me = me();
        try {
            door.removeFactor(me, new FactorRemoval(form.text("current"), form.text("code")));
            return html.seeOther("/second-factor");
        } catch (DomainException | ConstraintViolationException refused) {
            return again(me, refused);
        }
    }

    /** Where one is when one chooses another language, say, on the page that answered a form. */
    @GET
    @Path("second-factor/confirmation")
    public Response confirmation() {
        me();
        return html.seeOther("/second-factor");
    }

    @GET
    @Path("second-factor/removal")
    public Response removal() {
        return confirmation();
    }

    /** Neither a password nor a code is told again. */
    private Response again(Organiser me, RuntimeException refused) {
        return html.refused(page(me, html.refusal(refused)), refused);
    }

    private TemplateInstance page(Organiser me, Refusal refusal) {
        return Templates.secondFactor(factor.of(me), me.isOnTheirWayIn(), Form.blank(), refusal);
    }

    private Organiser me() {
        return new Organiser(callers.signedIn());
    }
}
