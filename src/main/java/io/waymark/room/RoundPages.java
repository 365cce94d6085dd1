package io.waymark.room;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.analysis.OverviewTeller;
import io.waymark.analysis.ResultPicture;
import io.waymark.assessment.Sheet;
import io.waymark.comment.CommentDrafts;
import io.waymark.comment.CommentForms;
import io.waymark.comment.CommentThread;
import io.waymark.comment.CommentThreads;
import io.waymark.comment.Compose;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Look;
import io.waymark.roadmap.Difference;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.Done;
import io.waymark.session.Participations;
import io.waymark.session.RoundState;
import io.waymark.session.Rounds;
import io.waymark.vote.BallotSheet;
import io.waymark.vote.Ballots;
import io.waymark.vote.VoteSheet;
import io.waymark.vote.VoteView;
import io.waymark.vote.Votes;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Role;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** An agenda item as the people in the room see it. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class RoundPages {
    @CheckedTemplate(basePath = "room")
    static class Templates {
        static native TemplateInstance roundPlanned(Screen screen, Visit visit);

        static native TemplateInstance roundComment(
                Screen screen, Visit visit, Compose compose, CommentThread thread, boolean unsent);

        static native TemplateInstance roundVote(
                Screen screen, Visit visit, VoteSheet sheet, List<VoteView> earlier, Difference changed);

        static native TemplateInstance roundBallot(Screen screen, Visit visit, BallotSheet sheet);

        static native TemplateInstance roundAssess(Screen screen, Visit visit, Sheet sheet, ResultPicture picture);

        static native TemplateInstance roundTalk(Screen screen, Visit visit, Recommendation focused);

        static native TemplateInstance roundBar(RoundBar bar, RoundState seen, RoundState shown);

        static native TemplateInstance roundFocus(Screen screen, Recommendation focused);
    }

    @Inject
    Screens screens;

    @Inject
    CommentForms forms;

    @Inject
    CommentDrafts drafts;

    @Inject
    CommentThreads threads;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    @Inject
    Participations participations;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @Inject
    Look look;

    @Inject
    Html html;

    @GET
    @Path("rounds/{round}")
    public Response show(@RestPath UUID round, @Context UriInfo uri, @RestHeader("User-Agent") String browser) {
        var me = member(round);
        return html.page(look.at(() -> page(me, round, Visit.of(uri, browser))));
    }

    private Member member(UUID round) {
        return access.member(rounds.workshopOf(round));
    }

    private TemplateInstance page(Member me, UUID round, Visit visit) {
        var view = rounds.show(me, round);
        if (view.state() == RoundState.PLANNED) return Templates.roundPlanned(screens.of(me, round, visit.at()), visit);
        return switch (view.kind()) {
            case COMMENT -> comment(me, round, visit);
            case VOTE -> view.takesBallots() ? ballot(me, round, visit) : vote(me, round, visit);
            case ASSESS -> assess(me, round, visit);
            case TALK -> Templates.roundTalk(screens.of(me, round, null), visit, screens.focused(me));
        };
    }

    private static Done said(String what) {
        return switch (what) {
            case "no" -> new Done(false, false);
            case "more" -> new Done(false, false, true);
            default -> new Done(true, what.equals("nothing"));
        };
    }

    private TemplateInstance comment(Member me, UUID round, Visit asked) {
        var screen = screens.of(me, round, asked.at());
        var key = screen.spot().key();
        var visit = asked.at() == null ? asked.at(key) : asked;
        var compose = visit.draft() == null
                ? forms.compose(me, round, visit.about(), visit.reply())
                : forms.compose(me, round, visit.about(), visit.reply(), visit.draft());
        return Templates.roundComment(
                screen, visit, compose, threads.show(me, round, key, visit.page()), drafts.isAnythingLeft(me, compose));
    }

    private TemplateInstance vote(Member me, UUID round, Visit asked) {
        var sheet = votes.sheet(me, round);
        var visit = start(sheet, asked);
        var shown = visit.at() == null ? sheet : sheet.only(visit.at());
        var earlier = votes.earlier(me, round, visit.at());
        var changed = screens.changed(me, sheet.round(), visit.at());
        return Templates.roundVote(screens.of(me, round, visit.at()), visit, shown, earlier, changed);
    }

    /** A vote on one recommendation shows it; others begin with the list, on a telephone where one stopped. */
    private static Visit start(VoteSheet sheet, Visit asked) {
        if (asked.at() != null || asked.review() || sheet.lines().isEmpty()) return asked;
        if (sheet.single()) return asked.at(sheet.lines().get(0).key());
        if (asked.list() || !asked.phone() || !sheet.open()) return asked;
        return sheet.firstOpen() == null ? asked.reviewing() : asked.at(sheet.firstOpen());
    }

    private TemplateInstance ballot(Member me, UUID round, Visit visit) {
        return Templates.roundBallot(screens.of(me, round, null), visit, ballots.sheet(me, round));
    }

    /** One after the other, beginning where one stopped; the list when all are answered. */
    private TemplateInstance assess(Member me, UUID round, Visit asked) {
        var sheet = screens.sheet(me, round);
        var visit = asked.at() == null && !asked.list() && sheet.open() ? asked.at(sheet.firstOpen()) : asked;
        var picture = visit.at() == null ? new OverviewTeller(sheet.criteria(), html.language()).own(sheet) : null;
        return Templates.roundAssess(screens.of(me, round, visit.at()), visit, sheet, picture);
    }

    /**
     * What changes at the top of the page while people work below.
     *
     * @param seen the state that the page was made in, absent where it is not known: then nothing has changed
     * @param shown the state that its notice tells of
     */
    @GET
    @Path("rounds/{round}/bar")
    public Response bar(@RestPath UUID round, @RestQuery RoundState seen, @RestQuery RoundState shown) {
        var me = member(round);
        return html.part(me.workshop(), new Bar(round, me.role(), seen, shown), () -> {
            var bar = screens.bar(me, round);
            var now = bar.round().state();
            return Templates.roundBar(bar, seen == null ? now : seen, shown == null ? now : shown);
        });
    }

    /** All that the bar depends on, beside the state of the workshop. */
    private record Bar(UUID round, Role role, RoundState seen, RoundState shown) {}

    @GET
    @Path("rounds/{round}/focus")
    public Response focus(@RestPath UUID round) {
        var me = member(round);
        return html.page(Templates.roundFocus(screens.of(me, round, null), screens.focused(me)));
    }

    @POST
    @Path("rounds/{round}/done")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            participations.done(me, round, said(form.value("done")));
            return html.seeOther(Html.inside(form.value("back"), "/rounds/" + round));
        } catch (DomainException refused) {
            return html.refused(page(me, round, Visit.refused(html.refusal(refused))));
        }
    }
}
