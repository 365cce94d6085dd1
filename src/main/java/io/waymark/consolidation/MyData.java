package io.waymark.consolidation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.account.OwnSignIn;
import io.waymark.account.PersonView;
import io.waymark.account.SecondFactorView;
import io.waymark.platform.Language;
import java.time.ZoneId;
import java.util.List;

/**
 * All that is kept about one person, by workshop: their own export.
 *
 * @param secondFactor of their account; null where they have none, or came by a link
 */
public record MyData(
        PersonView person, List<OwnSignIn> signIns, SecondFactorView secondFactor, List<Contributions> workshops) {
    /** What they chose to read the pages in, or null. */
    @JsonIgnore
    public Language reads() {
        return person.reads().orElse(null);
    }

    /** A person has no zone of their own: that of one of their workshops. */
    @JsonIgnore
    public ZoneId zone() {
        return workshops.isEmpty() ? ZoneId.of("UTC") : workshops.get(0).zone();
    }

    @JsonIgnore
    public boolean isSignedInElsewhere() {
        return signIns.size() > 1;
    }
}
