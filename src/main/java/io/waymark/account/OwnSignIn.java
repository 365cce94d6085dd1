package io.waymark.account;

import java.time.Instant;

/**
 * One of somebody's own sign-ins: all that is kept of it, and neither a device nor an address is.
 *
 * @param current whether it is the one they look with
 */
public record OwnSignIn(Instant since, Instant until, boolean current) {}
