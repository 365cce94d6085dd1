package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.platform.Look;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The welcome page of a workshop and the parts of it that refresh themselves. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class OverviewPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance overview(Place place, OverviewView overview, BarView bar, String tried);

        static native TemplateInstance overviewAgenda(Place place, OverviewView overview);

        static native TemplateInstance overviewArrivals(Place place, OverviewView overview);

        static native TemplateInstance overviewBar(Place place, BarView bar);

        static native TemplateInstance pointer(Place place, Pointer pointer, String here);
    }

    @Inject
    Overviews overviews;

    @Inject
    Pointers pointers;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Look look;

    @Inject
    Html html;

    /** @param tried not null after the practice question was answered: of the answer nothing comes along */
    @GET
    @Path("workshops/{workshop}")
    public Response show(@RestPath UUID workshop, @RestQuery String tried) {
        var me = access.member(workshop);
        return html.page(
                look.at(() -> Templates.overview(workshops.place(me), overviews.show(me), overviews.bar(me), tried)));
    }

    @GET
    @Path("workshops/{workshop}/overview/agenda")
    public Response agenda(@RestPath UUID workshop) {
        var me = access.member(workshop);
        return html.page(look.at(() -> Templates.overviewAgenda(workshops.place(me), overviews.show(me))));
    }

    @GET
    @Path("workshops/{workshop}/overview/arrivals")
    public Response arrivals(@RestPath UUID workshop) {
        var me = access.member(workshop);
        return html.page(look.at(() -> Templates.overviewArrivals(workshops.place(me), overviews.show(me))));
    }

    @GET
    @Path("workshops/{workshop}/bar")
    public Response bar(@RestPath UUID workshop) {
        var me = access.member(workshop);
        return html.page(look.at(() -> Templates.overviewBar(workshops.place(me), overviews.bar(me))));
    }

    /**
     * What the bar at the foot of another page tells.
     *
     * @param here the path of that page
     * @param seen what it tells already
     */
    @GET
    @Path("workshops/{workshop}/now")
    public Response now(@RestPath UUID workshop, @RestQuery String here, @RestQuery String seen) {
        var me = access.member(workshop);
        var pointer = pointers.show(me, Whereabouts.of(workshop, here));
        return pointer.mark().equals(seen)
                ? Response.noContent().header("Cache-Control", "no-store").build()
                : html.page(Templates.pointer(workshops.place(me), pointer, here == null ? "" : here));
    }
}
