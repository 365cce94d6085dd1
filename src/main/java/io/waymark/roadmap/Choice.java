package io.waymark.roadmap;

/** What somebody decides that a heading or a paragraph of a source is to become, whatever it was read as. */
public enum Choice {
    /** The title of the document. */
    TITLE(Placed.Role.TITLE),
    /** The beginning of an area. */
    AREA(Placed.Role.AREA),
    /** The beginning of a recommendation: where a paragraph is chosen, what comes before it ends there. */
    RECOMMENDATION(Placed.Role.RECOMMENDATION),
    /** Text of what stands above it: a recommendation that is made text joins the one before. */
    TEXT(Placed.Role.TEXT),
    /** Left out: a heading with all that stands under it, a paragraph alone. */
    OUT(Placed.Role.OUT);

    private final Placed.Role role;

    Choice(Placed.Role role) {
        this.role = role;
    }

    Placed.Role role() {
        return role;
    }
}
