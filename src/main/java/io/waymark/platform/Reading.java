package io.waymark.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * What a request is to be answered in, beside what its reader chose for all pages: a file that is asked for in a language
 * is in that one, and the pages and files of a place that has a language are in it for readers who chose none.
 */
@RequestScoped
public class Reading {
    private Language chosen;
    private Language place;

    /** This answer in this language, whatever its reader reads else. */
    public void choose(Language language) {
        chosen = language;
    }

    Optional<Language> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** What the place is in that the request is about. */
    public void in(Language language) {
        place = language;
    }

    Optional<Language> place() {
        return Optional.ofNullable(place);
    }
}
