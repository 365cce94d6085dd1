package io.waymark.workshop;

import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Countries by their ISO 3166 alpha-2 code. */
public final class Countries {
    /** The members of the Union in the order of its protocol. */
    public static final List<String> UNION = List.of(
            "BE", "BG", "CZ", "DK", "DE", "EE", "IE", "GR", "ES", "FR", "HR", "IT", "CY", "LV", "LT", "LU", "HU", "MT",
            "NL", "AT", "PL", "PT", "RO", "SI", "SK", "FI", "SE");

    /** To put them in the order of a language takes long, and every page on which somebody joins lists them. */
    private static final Map<Language, List<Country>> SORTED = new ConcurrentHashMap<>();

    private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private Countries() {}

    static void check(String code) {
        check("country", code);
    }

    /** Nothing, given or taken away, is as good as a country. */
    static void check(String field, String code) {
        if (code != null && !code.isEmpty() && !CODES.contains(code))
            throw Invalid.field(field, WorkshopMessages.class, WorkshopMessages::unknownCountry);
    }

    /** By its code, or by its name in any of our languages; null where there is no such country. */
    static String code(String typed) {
        for (var language : Language.all())
            for (var country : all(language))
                if (country.code().equalsIgnoreCase(typed) || country.name().equalsIgnoreCase(typed))
                    return country.code();
        return null;
    }

    public static String name(String code, Language language) {
        return new Locale("", code).getDisplayCountry(language.locale());
    }

    /** All of them in the alphabetical order of the language. */
    public static List<Country> all(Language language) {
        return SORTED.computeIfAbsent(language, Countries::sorted);
    }

    private static List<Country> sorted(Language language) {
        return CODES.stream()
                .map(code -> new Country(code, name(code, language)))
                .sorted(Comparator.comparing(Country::name, Collator.getInstance(language.locale())))
                .toList();
    }

    public record Country(String code, String name) {
        public boolean isInUnion() {
            return UNION.contains(code);
        }
    }
}
