package io.waymark.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * What a request is to be answered in, beside what its reader chose on this device: a file that is asked for in a language
 * is in that one, else what they chose on another device counts, and for readers who chose none pages and files of a place
 * that has a language are in it.
 */
@RequestScoped
public class Reading {
    private Language chosen;
    private Language kept;
    private Language place;

    /** This answer in this language, whatever its reader reads else. */
    public void choose(Language language) {
        chosen = language;
    }

    Optional<Language> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** What the reader chose where they were signed in before. */
    public void keep(Language language) {
        kept = language;
    }

    Optional<Language> kept() {
        return Optional.ofNullable(kept);
    }

    /** What the place is in that the request is about. */
    public void in(Language language) {
        place = language;
    }

    Optional<Language> place() {
        return Optional.ofNullable(place);
    }
}
