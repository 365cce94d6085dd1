package io.waymark.platform;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language of the pages. Adding one is a constant here and one file of messages per feature. */
public enum Language {
    DA("Dansk"),
    DE("Deutsch"),
    EL("Ελληνικά"),
    EN("English"),
    FR("Français"),
    PL("Polski");

    private final String endonym;

    Language(String endonym) {
        this.endonym = endonym;
    }

    /** The name of the language in the language itself. */
    public String endonym() {
        return endonym;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them, with commas between. */
    public static String codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.joining(", "));
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    public <M> M messages(Class<M> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(code()));
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The first of the reader's languages that we have, else English. */
    static Language best(List<Locale> accepted) {
        return accepted.stream()
                .flatMap(locale -> of(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}
