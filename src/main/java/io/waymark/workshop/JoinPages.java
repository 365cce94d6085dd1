package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import io.waymark.account.Callers;
import io.waymark.account.SessionCookie;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Reading;
import io.waymark.platform.Refusal;
import io.waymark.platform.TooManyRequests;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The ways in: a code, then who one is; a personal link needs a press of a button and nothing else. */
@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class JoinPages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance code(Form form, Refusal refusal);

        static native TemplateInstance join(
                Welcome welcome, List<Countries.Country> countries, Form form, Refusal refusal);

        static native TemplateInstance joined(Joined joined, String title);

        static native TemplateInstance invitation(
                Welcome welcome, List<Countries.Country> countries, Form form, Refusal refusal);
    }

    @Inject
    Joining joining;

    @Inject
    Workshops workshops;

    @Inject
    Callers callers;

    @Inject
    SessionCookie cookie;

    @Inject
    Porter porter;

    @Inject
    Addresses addresses;

    @Inject
    HttpServerRequest request;

    @Inject
    Html html;

    @Inject
    Reading reading;

    @GET
    @Path("join")
    public Response code(@RestQuery String code, @Context UriInfo uri) {
        boolean sent = uri.getQueryParameters().containsKey("code");
        if (!sent) return html.page(Templates.code(Form.blank(), Refusal.none()));
        // An empty field arrives as none.
        if (code == null || code.isBlank())
            return html.refused(Templates.code(Form.blank(), html.refusal(Invalid.required("code"))));
        return welcome(code);
    }

    @GET
    @Path("j/{code}")
    public Response welcome(@RestPath String code) {
        var form = Form.blank().with("code", code).with("idempotencyKey", UUID.randomUUID());
        callers.optional().ifPresent(caller -> form.with("name", caller.person().name()));
        try {
            return html.page(Templates.join(welcomeTo(code), countries(), form, Refusal.none()));
        } catch (DomainException refused) {
            return html.refused(Templates.code(form, html.refusal(refused)), refused);
        }
    }

    @POST
    @Path("join")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(Form form) {
        try {
            var newcomer = newcomer(form);
            var key = form.text("idempotencyKey");
            var joined =
                    porter.byCode(newcomer.code(), address(), () -> joining.join(callers.optional(), newcomer, key));
            var title = workshops.settings(joined.workshopId()).title();
            var page = Templates.joined(joined.at(addresses.base()), title);
            return entered(joined, form, html.pageOf(joined.member().name(), page));
        } catch (DomainException | ConstraintViolationException refused) {
            return again(form, refused);
        }
    }

    /** The same page as before: the code's where the code is the problem, else the person's. */
    private Response again(Form form, RuntimeException refused) {
        if (refused instanceof TooManyRequests || refused instanceof UnknownCode)
            return html.refused(Templates.code(form, html.refusal(refused)), refused);
        try {
            // Which page comes tells whether the code is right: so it is an attempt, whatever else is wrong.
            var welcome = welcomeTo(form.value("code"));
            return html.refused(Templates.join(welcome, countries(), form, html.refusal(refused)), refused);
        } catch (DomainException wrong) {
            return html.refused(Templates.code(form, html.refusal(wrong)), wrong);
        }
    }

    private static NewMember newcomer(Form form) {
        return new NewMember(
                form.text("code"),
                form.text("name"),
                form.text("email"),
                form.text("organisation"),
                form.text("country"),
                form.text("stakeholderGroup"),
                form.text("expertise"),
                form.checked("acceptedNotice") ? true : null);
    }

    @GET
    @Path("i/{secret}")
    public Response invitation(@RestPath String secret) {
        var welcome = invited(secret);
        return html.page(Templates.invitation(welcome, countries(), AboutForm.of(welcome.invited()), Refusal.none()));
    }

    @POST
    @Path("i/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(@RestPath String secret, Form form) {
        var welcome = invited(secret);
        try {
            var joined = joining.accept(callers.optional(), secret, AboutForm.corrections(form));
            return entered(joined, form, html.seeOther("/workshops/" + joined.workshopId()));
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(Templates.invitation(welcome, countries(), form, html.refusal(refused)), refused);
        }
    }

    private Response entered(Joined joined, Form form, Response response) {
        return Response.fromResponse(response)
                .cookie(Html.drafts(form), cookie.of(joined.token(), joined.expiresAt()))
                .build();
    }

    private Welcome welcomeTo(String code) {
        return read(porter.byCode(code, address(), () -> joining.welcome(callers.optional(), code)));
    }

    private Welcome invited(String secret) {
        return read(porter.byLink(address(), () -> joining.invitation(secret)));
    }

    private Welcome read(Welcome welcome) {
        reading.in(welcome.language());
        return welcome;
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }

    private List<Countries.Country> countries() {
        return Countries.all(html.language());
    }
}
