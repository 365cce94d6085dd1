package io.waymark.account;

import java.util.UUID;

/**
 * Who makes this request: read from the request in the HTTP classes, and handed down from there.
 *
 * @param reach what of the person's the sign-in is good for
 */
public record Caller(UUID signIn, PersonView person, Reach reach) {
    public Caller(UUID signIn, PersonView person) {
        this(signIn, person, Reach.ALL);
    }

    /** What they reach once they came by a membership, too: no more than that where it is another person's. */
    public Reach and(UUID otherPerson, UUID membership) {
        return person.id().equals(otherPerson) ? reach.and(membership) : Reach.of(membership);
    }
}
