package io.waymark.workshop;

import io.waymark.platform.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** What people change of their own details, by whichever door. */
@ApplicationScoped
class Corrections {
    @Inject
    Event<Members.Regrouping> regrouping;

    @Inject
    Audit audit;

    /**
     * Makes such a change, and records that it was made.
     *
     * @param group the stakeholder group that is chosen, empty for none, or null where it stays
     */
    <T> T make(Membership membership, String group, Supplier<T> change) {
        var workshop = membership.workshop().id();
        // Whoever comes in for the first time chooses among all, as those do who join by a code.
        if (!membership.isOnlyInvited()) mayRegroup(membership, group, true);
        var before = membership.view();
        var made = change.get();
        if (!membership.view().equals(before))
            audit.record(
                    workshop,
                    membership.personId(),
                    "member.change",
                    membership.id().toString(),
                    "");
        return made;
    }

    /** @param own whether they choose for themselves, else a facilitator does */
    void mayRegroup(Membership membership, String group, boolean own) {
        if (isAnother(group, membership.stakeholderGroup()))
            regrouping.fire(new Members.Regrouping(membership.workshop().id(), own));
    }

    private static boolean isAnother(String group, String now) {
        return group != null && !group.strip().equals(now == null ? "" : now);
    }
}
