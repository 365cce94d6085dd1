package io.waymark.room;

import io.waymark.session.RoundView;

/**
 * Where the room is, for somebody who is on another page of the workshop.
 *
 * @param to what is pointed to
 * @param round the agenda item, or null
 * @param path the page to go to, or null
 * @param shown the key of the recommendation that is shown to everyone, or null
 * @param message what facilitators tell everybody, where the page itself does not say it
 */
record Pointer(To to, RoundView round, String path, String shown, AnnouncementView message) {
    enum To {
        /** An open item that asks them. */
        ANSWER,
        /** Several of them. */
        TOGETHER,
        /** The recommendation that is shown to everyone. */
        SHOWN,
        /** What was revealed just now. */
        RESULTS,
        /** What the room does after the item of their page. */
        ITEM,
        /** What it will do next. */
        NEXT,
        NOWHERE
    }

    static Pointer nowhere(AnnouncementView message) {
        return new Pointer(To.NOWHERE, null, null, null, message);
    }

    Pointer with(AnnouncementView said) {
        return new Pointer(to, round, path, shown, said);
    }

    /** Changes with what is shown, so that a page replaces it, and a screen reader speaks it, once. */
    public String mark() {
        var item = round == null ? "" : round.id() + "@" + round.closesAt();
        return String.join("~", to.name(), item, shown == null ? "" : shown, message.mark());
    }
}
