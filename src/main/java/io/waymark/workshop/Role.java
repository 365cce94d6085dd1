package io.waymark.workshop;

/** What a member may do. Only participants contribute and count; observers read what participants may read. */
public enum Role {
    FACILITATOR,
    PARTICIPANT,
    OBSERVER
}
