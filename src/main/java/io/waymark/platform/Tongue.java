package io.waymark.platform;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language that people write in: any of the EU's, not only those of the pages.
 *
 * @param code ISO 639-1
 * @param endonym its name in the language itself
 */
public record Tongue(String code, String endonym) {
    private static final List<Tongue> ALL = Stream.of(
                    "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "))
            .map(Tongue::of)
            .toList();

    static Tongue of(String code) {
        var locale = Locale.forLanguageTag(code);
        var name = locale.getDisplayLanguage(locale);
        return new Tongue(code, name.substring(0, 1).toUpperCase(locale) + name.substring(1));
    }

    @TemplateExtension(namespace = "tongues")
    static List<Tongue> all() {
        return ALL;
    }
}
