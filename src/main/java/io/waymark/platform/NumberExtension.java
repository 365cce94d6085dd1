package io.waymark.platform;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;

/** Figures as people read them; undefined is a dash, never 0. */
@TemplateExtension(namespace = "number")
public final class NumberExtension {
    static final String UNDEFINED = "–";

    private NumberExtension() {}

    /** With as many of {@code digits} decimals as needed. */
    public static String plain(Double value, int digits, Language language) {
        if (value == null) return UNDEFINED;
        var format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A whole percentage: 83 %. */
    public static String percent(Double value, Language language) {
        return value == null ? UNDEFINED : plain(value, 0, language) + " %";
    }
}
