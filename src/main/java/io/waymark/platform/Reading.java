package io.waymark.platform;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** The place that a request is about may have a language: its pages are in it for readers who chose none. */
@RequestScoped
public class Reading {
    private Supplier<Language> place;
    private Language found;

    /** @param language asked for where it matters only, and once */
    public void in(Supplier<Language> language) {
        place = language;
        found = null;
    }

    Optional<Language> language() {
        if (found == null && place != null) found = place.get();
        return Optional.ofNullable(found);
    }
}
