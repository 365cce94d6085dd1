package io.waymark.workshop;

import java.util.UUID;

/**
 * Somebody comes to a workshop.
 *
 * @param language of its pages
 * @param rehearsed what it rehearses, or null
 */
record Arrival(Member member, String language, UUID rehearsed) {}
