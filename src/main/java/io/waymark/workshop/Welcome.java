package io.waymark.workshop;

import java.util.UUID;

/**
 * What may be told before somebody is in.
 *
 * @param invited whose personal link it is, or null
 * @param alreadyIn the workshop, where who looks is a member of it already; else null
 */
public record Welcome(
        String title,
        String purpose,
        Attribution attribution,
        String privacyNotice,
        MemberView invited,
        UUID alreadyIn) {
    static Welcome of(WorkshopView workshop, MemberView invited, UUID alreadyIn) {
        return new Welcome(
                workshop.title(),
                workshop.purpose(),
                workshop.attribution(),
                workshop.privacyNotice(),
                invited,
                alreadyIn);
    }

    public boolean asksForNotice() {
        return privacyNotice != null && !privacyNotice.isBlank();
    }
}
