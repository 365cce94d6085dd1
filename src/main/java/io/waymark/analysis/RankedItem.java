package io.waymark.analysis;

/** The result for one recommendation of a round with ballots: how it stands among the others. */
public sealed interface RankedItem extends ResultItem permits ApprovalItem, DotsItem {
    /** Approvals, or dots. */
    int score();

    /** APPROVAL: how many voted at all; DOTS: how many gave it a dot. */
    int voters();

    /** 1 for the highest, ties alike (1, 1, 3); null where nobody voted. */
    Integer rank();
}
