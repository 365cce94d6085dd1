package io.waymark.workshop;

import io.waymark.platform.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Slows down who guesses at the ways into workshops: codes and links. */
@ApplicationScoped
class Porter {
    @Inject
    Attempts attempts;

    /** By code: from one place, and from many at codes that begin alike, as who overheard a part of one would. */
    <T> T byCode(String code, String address, Supplier<T> entry) {
        var place = Attempts.place(address);
        var typed = TypedCode.of(code);
        return attempts.count(
                "join " + place,
                Attempts.MOST_SHARED,
                () -> typed.isWhole()
                        ? attempts.countEverywhere("join " + typed.first(), place, Attempts.FEW_SHARED, entry)
                        : entry.get());
    }

    <T> T byLink(String address, Supplier<T> entry) {
        return attempts.count("link " + Attempts.place(address), Attempts.MOST_SHARED, entry);
    }
}
