package io.waymark.workshop;

import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Countries by their ISO 3166 alpha-2 code. */
public final class Countries {
    private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private Countries() {}

    static void check(String code) {
        if (code != null && !CODES.contains(code))
            throw Invalid.field("country", WorkshopMessages.class, WorkshopMessages::unknownCountry);
    }

    public static String name(String code, Language language) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }

    /** All of them in the alphabetical order of the language. */
    public static List<Country> all(Language language) {
        return CODES.stream()
                .map(code -> new Country(code, name(code, language)))
                .sorted((a, b) -> Collator.getInstance(language.locale()).compare(a.name(), b.name()))
                .toList();
    }

    public record Country(String code, String name) {}
}
