package io.waymark.consolidation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What changed from one version to another, and why. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ChangePages {
    @CheckedTemplate(basePath = "consolidation")
    static class Templates {
        static native TemplateInstance changes(Place place, ChangesView changes, ChangesView.Show show);
    }

    @Inject
    Consolidations consolidations;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/versions/{number}/changes")
    public Response changes(
            @RestPath UUID workshop, @RestPath int number, @RestQuery Integer since, @RestQuery String show) {
        var me = access.member(workshop);
        var changes = consolidations.changes(me, since, number);
        return html.page(Templates.changes(workshops.place(me), changes, show(show)));
    }

    private static ChangesView.Show show(String wanted) {
        for (var each : ChangesView.Show.values())
            if (each.name().toLowerCase(Locale.ROOT).equals(wanted)) return each;
        return ChangesView.Show.CHANGES;
    }
}
