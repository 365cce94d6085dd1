package io.waymark.workshop;

import io.waymark.platform.Invalid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which members to list. */
record MemberFilter(String name, Role role) {
    static final MemberFilter ALL = new MemberFilter("", null);

    /**
     * @param name a part of the name, in any case; null for all
     * @param role its code; null or blank for all
     */
    static MemberFilter of(String name, String role) {
        return new MemberFilter(name == null ? "" : name.strip(), role == null || role.isBlank() ? null : role(role));
    }

    private static Role role(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Invalid.field("role", WorkshopMessages.class, WorkshopMessages::unknownRole));
    }

    String plainName() {
        return name.toLowerCase(Locale.ROOT);
    }

    List<Role> roles() {
        return role == null ? List.of(Role.values()) : List.of(role);
    }
}
