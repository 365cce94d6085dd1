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

    /**
     * Only who proved who they are has what comes with an account.
     *
     * @param row the sign-in's id and reach, then the person's id, name, address, whether they have an account, and language
     */
    static Caller of(Object[] row) {
        var reach = ReachColumn.read((String) row[1]);
        var person = new PersonView(id(row[2]), (String) row[3], (String) row[4], (boolean) row[5], (String) row[6]);
        boolean proved = reach.isAll() || reach.isAccountOnly();
        return new Caller(id(row[0]), proved ? person : person.withoutAccount(), reach);
    }

    private static UUID id(Object column) {
        return UUID.fromString((String) column);
    }

    /** The same once nothing is left to be proved. */
    Caller proved() {
        return new Caller(signIn, person);
    }

    /** What they reach once they came by a membership, too: no more than that where it is another person's. */
    public Reach and(UUID otherPerson, UUID membership) {
        return person.id().equals(otherPerson) ? reach.and(membership) : Reach.of(membership);
    }
}
