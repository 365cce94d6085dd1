package io.waymark.session;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.Duration;
import io.waymark.workshop.WorkshopView;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A session as a calendar file (RFC 5545), which a calendar updates when it gets it again: the id stays. */
final class SessionCalendar {
    private SessionCalendar() {}

    /** @param session one with a start; it lasts as long as its agenda, no time at all while that is empty */
    static String of(SessionView session, WorkshopView workshop, String base, Instant now) {
        var page = base + "/workshops/" + session.workshopId();
        var event = new VEvent();
        event.setUid(session.id() + "@waymark");
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(session.title() + " – " + workshop.title());
        event.setDateStart(Date.from(session.startsAt()), true);
        var length = length(session);
        if (length > 0) event.setDuration(Duration.builder().seconds(length).build());
        if (session.venue() != null || session.meetingUrl() != null)
            event.setLocation(Objects.requireNonNullElse(session.venue(), session.meetingUrl()));
        event.setDescription(
                Stream.of(session.meetingUrl(), page).filter(Objects::nonNull).collect(Collectors.joining("\n")));
        event.setUrl(page);
        var calendar = new ICalendar();
        calendar.setProductId("-//Waymark//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /** Of the items whose length is planned, in seconds. */
    private static int length(SessionView session) {
        return session.rounds().stream()
                .map(RoundView::seconds)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }
}
