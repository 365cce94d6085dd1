package io.waymark.analysis;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.Html;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ResultPages {
    @CheckedTemplate(basePath = "analysis")
    static class Templates {
        static native TemplateInstance results(ResultScreen screen, Overview overview, GroupScreen groups);

        static native TemplateInstance figures(ResultScreen screen, Overview overview, GroupScreen groups);

        static native TemplateInstance waiting(ResultScreen screen);
    }

    @Inject
    ResultScreens screens;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("rounds/{round}/results")
    public Response show(@RestPath UUID round, @RestQuery String by, @RestQuery String order) {
        var me = access.member(rounds.workshopOf(round));
        var screen = screens.of(me, round, html.language()).inOrder(order);
        var overview = screens.overview(screen, html.language());
        return html.page(Templates.results(screen, overview, screens.groups(me, screen, by, html.language())));
    }

    /**
     * For a page that follows results until they are final; nothing where they are as they were.
     *
     * @param seen the mark of what the page shows
     */
    @GET
    @Path("rounds/{round}/results/figures")
    public Response figures(
            @RestPath UUID round, @RestQuery String seen, @RestQuery String by, @RestQuery String order) {
        var me = access.member(rounds.workshopOf(round));
        var screen = screens.of(me, round, html.language()).inOrder(order);
        return screen.mark().equals(seen)
                ? Response.noContent().header("Cache-Control", "no-store").build()
                : html.page(Templates.figures(
                        screen,
                        screens.overview(screen, html.language()),
                        screens.groups(me, screen, by, html.language())));
    }

    /** For a page that waits for the reveal: it links to the results once they are there. */
    @GET
    @Path("rounds/{round}/results/waiting")
    public Response waiting(@RestPath UUID round) {
        return html.page(Templates.waiting(screen(round)));
    }

    private ResultScreen screen(UUID round) {
        return screens.of(access.member(rounds.workshopOf(round)), round, html.language());
    }
}
