package io.waymark.vote;

import java.util.Map;
import java.util.UUID;

/**
 * A ballot for the tally; whether its author may be told, the visibility policy decides.
 *
 * @param marks by recommendation: 1 for an approval, else the number of dots; none is 0
 */
public record CastBallot(UUID member, Map<String, Integer> marks) {
    /** How many dots a recommendation got, or 1 where it is approved of; else 0. */
    public int mark(String recommendation) {
        return marks.getOrDefault(recommendation, 0);
    }
}
