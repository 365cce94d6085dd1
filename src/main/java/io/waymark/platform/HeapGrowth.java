package io.waymark.platform;

/** When the heap, in bytes, has grown enough for everybody to wait while the rest is given back. */
final class HeapGrowth {
    /** By how much it has to have grown before those who follow a workshop wait for it. */
    private static final double MUCH = 1.5;

    private long kept;
    private boolean onceMore;

    /** @param followed whether somebody follows a workshop */
    synchronized boolean isWorthGivingBack(long heap, boolean followed) {
        return onceMore || heap > (followed ? MUCH : 1) * kept;
    }

    /**
     * Where it was much it is worth it once more: what is held only as long as there is room for it is as old as the
     * collection before last says, so the first one after a half-day finds it young.
     */
    synchronized void gaveBack(long before, long now) {
        onceMore = !onceMore && before > MUCH * now;
        kept = now;
    }
}
