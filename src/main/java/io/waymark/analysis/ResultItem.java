package io.waymark.analysis;

import java.util.List;

/** The result for one recommendation. */
public sealed interface ResultItem permits VoteItem, AssessmentItem, RankedItem, SuppressedItem {
    String key();

    List<Reason> reasons();
}
