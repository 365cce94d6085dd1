package io.waymark.workshop;

import io.waymark.platform.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The style sheet of an accent, since the content policy allows no style inside a page. It says nothing of any workshop:
 * its address is the colour, so it never changes and browsers keep it.
 */
@Path("/")
@PermitAll
class AccentPages {
    @GET
    @Path("accent/{colour}.css")
    public Response css(@RestPath String colour) {
        var accent = Accent.parse(colour).filter(Accent::isLegible).orElseThrow(NotFound::new);
        return Response.ok(accent.css())
                .type("text/css;charset=UTF-8")
                .header("Cache-Control", "public, immutable, max-age=31536000")
                .build();
    }
}
