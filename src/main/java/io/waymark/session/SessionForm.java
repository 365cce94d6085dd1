package io.waymark.session;

import io.waymark.platform.Form;
import io.waymark.platform.Invalid;
import io.waymark.platform.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a facilitator types to plan a session; dates and times are those of the workshop's zone. */
final class SessionForm {
    private SessionForm() {}

    static Form blank() {
        return Form.blank().with("idempotencyKey", UUID.randomUUID());
    }

    /** Filled in with what is planned already. */
    static Form of(SessionView session, ZoneId zone) {
        var start = session.startsAt() == null ? null : session.startsAt().atZone(zone);
        return blank().with("title", session.title())
                .with("date", start == null ? null : start.toLocalDate())
                .with(
                        "time",
                        start == null
                                ? null
                                : DateTimeFormatter.ofPattern("HH:mm").format(start))
                .with("meetingUrl", session.meetingUrl())
                .with("venue", session.venue())
                .with("materials", lines(session.materials()));
    }

    private static String lines(List<Material> materials) {
        return materials.stream()
                .map(material -> material.title() + " | " + material.url())
                .collect(Collectors.joining("\n"));
    }

    static NewSession read(Form form, ZoneId zone) {
        return new NewSession(
                form.text("title"),
                instant(form, zone, "date", "time"),
                form.text("meetingUrl"),
                form.text("venue"),
                materials(form),
                null);
    }

    /** A date and a time in two fields, or null where both are blank. */
    static Instant instant(Form form, ZoneId zone, String dayField, String timeField) {
        var day = form.parsed(dayField, LocalDate::parse);
        var time = form.parsed(timeField, LocalTime::parse);
        if (day == null && time == null) return null;
        if (day == null) throw Invalid.required(dayField);
        if (time == null) throw Invalid.required(timeField);
        return Moments.accept(dayField, day.atTime(time).atZone(zone).toInstant());
    }

    /** One a line: what it is called, a bar, where it is. */
    private static List<Material> materials(Form form) {
        var typed = form.text("materials");
        if (typed == null) return List.of();
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(SessionForm::material)
                .toList();
    }

    private static Material material(String line) {
        int bar = line.lastIndexOf('|');
        var url = line.substring(bar + 1).strip();
        if (bar < 1 || !url.matches("https?://\\S+") || line.isBlank())
            throw Invalid.field("materials", SessionMessages.class, messages -> messages.materialLine(line));
        return new Material(line.substring(0, bar).strip(), url);
    }
}
