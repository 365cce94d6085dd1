package io.waymark.vote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Place;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class BallotPages {
    @CheckedTemplate(basePath = "vote")
    static class Templates {
        static native TemplateInstance refusedBallot(Place place, BallotSheet sheet);
    }

    @Inject
    Ballots ballots;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @POST
    @Path("rounds/{round}/ballot")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cast(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            ballots.cast(me, round, draft(form));
            return html.stored("/rounds/" + round + "?saved=1#sent");
        } catch (DomainException | ConstraintViolationException refused) {
            return again(me, round, form, refused);
        }
    }

    @POST
    @Path("rounds/{round}/ballot/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            ballots.takeBack(me, round);
            return html.seeOther("/rounds/" + round + "?withdrawn=1#sent");
        } catch (DomainException refused) {
            return again(me, round, form, refused);
        }
    }

    private Response again(Member me, UUID round, Form form, RuntimeException refused) {
        var sheet = ballots.sheet(me, round).refused(form, html.refusal(refused));
        return html.refused(Templates.refusedBallot(workshops.place(me), sheet));
    }

    /** A form of checkboxes without a tick sends nothing, which is a ballot that approves of none. */
    private static NewBallot draft(Form form) {
        var dots = new LinkedHashMap<String, Integer>();
        for (var name : form.names()) {
            if (!name.startsWith(BallotSheet.DOTS)) continue;
            var number = form.number(name);
            dots.put(name.substring(BallotSheet.DOTS.length()), number == null ? 0 : number);
        }
        return dots.isEmpty() ? new NewBallot(form.all(BallotSheet.APPROVED), null) : new NewBallot(null, dots);
    }
}
