package io.waymark.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.NeedsNoRoom;
import io.waymark.platform.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class AccountPages {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance signIn(Form form, Refusal refusal, String sso);

        static native TemplateInstance code(String pending, Form form, Refusal refusal);

        static native TemplateInstance signedOut();

        static native TemplateInstance password(Form form, Refusal refusal);

        static native TemplateInstance passwordChanged();

        static native TemplateInstance setUp(String secret, Form form, Refusal refusal);
    }

    @Inject
    Accounts accounts;

    @Inject
    Entrance entrance;

    @Inject
    FirstOrganiser firstOrganiser;

    @Inject
    Callers callers;

    @Inject
    SessionCookie cookie;

    @Inject
    Door door;

    @Inject
    SignOnServer server;

    @Inject
    HttpServerRequest request;

    @Inject
    Html html;

    @GET
    @Path("sign-in")
    public Response signIn(@RestQuery @DefaultValue("") String to) {
        return html.page(Templates.signIn(Form.blank().with("to", to), Refusal.none(), server.way(to)));
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(Form form) {
        try {
            var credentials = new Credentials(form.text("email"), form.text("password"));
            return entered(
                    door.signIn(credentials, request.remoteAddress().hostAddress()),
                    form,
                    Html.inside(form.value("to"), "/workshops"));
        } catch (CodeNeeded needed) {
            return html.page(Templates.code(needed.pending(), form, Refusal.none()));
        } catch (DomainException | ConstraintViolationException refused) {
            return signInAgain(form, refused);
        }
    }

    @POST
    @Path("sign-in/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response code(Form form) {
        try {
            var code = new LateCode(form.value("pending"), form.text("code"));
            return entered(
                    door.signIn(code, request.remoteAddress().hostAddress()),
                    form,
                    Html.inside(form.value("to"), "/workshops"));
        } catch (CodeTooLate late) {
            return signInAgain(form, late);
        } catch (DomainException | ConstraintViolationException refused) {
            // The next code is typed into an empty field.
            var again = Templates.code(form.value("pending"), form.with("code", null), html.refusal(refused));
            return html.refused(again, refused);
        }
    }

    /** Where one is when one chooses another language, say, while the code is asked for. */
    @GET
    @Path("sign-in/code")
    public Response code() {
        return html.seeOther("/sign-in");
    }

    private Response signInAgain(Form form, RuntimeException refused) {
        return html.refused(Templates.signIn(form, html.refusal(refused), server.way(form.value("to"))), refused);
    }

    @POST
    @NeedsNoRoom
    @Authenticated
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(Form form) {
        accounts.signOut(callers.signedIn().signIn());
        return Response.fromResponse(html.seeOther("/signed-out"))
                .cookie(cookie.gone())
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    @GET
    @Path("signed-out")
    public Response signedOut() {
        return html.page(Templates.signedOut());
    }

    @GET
    @Authenticated
    @Path("password")
    public Response password() {
        organiser();
        return html.page(Templates.password(Form.blank(), Refusal.none()));
    }

    @POST
    @Authenticated
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response password(Form form) {
        var me = organiser();
        try {
            door.changePassword(me, new NewPassword(form.text("current"), form.text("password")));
            return html.seeOther("/password/changed");
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(Templates.password(form, html.refusal(refused)), refused);
        }
    }

    @GET
    @Authenticated
    @Path("password/changed")
    public Response passwordChanged() {
        organiser();
        return html.page(Templates.passwordChanged());
    }

    private Organiser organiser() {
        return new Organiser(callers.signedIn());
    }

    @GET
    @Path("set-up/{secret}")
    public Response setUp(@RestPath String secret) {
        firstOrganiser.check(secret);
        return html.page(Templates.setUp(secret, Form.blank(), Refusal.none()));
    }

    @POST
    @Path("set-up/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setUp(@RestPath String secret, Form form) {
        try {
            var draft = new NewOrganiser(form.text("name"), form.text("email"), form.text("password"));
            return entered(entrance.signIn(firstOrganiser.create(secret, draft)), form, "/workshops");
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(Templates.setUp(secret, form, html.refusal(refused)));
        }
    }

    private Response entered(SignedIn signedIn, Form form, String to) {
        return Response.fromResponse(html.seeOther(to))
                .cookie(Html.drafts(form), cookie.of(signedIn))
                .build();
    }
}
