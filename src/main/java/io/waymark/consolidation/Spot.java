package io.waymark.consolidation;

import java.util.UUID;

/**
 * Where on the workbench somebody wants to be.
 *
 * @param at the key of a part; null for the first one where somebody waits for a reply
 * @param page of its comments, from 1; null for the first one where somebody waits
 * @param comment that is to be seen, on whichever page it is, or null
 */
record Spot(String at, Integer page, UUID comment) {
    static Spot page(String at, Integer page) {
        return new Spot(at, page, null);
    }

    static Spot comment(String at, UUID comment) {
        return new Spot(at, null, comment);
    }
}
