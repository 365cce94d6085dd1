package io.waymark.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.InputStream;
import java.util.Objects;

/** The faces of the fonts that every file carries: they have the letters of all languages of the EU. */
enum Face {
    REGULAR("Sans", "LiberationSans-Regular", 400, FontStyle.NORMAL),
    BOLD("Sans", "LiberationSans-Bold", 700, FontStyle.NORMAL),
    ITALIC("Sans", "LiberationSans-Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("Sans", "LiberationSans-BoldItalic", 700, FontStyle.ITALIC),
    MONO("Mono", "LiberationMono-Regular", 400, FontStyle.NORMAL);

    private final String family;
    private final String file;
    private final int weight;
    private final FontStyle style;

    Face(String family, String file, int weight, FontStyle style) {
        this.family = family;
        this.file = file;
        this.weight = weight;
        this.style = style;
    }

    String family() {
        return "Liberation " + family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/liberation/" + file + ".ttf"), file);
    }
}
