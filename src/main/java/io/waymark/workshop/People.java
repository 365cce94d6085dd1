package io.waymark.workshop;

import io.waymark.platform.Slice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A part of the list of people, as it was looked for.
 *
 * @param name a part of the name, or empty
 * @param role or null for all roles
 * @param joinUrl the address that leads to joining with the code, for its picture
 */
public record People(Slice<MemberView> members, String name, Role role, String joinUrl) {
    static People of(Slice<MemberView> members, MemberFilter filter, Addresses addresses, Place place) {
        return new People(members, filter.name(), filter.role(), addresses.join(place.workshop()));
    }

    public boolean filtered() {
        return role != null || !name.isEmpty();
    }

    /** What to ask for, so that another part of the same list comes. */
    public String query() {
        return "name=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&role=" + (role == null ? "" : role);
    }
}
