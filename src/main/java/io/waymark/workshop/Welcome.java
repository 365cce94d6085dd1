package io.waymark.workshop;

import io.waymark.platform.Language;
import java.util.UUID;

/**
 * What may be told before somebody is in.
 *
 * @param retentionMonths for how long after the end it is kept who people were
 * @param accent the workshop's own colour, or null
 * @param language what the workshop's pages are written in
 * @param invited whose personal link it is, or null
 * @param alreadyIn the workshop, where who looks is a member of it already; else null
 * @param accepted whether the invited person accepted this very notice before
 */
public record Welcome(
        String title,
        String purpose,
        Attribution attribution,
        String privacyNotice,
        int retentionMonths,
        String accent,
        Language language,
        MemberView invited,
        UUID alreadyIn,
        boolean accepted) {
    static Welcome of(WorkshopView workshop, MemberView invited, UUID alreadyIn, boolean accepted) {
        return new Welcome(
                workshop.title(),
                workshop.purpose(),
                workshop.attribution(),
                workshop.privacyNotice(),
                workshop.retentionMonths(),
                workshop.accent(),
                Language.of(workshop.language()).orElse(Language.EN),
                invited,
                alreadyIn,
                accepted);
    }

    public boolean asksForNotice() {
        return privacyNotice != null && !privacyNotice.isBlank();
    }
}
