package io.waymark.account;

import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Language;
import io.waymark.platform.NeedsNoRoom;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The reader's choice of a language for the pages: for this device, and for their others where they are signed in. */
@Path("/")
@PermitAll
class LanguagePages {
    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    Html html;

    /** Whoever looks into the demonstration is somebody whom all others are, too. */
    @ConfigProperty(name = "waymark.demo", defaultValue = "false")
    boolean demo;

    @POST
    @Path("language")
    @NeedsNoRoom
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(Form form) {
        var language = Language.of(form.value("language")).orElse(Language.EN);
        if (!demo)
            callers.optional().ifPresent(caller -> accounts.read(caller.person().id(), language));
        return Response.fromResponse(html.seeOther(Html.inside(form.value("back"), "/")))
                .cookie(Html.chosen(language))
                .build();
    }
}
