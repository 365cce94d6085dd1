package io.waymark.room;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The message to everyone as every page of the room follows it. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class AnnouncementPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance messageText(Place place, AnnouncementView message);
    }

    @Inject
    Announcements announcements;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /**
     * For a page that follows it; nothing where it is as it was, so that it is spoken once.
     *
     * @param seen the mark of what the page shows
     */
    @GET
    @Path("workshops/{workshop}/message")
    public Response show(@RestPath UUID workshop, @RestQuery String seen) {
        var me = access.member(workshop);
        var message = announcements.show(me);
        return message.mark().equals(seen)
                ? Response.noContent().header("Cache-Control", "no-store").build()
                : html.page(Templates.messageText(workshops.place(me), message));
    }
}
