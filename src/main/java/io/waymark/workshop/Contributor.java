package io.waymark.workshop;

import java.util.UUID;

/** A member as an author, for the visibility policy only: what of this is shown, it decides. */
public record Contributor(
        UUID member,
        Called called,
        String organisation,
        String country,
        String stakeholderGroup,
        int pseudonym,
        boolean listedInReport) {}
