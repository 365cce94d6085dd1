package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.comment.CommentDrafts;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.session.ConsolePath;
import io.waymark.session.Participations;
import io.waymark.session.Progress;
import io.waymark.session.RoundNotOpen;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Closing by hand: it asks once more where somebody has not answered yet, or has begun a comment and not sent it. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ClosePages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance close(Place place, RoundView round, Progress progress, int unsent);
    }

    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    @Inject
    CommentDrafts drafts;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("rounds/{round}/close")
    public Response confirm(@RestPath UUID round) {
        var me = facilitator(round);
        var view = rounds.show(me, round);
        if (!view.state().isRunning()) return console(me, round, "state");
        var progress = participations.progress(me, round);
        return html.page(Templates.close(workshops.place(me), view, progress, drafts.countAuthors(me, round)));
    }

    /** A close that comes too late is no error: somebody else, or the clock, was quicker. */
    @POST
    @Path("rounds/{round}/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@RestPath UUID round, Form form) {
        var me = facilitator(round);
        boolean awaited = participations.isAwaited(me, round) || drafts.isAwaited(me, round);
        if (awaited && !form.checked("confirmed")) return html.seeOther("/rounds/" + round + "/close");
        try {
            rounds.close(me, round);
            return console(me, round, null);
        } catch (RoundNotOpen refused) {
            return console(me, round, "state");
        }
    }

    private Member facilitator(UUID round) {
        return access.facilitator(rounds.workshopOf(round));
    }

    private Response console(Member me, UUID round, String refused) {
        return html.seeOther(ConsolePath.refused(me.workshop(), round, refused));
    }
}
