package io.waymark.comment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.comment.CommentThread.Order;
import io.waymark.platform.Html;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What was said in a round, to read. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ThreadPages {
    @CheckedTemplate(basePath = "comment")
    static class Templates {
        static native TemplateInstance all(Place place, CommentReading reading);

        static native TemplateInstance thread(CommentThread thread, ZoneId zone);

        static native TemplateInstance news(CommentThread thread, int then);
    }

    @Inject
    CommentThreads threads;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** @param at the key of a part of the text, absent for all of it */
    @GET
    @Path("rounds/{round}/comments")
    public Response all(
            @RestPath UUID round,
            @RestQuery String at,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("OLDEST") Order order) {
        var me = access.member(rounds.workshopOf(round));
        return html.page(Templates.all(workshops.place(me), threads.read(me, round, at, page, order)));
    }

    @GET
    @Path("rounds/{round}/comments/thread")
    public Response thread(
            @RestPath UUID round,
            @RestQuery String at,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery Order order) {
        var me = access.member(rounds.workshopOf(round));
        var zone = workshops.place(me).workshop().zone();
        return html.page(Templates.thread(threads.show(me, round, at, page, order), zone));
    }

    /**
     * How many have come since the list was made. They are never put into it: whoever reads says when.
     *
     * @param known how many there were then
     * @param page the page that the list shows
     * @param seen what the page says already: where it still holds, nothing is answered
     */
    @GET
    @Path("rounds/{round}/comments/news")
    public Response news(
            @RestPath UUID round,
            @RestQuery String at,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery Order order,
            @RestQuery @DefaultValue("0") int known,
            @RestQuery Integer seen) {
        var me = access.member(rounds.workshopOf(round));
        var now = threads.outline(me, round, at, page, order);
        return seen != null && now.since(known) == seen
                ? Response.noContent().header("Cache-Control", "no-store").build()
                : html.page(Templates.news(now, known));
    }
}
