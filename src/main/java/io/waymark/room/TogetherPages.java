package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.platform.Look;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One page per recommendation while several rounds are open; each of its forms belongs to its own round. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class TogetherPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance together(Place place, Together together, BarView bar);
    }

    @Inject
    Togethers togethers;

    @Inject
    Overviews overviews;

    @Inject
    Access access;

    @Inject
    Look look;

    @Inject
    Html html;

    /** Leads to where one goes on. */
    @GET
    @Path("workshops/{workshop}/together")
    public Response first(@RestPath UUID workshop) {
        var me = access.participant(workshop);
        var place = "/workshops/" + workshop;
        return html.seeOther(
                togethers.first(me).map(key -> place + "/together/" + key).orElse(place));
    }

    /**
     * The page of a recommendation.
     *
     * @param from the round whose form led here
     * @param why whether the reason of a low score is asked for
     */
    @GET
    @Path("workshops/{workshop}/together/{key}")
    public Response show(
            @RestPath UUID workshop,
            @RestPath String key,
            @RestQuery UUID from,
            @RestQuery String saved,
            @RestQuery String sent,
            @RestQuery String withdrawn,
            @RestQuery String why) {
        var me = access.participant(workshop);
        var news = saved != null ? "saved" : sent != null ? "sent" : withdrawn != null ? "withdrawn" : "";
        var came = new Together.Came(from, from == null ? "" : news, why != null);
        return html.page(look.at(() -> {
            var together = togethers.of(me, key, came);
            return Templates.together(together.place(), together, overviews.bar(me));
        }));
    }
}
