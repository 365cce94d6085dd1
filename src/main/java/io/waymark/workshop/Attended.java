package io.waymark.workshop;

/**
 * Participants whose data was erased, for the figures of who took part.
 *
 * @param country or null where none was stated
 * @param arrived how many of them had come
 */
public record Attended(String country, int participants, int arrived) {}
