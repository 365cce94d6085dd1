package io.waymark.account;

import java.util.UUID;

/** Who makes this request: read from the request in the HTTP classes, and handed down from there. */
public record Caller(UUID signIn, PersonView person) {}
