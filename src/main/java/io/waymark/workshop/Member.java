package io.waymark.workshop;

import io.waymark.platform.Forbidden;
import java.util.UUID;

/**
 * The proof that the caller is a member of a workshop, with their role. Only {@link Access} and the members' own service
 * make one, so a method that takes it cannot be called without the check.
 */
public final class Member {
    private final UUID id;
    private final UUID workshop;
    private final UUID person;
    private final Role role;
    private final String name;

    Member(UUID id, UUID workshop, UUID person, Role role, String name) {
        this.id = id;
        this.workshop = workshop;
        this.person = person;
        this.role = role;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public UUID workshop() {
        return workshop;
    }

    public UUID person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public String name() {
        return name;
    }

    public boolean isFacilitator() {
        return role == Role.FACILITATOR;
    }

    public boolean isParticipant() {
        return role == Role.PARTICIPANT;
    }

    /** @throws Forbidden for anyone else */
    public Member mustFacilitate() {
        if (!isFacilitator()) throw new Forbidden();
        return this;
    }

    /** @throws Forbidden for observers, who read and nothing else */
    public Member mustNotOnlyRead() {
        if (role == Role.OBSERVER) throw new Forbidden();
        return this;
    }

    /** @throws Forbidden for anyone else: only participants contribute */
    public Member mustParticipate() {
        if (!isParticipant()) throw new Forbidden();
        return this;
    }
}
