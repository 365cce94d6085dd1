package io.waymark.workshop;

import io.waymark.platform.Audit;
import io.waymark.platform.Paging;
import io.waymark.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;

/** The audit of a workshop as its facilitators read it. */
@ApplicationScoped
@Transactional
public class Deeds {
    @Inject
    MembershipRepository memberships;

    @Inject
    Event<Naming> naming;

    @Inject
    Audit audit;

    /** Who did what when, the newest first, with names instead of ids. */
    public Slice<Deed> list(Member me, Paging paging) {
        me.mustFacilitate();
        var titles = new HashMap<String, String>();
        naming.fire(new Naming(me.workshop(), titles));
        var names = new DeedNames(memberships.all(me.workshop()), titles);
        var entries = audit.of(me.workshop(), paging);
        return new Slice<>(entries.items().stream().map(names::deed).toList(), entries.next());
    }
}
