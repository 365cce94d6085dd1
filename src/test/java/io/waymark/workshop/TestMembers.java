package io.waymark.workshop;

import java.util.UUID;

/** Proofs for plain tests, which only this package can make. */
public final class TestMembers {
    private TestMembers() {}

    public static Member of(UUID workshop, Role role) {
        return new Member(UUID.randomUUID(), workshop, UUID.randomUUID(), role, "Somebody");
    }
}
