package io.waymark.workshop;

/** Under whose name contributions appear, decided before the session. */
public enum Attribution {
    /** Name and organisation. */
    NAMED,
    /** Country and organisation, no person. */
    DELEGATION,
    /** A stable "Participant 17", to everybody, facilitators included. */
    PSEUDONYMOUS,
    /** No author for anyone; after the round closes nothing links a person to a contribution. */
    ANONYMOUS;

    /** Whether others see where somebody comes from: else what they write in would help to find them out. */
    public boolean showsOrigin() {
        return this == NAMED || this == DELEGATION;
    }
}
