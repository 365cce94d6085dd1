package io.waymark.workshop;

import io.waymark.platform.Audit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts names to the ids of the audit when it is read, so that it never holds one. */
final class DeedNames {
    /** Whoever did something here before they were taken out, while their account is used elsewhere. */
    private static final Called NOBODY = new Called(null, null);

    private final Map<String, Called> subjects = new HashMap<>();
    private final Map<UUID, Membership> people = new HashMap<>();

    /** @param titles what things are called that are no people, by their id */
    DeedNames(List<Membership> members, Map<String, String> titles) {
        titles.forEach((id, title) -> subjects.put(id, new Called(title, null)));
        for (var member : members) {
            subjects.put(member.id().toString(), member.called());
            subjects.put(member.personId().toString(), member.called());
            people.put(member.personId(), member);
        }
    }

    Deed deed(Audit.Entry entry) {
        boolean opaque = entry.subject().length() == 36;
        var subject = subjects.getOrDefault(entry.subject(), new Called(opaque ? "" : entry.subject(), null));
        return new Deed(entry.at(), who(entry), entry.action(), subject, entry.detail());
    }

    /** Somebody who was taken out and came back is somebody new. */
    private Called who(Audit.Entry entry) {
        if (entry.actor() == null) return null;
        var member = people.get(entry.actor());
        boolean here = member != null && !entry.at().isBefore(member.joinedAt());
        return here ? member.called() : NOBODY;
    }
}
