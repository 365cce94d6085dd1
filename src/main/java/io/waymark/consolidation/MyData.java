package io.waymark.consolidation;

import io.waymark.account.PersonView;
import java.util.List;

/** All that is kept about one person, by workshop: their own export. */
public record MyData(PersonView person, List<Contributions> workshops) {}
