package io.waymark.comment;

/** How a contribution reached the facilitator who entered it for somebody. */
public enum EntrySource {
    ORAL,
    CHAT,
    EMAIL,
    PAPER
}
