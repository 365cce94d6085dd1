package io.waymark.workshop;

import java.time.Instant;
import java.util.UUID;

/**
 * An erasure as the journal keeps it: ids and a number by lot, nothing else.
 *
 * @param by the member who did it, or null where the time for keeping was over
 * @param number of "Former participant 4821"
 */
record ErasureLine(
        UUID erasure, UUID workshop, UUID member, UUID by, Instant at, int number, NewErasure.Texts comments) {
    ErasureLine with(int otherNumber) {
        return new ErasureLine(erasure, workshop, member, by, at, otherNumber, comments);
    }
}
