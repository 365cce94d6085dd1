package io.waymark.platform;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times as people read them, in the workshop's zone and the reader's language. */
@TemplateExtension(namespace = "when")
public final class WhenExtension {
    private WhenExtension() {}

    /** Such as 24 November 2026, 14:05. */
    public static String full(Instant instant, ZoneId zone, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(european(language))
                        .format(instant.atZone(zone))
                + ", " + clock(instant, zone);
    }

    /** The English of Europe: the day comes before the month. */
    private static Locale european(Language language) {
        return language == Language.EN ? Locale.UK : language.locale();
    }

    /** Such as 24 November 2026. */
    public static String day(Instant instant, ZoneId zone, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(european(language))
                .format(instant.atZone(zone));
    }

    /** Such as 14:05, the same in every language. */
    public static String clock(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(zone));
    }

    /** The clock where it is the same day in the zone as {@code now}, else with the date. */
    static String shortly(Instant instant, Instant now, ZoneId zone, Language language) {
        return instant.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? clock(instant, zone)
                : full(instant, zone, language);
    }

    /** The city of a zone: Brussels. */
    public static String city(ZoneId zone) {
        var id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Such as 15 min or 45 s. */
    public static String length(int seconds) {
        var length = Duration.ofSeconds(seconds);
        if (seconds % 60 != 0 && seconds < 600)
            return seconds < 60 ? seconds + " s" : length.toMinutes() + " min " + seconds % 60 + " s";
        if (length.toHours() >= 48) return length.toDays() + " d";
        return length.toMinutes() < 120
                ? length.toMinutes() + " min"
                : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
}
