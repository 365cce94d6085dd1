package io.waymark.vote;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
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
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class VotePages {
    @CheckedTemplate(basePath = "vote")
    static class Templates {
        static native TemplateInstance refused(Place place, VoteSheet sheet);
    }

    @Inject
    Votes votes;

    @Inject
    Rounds rounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** Stores every vote that the form carries: a button only says where to go on, so that no choice is lost. */
    @POST
    @Path("rounds/{round}/votes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cast(@RestPath UUID round, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            votes.cast(me, round, choices(form));
            var page = Html.inside(form.value("to"), "/rounds/" + round);
            var spot = form.value("at").matches("R[0-9]{1,6}") ? "#" + form.value("at") : "#sent";
            return html.stored(page + (page.contains("?") ? "&" : "?") + "saved=1" + spot);
        } catch (DomainException | ConstraintViolationException refused) {
            var sheet = votes.sheet(me, round).refused(form, html.refusal(refused));
            var shown = form.value("only").isEmpty() ? sheet : sheet.only(form.value("only"));
            return html.refused(Templates.refused(workshops.place(me), shown));
        }
    }

    private static Map<String, NewVote> choices(Form form) {
        var chosen = new LinkedHashMap<String, NewVote>();
        for (var name : form.names()) {
            if (!name.startsWith("choice.")) continue;
            var key = name.substring("choice.".length());
            chosen.put(
                    key,
                    new NewVote(
                            form.choice(name, VoteChoice.class),
                            form.text("reason." + key),
                            form.text("language." + key)));
        }
        var first =
                form.names().stream().filter(name -> name.startsWith("reason.")).findFirst();
        if (chosen.isEmpty())
            throw Invalid.field(
                    first.orElse("choice").replace("reason.", "choice."),
                    VoteMessages.class,
                    VoteMessages::choiceMissing);
        return chosen;
    }

    @POST
    @Path("rounds/{round}/votes/{recommendation}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestPath UUID round, @RestPath String recommendation, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            votes.takeBack(me, round, recommendation);
            var page = Html.inside(form.value("back"), "/rounds/" + round);
            return html.seeOther(page + (page.contains("?") ? "&" : "?") + "withdrawn=1#" + recommendation);
        } catch (DomainException refused) {
            var sheet = votes.sheet(me, round).refused(form, html.refusal(refused));
            return html.refused(Templates.refused(workshops.place(me), sheet));
        }
    }
}
