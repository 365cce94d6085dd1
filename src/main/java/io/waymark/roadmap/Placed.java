package io.waymark.roadmap;

/** A heading and what it is in the structure of a roadmap. */
record Placed(Heading heading, Role role) {
    enum Role {
        TITLE,
        AREA,
        RECOMMENDATION,
        /** A known part of a recommendation, such as its rationale. */
        SECTION,
        /** A heading of the text in which it stands. */
        TEXT,
        /** Left out with all that stands under it. */
        OUT,
        /** A heading above areas: text of the area that follows. */
        PART
    }
}
