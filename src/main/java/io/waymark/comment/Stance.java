package io.waymark.comment;

/** How somebody takes a suggested edit; whoever supports another comment consents to it. */
public enum Stance {
    CONSENT,
    RESERVATION,
    OBJECT
}
