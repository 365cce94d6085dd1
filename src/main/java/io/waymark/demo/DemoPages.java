package io.waymark.demo;

import io.waymark.account.SessionCookie;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.workshop.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class DemoPages {
    @Inject
    Demo demo;

    @Inject
    SessionCookie cookie;

    @Inject
    Html html;

    @POST
    @Path("look-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookIn(Form form) {
        demo.mustBeOn();
        var role = form.choice("role", Role.class);
        if (role == null) throw Invalid.required("role");
        var visit = demo.lookIn(role);
        return Response.fromResponse(html.seeOther(visit.path()))
                .cookie(cookie.of(visit.signedIn()))
                .build();
    }
}
