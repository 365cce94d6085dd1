package io.waymark.consolidation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.account.PersonView;
import io.waymark.platform.Language;
import java.util.List;

/** All that is kept about one person, by workshop: their own export. */
public record MyData(PersonView person, List<Contributions> workshops) {
    /** What they chose to read the pages in, or null. */
    @JsonIgnore
    public Language reads() {
        return person.reads().orElse(null);
    }
}
