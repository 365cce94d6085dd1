package io.waymark.account;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a sign-in is good for. Who proves who they are has all that is theirs; who comes by a link or a code, which may have
 * passed through other hands, has the memberships that they came by, and no account.
 *
 * @param memberships their ids, in the order in which they came; null for all that is the person's, and none for who has to
 *     prove more of who they are before
 */
public record Reach(Set<UUID> memberships) {
    public static final Reach ALL = new Reach(null);

    /** Who has yet to set up the second factor that everybody must have: their account, and nothing beyond it. */
    static final Reach ACCOUNT = new Reach(Set.of());

    /** More than one browser ever comes by. */
    private static final int MOST = 100;

    public static Reach of(UUID membership) {
        return new Reach(Set.of(membership));
    }

    public boolean isAll() {
        return memberships == null;
    }

    boolean isAccountOnly() {
        return !isAll() && memberships.isEmpty();
    }

    public boolean holds(UUID membership) {
        return isAll() || memberships.contains(membership);
    }

    /** Whether there is nothing in the other one that is not in this one. */
    boolean covers(Reach other) {
        if (isAll()) return true;
        if (other.isAll() || other.isAccountOnly()) return equals(other);
        return memberships.containsAll(other.memberships);
    }

    /** The same and one more, that the same person comes by. */
    public Reach and(UUID membership) {
        if (holds(membership)) return this;
        List<UUID> all = new ArrayList<>(memberships);
        all.add(membership);
        return new Reach(new LinkedHashSet<>(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }
}
