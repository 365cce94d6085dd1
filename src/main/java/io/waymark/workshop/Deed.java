package io.waymark.workshop;

import java.time.Instant;

/**
 * A line of the audit as people read it.
 *
 * @param who the member who did it, without a name where they are not here any more; null where the clock did it
 * @param subject a member, a number or a key; empty where it is known by an opaque id only
 */
public record Deed(Instant at, Called who, String action, Called subject, String detail) {
    public boolean isByNobody() {
        return who != null && who.former() == null && who.name() == null;
    }
}
