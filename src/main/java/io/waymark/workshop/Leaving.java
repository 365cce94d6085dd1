package io.waymark.workshop;

import io.waymark.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * What goes of the people of a workshop when it has been over for long. Facilitators stay, since somebody has to answer
 * for the workshop: one of them erases the others by hand.
 */
@ApplicationScoped
@Transactional
public class Leaving {
    @Inject
    WorkshopRepository workshops;

    @Inject
    MembershipRepository memberships;

    @Inject
    PersonalLinkRepository links;

    @Inject
    Erasures erasures;

    @Inject
    Accounts accounts;

    /** Waits for whoever else changes who is in the workshop. */
    public void lock(UUID workshop) {
        workshops.lock(workshop);
    }

    public int countEmails(UUID workshop) {
        return memberships.reachable(workshop).size();
    }

    /** Takes out the addresses to which links were sent; returns how many. */
    public int dropEmails(UUID workshop) {
        var reachable = memberships.reachable(workshop);
        for (var membership : reachable) {
            membership.dropEmail();
            if (memberships.countOf(membership.personId()) == 1) accounts.dropEmail(membership.personId());
        }
        return reachable.size();
    }

    public int countUnusedLinks(UUID workshop) {
        return (int) links.countUnused(workshop);
    }

    /** Takes out the links of people who were invited and never came; returns how many. */
    public int dropUnusedLinks(UUID workshop) {
        int unused = countUnusedLinks(workshop);
        links.deleteUnused(workshop);
        return unused;
    }

    public int countMembers(UUID workshop) {
        return memberships.leaving(workshop).size();
    }

    /** Erases everybody but facilitators as if they had asked for it; what they wrote stays. Returns how many. */
    public int eraseMembers(UUID workshop) {
        var leaving = memberships.leaving(workshop);
        leaving.forEach(erasures::expire);
        return leaving.size();
    }
}
