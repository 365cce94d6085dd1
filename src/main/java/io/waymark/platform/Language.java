package io.waymark.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language of the pages: English, whose words stand in the interfaces, and each that has a file of words.
 * Adding one is adding {@code languages/xx.properties}, where xx is its code of ISO 639-1.
 */
public final class Language {
    private static final String ENGLISH = "en";
    private static final List<Language> ALL = Stream.of(Locale.getISOLanguages())
            .filter(code ->
                    code.equals(ENGLISH) || Language.class.getResource("/languages/" + code + ".properties") != null)
            .map(Language::new)
            .toList();

    public static final Language EN = of(ENGLISH).orElseThrow();

    private final String code;

    private Language(String code) {
        this.code = code;
    }

    /** All of them, by their codes. */
    public static List<Language> all() {
        return ALL;
    }

    /** All of their codes, with commas between. */
    public static String codes() {
        return ALL.stream().map(Language::code).collect(Collectors.joining(", "));
    }

    public static Optional<Language> of(String code) {
        return ALL.stream()
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst();
    }

    /** The first of the reader's languages that we have, else English. */
    static Language best(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }

    /** Of ISO 639-1, in small letters. */
    public String code() {
        return code;
    }

    /** The name of the language in the language itself. */
    public String endonym() {
        return Tongue.of(code).endonym();
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    public <M> M messages(Class<M> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(code));
    }

    @Override
    public String toString() {
        return code;
    }
}
