package io.waymark.comment;

import java.util.UUID;

/**
 * Whose a comment is and how it came in.
 *
 * @param member whose it is; null where it is nobody's who can be told
 * @param source null where people wrote themselves
 * @param speaker somebody who is no member, as a facilitator typed it, or null
 * @param enteredBy the facilitator who entered it for somebody, or null
 * @param late whether it came in after the round was over
 */
record Origin(UUID member, EntrySource source, String speaker, UUID enteredBy, boolean late) {
    static Origin own(UUID member) {
        return new Origin(member, null, null, null, false);
    }
}
