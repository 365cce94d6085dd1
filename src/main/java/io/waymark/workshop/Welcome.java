package io.waymark.workshop;

/** What may be told before somebody is in. */
public record Welcome(String title, String purpose, Attribution attribution, String privacyNotice, MemberView invited) {
    static Welcome of(WorkshopView workshop, MemberView invited) {
        return new Welcome(
                workshop.title(), workshop.purpose(), workshop.attribution(), workshop.privacyNotice(), invited);
    }

    public boolean asksForNotice() {
        return privacyNotice != null && !privacyNotice.isBlank();
    }
}
