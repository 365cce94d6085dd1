package io.waymark.session;

import io.waymark.platform.Form;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Recommendation;
import io.waymark.workshop.Attribution;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** What a facilitator types to plan a round. */
final class RoundForm {
    private RoundForm() {}

    /** Filled in with what this kind of round usually is. */
    static Form usual(RoundKind kind, Language language) {
        return Form.blank()
                .with("idempotencyKey", UUID.randomUUID())
                .with("kind", kind)
                .with("title", StandardAgenda.title(kind, language.messages(SessionMessages.class)))
                .with("minutes", StandardAgenda.minutes(kind))
                .with("method", VoteMethod.AGREEMENT)
                .with("dots", RoundPlan.DOTS)
                .with("live", kind == RoundKind.COMMENT);
    }

    static NewRound read(Form form, Planning planning, ZoneId zone) {
        var kind = form.choice("kind", RoundKind.class);
        boolean assess = kind == RoundKind.ASSESS;
        var method = kind == RoundKind.VOTE ? form.choice("method", VoteMethod.class) : null;
        return NewRound.plan(kind, form.text("title"))
                .saying(form.text("instructions"))
                .lasting(form.parsed("minutes", RoundForm::seconds))
                .until(SessionForm.instant(form, zone))
                .about(scope(form, planning.areas()))
                .attributed(form.choice("attribution", Attribution.class))
                .askingReasonBelow(assess ? form.number("reasonAskedBelow") : null)
                .by(method)
                .dots(method == VoteMethod.DOTS ? form.number("dots") : null)
                .choosingAtMost(method == VoteMethod.APPROVAL ? form.number("maxChoices") : null)
                .judging(assess ? orAll(form.all("criteria")) : null)
                .live(form.parsed("live", Boolean::valueOf))
                .done();
    }

    /** Half a minute is 0.5 or 0,5. */
    static int seconds(String minutes) {
        var number = minutes.replace(',', '.');
        double seconds = number.matches("\\d{0,6}(\\.\\d{1,3})?") ? Double.parseDouble("0" + number) * 60 : 0;
        if (seconds < 5) throw Invalid.field("minutes", SessionMessages.class, SessionMessages::minutesRange);
        return (int) Math.round(seconds);
    }

    /** A chosen area stands for all its recommendations; nothing chosen means everything. */
    private static List<String> scope(Form form, List<Area> areas) {
        if (form.all("area").isEmpty() && form.all("recommendation").isEmpty()) return null;
        var keys = new LinkedHashSet<>(form.all("recommendation"));
        areas.stream()
                .filter(area -> form.has("area", area.key()))
                .flatMap(area -> area.recommendations().stream())
                .map(Recommendation::key)
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private static List<String> orAll(List<String> chosen) {
        return chosen.isEmpty() ? null : chosen;
    }
}
