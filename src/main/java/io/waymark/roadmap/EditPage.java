package io.waymark.roadmap;

import io.waymark.workshop.Place;

/**
 * The page on which a draft is edited as one text.
 *
 * @param theirs what somebody else saved meanwhile, or null
 * @param draftKey under which the browser keeps what is typed
 */
public record EditPage(Place place, VersionView version, String theirs, String draftKey) {}
