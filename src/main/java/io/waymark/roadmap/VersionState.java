package io.waymark.roadmap;

/** A version is edited, then published and immutable for ever. */
public enum VersionState {
    DRAFT,
    PUBLISHED
}
