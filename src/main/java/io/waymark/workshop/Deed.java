package io.waymark.workshop;

import java.time.Instant;

/**
 * A line of the audit as people read it.
 *
 * @param who the name of the member who did it, or null where the clock did
 * @param subject a member's name, a number or a key; empty where it is known by an opaque id only
 */
public record Deed(Instant at, String who, String action, String subject, String detail) {}
