package io.waymark.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.NotFound;
import io.waymark.session.OpenRounds;
import io.waymark.session.RoundKind;
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
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class AssessmentPages {
    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        static native TemplateInstance refused(Place place, Sheet.Blank blank);
    }

    @Inject
    Assessments assessments;

    @Inject
    Rounds rounds;

    @Inject
    OpenRounds openRounds;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    /** A low score without a reason is stored and then asked about, once. */
    @POST
    @Path("rounds/{round}/assessments/{recommendation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(@RestPath UUID round, @RestPath String recommendation, Form form) {
        var me = access.participant(rounds.workshopOf(round));
        try {
            var draft = draft(form);
            if (draft.scores().isEmpty()) throw nothingChosen(me, round);
            var given = assessments.assess(me, round, recommendation, draft);
            var view = rounds.show(me, round);
            boolean low =
                    given.scores().values().stream().filter(Objects::nonNull).anyMatch(view::asksForReason);
            if (low && given.reason() == null && form.value("asked").isEmpty())
                return html.stored(
                        Html.inside(form.value("back"), "/rounds/" + round + "?at=" + recommendation) + "&why=1#why");
            return html.stored(saved(Html.inside(form.value("to"), "/rounds/" + round)));
        } catch (DomainException | ConstraintViolationException refused) {
            var sheet = assessments.sheet(me, round);
            if (sheet.line(recommendation) == null) throw new NotFound();
            var blank = sheet.blank(recommendation).refused(form, html.refusal(refused));
            return html.refused(Templates.refused(workshops.place(me), blank));
        }
    }

    /** Once the item is over nobody is asked to choose first. */
    private Invalid nothingChosen(Member me, UUID round) {
        openRounds.require(me, round, RoundKind.ASSESS);
        return Invalid.field("scores", AssessmentMessages.class, AssessmentMessages::scoreMissing);
    }

    /** Keeps what one answered in the earlier round, where one has not answered again. */
    @POST
    @Path("rounds/{round}/assessments/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@RestPath UUID round, Form form) {
        assessments.keepEarlier(access.participant(rounds.workshopOf(round)), round);
        return html.seeOther(saved("/rounds/" + round + "?list=1"));
    }

    private static String saved(String page) {
        return page + (page.contains("?") ? "&" : "?") + "saved=1";
    }

    private static NewAssessment draft(Form form) {
        var scores = new HashMap<String, Integer>();
        for (var name : form.names()) {
            if (!name.startsWith("score.")) continue;
            var cannotJudge = form.has(name, Sheet.CANNOT_JUDGE);
            scores.put(name.substring("score.".length()), cannotJudge ? null : form.number(name));
        }
        return new NewAssessment(scores, form.text("reason"), form.text("language"));
    }
}
