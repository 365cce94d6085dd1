package io.waymark.workshop;

import java.util.UUID;

/**
 * What may be told before somebody is in.
 *
 * @param accent the workshop's own colour, or null
 * @param invited whose personal link it is, or null
 * @param alreadyIn the workshop, where who looks is a member of it already; else null
 * @param accepted whether the invited person accepted this very notice before
 */
public record Welcome(
        String title,
        String purpose,
        Attribution attribution,
        String privacyNotice,
        String accent,
        MemberView invited,
        UUID alreadyIn,
        boolean accepted) {
    static Welcome of(WorkshopView workshop, MemberView invited, UUID alreadyIn, boolean accepted) {
        return new Welcome(
                workshop.title(),
                workshop.purpose(),
                workshop.attribution(),
                workshop.privacyNotice(),
                workshop.accent(),
                invited,
                alreadyIn,
                accepted);
    }

    public boolean asksForNotice() {
        return privacyNotice != null && !privacyNotice.isBlank();
    }
}
