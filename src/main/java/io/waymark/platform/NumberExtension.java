package io.waymark.platform;

import io.quarkus.qute.TemplateExtension;
import java.text.NumberFormat;

/** Figures as people read them; undefined is a dash, never 0. */
@TemplateExtension(namespace = "number")
class NumberExtension {
    static final String UNDEFINED = "–";

    /** With as many of {@code digits} decimals as needed. */
    static String plain(Double value, int digits, Language language) {
        if (value == null) return UNDEFINED;
        var format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A whole percentage: 83 %. */
    static String percent(Double value, Language language) {
        return value == null ? UNDEFINED : plain(value, 0, language) + " %";
    }
}
