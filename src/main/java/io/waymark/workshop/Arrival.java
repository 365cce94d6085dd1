package io.waymark.workshop;

import java.util.UUID;

/**
 * Somebody comes to a workshop.
 *
 * @param language of its pages
 * @param rehearsed what it rehearses, or null
 */
record Arrival(Member member, String language, UUID rehearsed) {
    /** @param row the member's id and person, role and name, then the workshop's language and what it rehearses */
    static Arrival of(UUID workshop, Object[] row) {
        var role = Role.valueOf((String) row[2]);
        var member = new Member(id(row[0]), workshop, id(row[1]), role, (String) row[3]);
        return new Arrival(member, (String) row[4], row[5] == null ? null : id(row[5]));
    }

    private static UUID id(Object column) {
        return UUID.fromString((String) column);
    }
}
