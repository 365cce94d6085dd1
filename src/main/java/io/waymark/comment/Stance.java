package io.waymark.comment;

/** How somebody takes a suggested edit. */
public enum Stance {
    CONSENT,
    RESERVATION,
    OBJECT
}
