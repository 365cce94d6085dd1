package io.waymark.platform;

/** When everybody is to wait while the heap, in bytes, gives back what it does not need. */
final class HeapGrowth {
    /** In looks: a minute. */
    private static final int SELDOM = 3;
    /** By how much it has to have grown before those who follow a workshop wait for it. */
    private static final double MUCH = 1.5;
    /** And before it is done sooner than once a minute where nobody does. */
    private static final double SOME = 1.1;

    private long kept;
    private int looks = SELDOM;

    /**
     * Asked at each look. Where nobody follows a workshop, once a minute in any case: soft references are as old as the last
     * collection says, so the first one after a half-day finds all of them young.
     *
     * @param followed whether somebody follows a workshop
     */
    boolean isWorthGivingBack(long heap, boolean followed) {
        looks++;
        if (followed) return looks >= SELDOM && heap > MUCH * kept;
        return looks >= SELDOM || heap > SOME * kept;
    }

    /** @param now what is left of it */
    void gaveBack(long now) {
        looks = 0;
        kept = now;
    }
}
