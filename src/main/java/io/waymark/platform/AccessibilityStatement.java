package io.waymark.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What this installation adds to the statement of accessibility (model: Commission Implementing Decision (EU)
 * 2018/1523).
 *
 * @param contact whom to tell of a barrier: a mail address, a web address or words; null where none is set
 * @param enforcement whom to turn to where no answer comes, in words; null where none is set
 */
public record AccessibilityStatement(String contact, String enforcement) {
    /** When the pages were last looked through; to be moved on with the list of limits in the messages. */
    private static final LocalDate REVIEWED = LocalDate.of(2026, 11, 25);

    static AccessibilityStatement of(Optional<String> contact, Optional<String> enforcement) {
        return new AccessibilityStatement(given(contact), given(enforcement));
    }

    private static String given(Optional<String> setting) {
        return setting.map(String::strip).filter(it -> !it.isEmpty()).orElse(null);
    }

    /** Where the contact leads, or null where it is words only. */
    public String href() {
        if (contact == null) return null;
        if (contact.matches("[^\\s@]+@[^\\s@]+")) return "mailto:" + contact;
        return contact.matches("https?://\\S+") ? contact : null;
    }

    public Instant reviewed() {
        return REVIEWED.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    public ZoneOffset zone() {
        return ZoneOffset.UTC;
    }
}
