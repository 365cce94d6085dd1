package io.waymark.consolidation;

/** How an edit changes the next version. */
public enum ChangeKind {
    EDIT,
    ADD,
    WITHDRAW
}
