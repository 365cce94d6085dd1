package io.waymark.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** The reader's choice of a language for the pages. */
@Path("/")
@PermitAll
class LanguagePages {
    private static final int A_YEAR = 365 * 24 * 3600;

    @Inject
    Html html;

    @POST
    @Path("language")
    @NeedsNoRoom
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(Form form) {
        var language = Language.of(form.value("language")).orElse(Language.EN);
        return Response.fromResponse(html.seeOther(Html.inside(form.value("back"), "/")))
                .cookie(new NewCookie.Builder(Html.LANGUAGE_COOKIE)
                        .value(language.code())
                        .path("/")
                        .maxAge(A_YEAR)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
