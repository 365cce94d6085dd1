package io.waymark.session;

import io.waymark.platform.Form;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Recommendation;
import io.waymark.workshop.Attribution;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What a facilitator types to plan a round, or to plan it anew. */
final class RoundForm {
    /** What every form carries; the kind of a round is chosen before. */
    private static final Set<String> FIELDS = Set.of(
            "title",
            "instructions",
            "seconds",
            "closesAt",
            "opensAt",
            "recommendations",
            "attribution",
            "eligible",
            "live",
            "revealAtClose",
            "previous");

    /** Others' answers show neither before it closes nor only once somebody reveals them. */
    private static final String AT_CLOSE = "close";

    private RoundForm() {}

    /** Filled in with what this kind of round usually is. */
    static Form usual(RoundKind kind, UUID before, Language language) {
        return Form.blank()
                .with("idempotencyKey", UUID.randomUUID())
                .with("kind", kind)
                .with("before", before)
                .with("title", StandardAgenda.title(kind, language.messages(SessionMessages.class)))
                .with("minutes", StandardAgenda.minutes(kind))
                .with("method", VoteMethod.AGREEMENT)
                .with("dots", RoundPlan.DOTS)
                .with("live", kind == RoundKind.COMMENT);
    }

    /** Filled in with how a round is planned. */
    static Form of(NewRound plan, Planning planning, ZoneId zone) {
        var form = Form.blank()
                .with("kind", plan.kind())
                .with("title", plan.title())
                .with("instructions", plan.instructions())
                .with("minutes", plan.seconds() == null ? null : minutes(plan.seconds()))
                .with("attribution", plan.attribution())
                .with("reasonAskedBelow", plan.reasonAskedBelow())
                .with("reasonWhenAgainst", Boolean.TRUE.equals(plan.reasonWhenAgainst()) ? "1" : null)
                .with("previous", plan.previous())
                .with("method", plan.method())
                .with("dots", plan.dots())
                .with("maxChoices", plan.maxChoices())
                .with("live", Boolean.TRUE.equals(plan.revealAtClose()) && !plan.live() ? AT_CLOSE : plan.live());
        moment(form, plan.closesAt(), zone, "date", "time");
        moment(form, plan.opensAt(), zone, "opensDate", "opensTime");
        if (plan.recommendations() != null) scope(form, plan.recommendations());
        if (plan.criteria() != null) form.withAll("criteria", plan.criteria());
        if (plan.eligible() != null) groups(form, plan.eligible(), planning.groups());
        return form;
    }

    private static void scope(Form form, Scope scope) {
        if (scope.fromRound() == null) form.withAll("recommendation", scope.keys());
        else form.with("fromRound", scope.fromRound());
    }

    private static void moment(Form form, Instant moment, ZoneId zone, String dayField, String timeField) {
        if (moment == null) return;
        var local = moment.atZone(zone);
        form.with(dayField, local.toLocalDate())
                .with(timeField, local.toLocalTime().withNano(0));
    }

    /** Those that occur are ticked, others stand as they were typed. */
    private static void groups(Form form, Eligible eligible, List<String> known) {
        form.withAll("group", known.stream().filter(eligible::includes).toList());
        var others = eligible.stakeholderGroups().stream()
                .filter(group -> known.stream().noneMatch(group::equalsIgnoreCase))
                .toList();
        form.with("otherGroups", String.join("\n", others));
    }

    private static String minutes(int seconds) {
        return BigDecimal.valueOf(seconds)
                .divide(BigDecimal.valueOf(60), 3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static NewRound read(Form form, Planning planning, ZoneId zone) {
        var kind = form.choice("kind", RoundKind.class);
        boolean assess = kind == RoundKind.ASSESS;
        var method = kind == RoundKind.VOTE ? form.choice("method", VoteMethod.class) : null;
        return NewRound.plan(kind, form.text("title"))
                .saying(form.text("instructions"))
                .lasting(form.parsed("minutes", RoundForm::seconds))
                .until(SessionForm.instant(form, zone, "date", "time"))
                .openingAt(SessionForm.instant(form, zone, "opensDate", "opensTime"))
                .about(scope(form, planning.areas()))
                .attributed(form.choice("attribution", Attribution.class))
                .onlyFor(eligible(form))
                .askingReasonBelow(assess ? form.number("reasonAskedBelow") : null)
                .askingReasonWhenAgainst(
                        method != null && !method.isBallot() ? form.checked("reasonWhenAgainst") : null)
                .by(method)
                .dots(method == VoteMethod.DOTS ? form.number("dots") : null)
                .choosingAtMost(method == VoteMethod.APPROVAL ? form.number("maxChoices") : null)
                .judging(assess ? orAll(form.all("criteria")) : null)
                .live(form.parsed("live", Boolean::valueOf))
                .revealingAtClose(form.has("live", AT_CLOSE))
                .after(form.id("previous"))
                .before(form.id("before"))
                .done();
    }

    /** What is not on the form of this kind stays as it was planned. */
    static RoundChange change(Form form, Planning planning, ZoneId zone) {
        var given = new HashSet<>(FIELDS);
        if (form.value("kind").equals(RoundKind.ASSESS.name())) given.addAll(List.of("criteria", "reasonAskedBelow"));
        if (form.value("kind").equals(RoundKind.VOTE.name())) given.add("reasonWhenAgainst");
        Stream.of("method", "dots", "maxChoices", "before")
                .filter(form::checked)
                .forEach(given::add);
        return new RoundChange(read(form, planning, zone), given);
    }

    /** Half a minute is 0.5 or 0,5. */
    static int seconds(String minutes) {
        var number = minutes.replace(',', '.');
        double seconds = number.matches("\\d{0,6}(\\.\\d{1,3})?") ? Double.parseDouble("0" + number) * 60 : 0;
        if (seconds < 5) throw Invalid.field("minutes", SessionMessages.class, SessionMessages::minutesRange);
        return (int) Math.round(seconds);
    }

    /** A chosen area stands for all its recommendations; nothing chosen means everything. */
    private static Scope scope(Form form, List<Area> areas) {
        var earlier = form.id("fromRound");
        if (form.all("area").isEmpty() && form.all("recommendation").isEmpty())
            return earlier == null ? null : Scope.discussedIn(earlier);
        if (earlier != null) throw Invalid.field("recommendations", SessionMessages.class, SessionMessages::scopeTwice);
        var keys = new LinkedHashSet<>(form.all("recommendation"));
        areas.stream()
                .filter(area -> form.has("area", area.key()))
                .flatMap(area -> area.recommendations().stream())
                .map(Recommendation::key)
                .forEach(keys::add);
        return Scope.of(List.copyOf(keys));
    }

    private static Eligible eligible(Form form) {
        var groups = new ArrayList<>(form.all("group"));
        var typed = form.text("otherGroups");
        if (typed != null)
            typed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(groups::add);
        return groups.isEmpty() ? null : new Eligible(groups);
    }

    private static List<String> orAll(List<String> chosen) {
        return chosen.isEmpty() ? null : chosen;
    }
}
