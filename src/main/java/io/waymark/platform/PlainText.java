package io.waymark.platform;

import java.text.Normalizer;

/**
 * The boundary that every text from outside passes, through either door: NFC, {@code \n} line ends, and none of the
 * characters that cannot be shown or that disguise others (databases disagree about them, too).
 */
public final class PlainText {
    private PlainText() {}

    /** @throws Invalid naming {@code field}, where the text holds control characters, lone surrogates or bidi overrides */
    public static String accept(String field, String text) {
        var unix = text.replace("\r\n", "\n").replace('\r', '\n');
        if (unix.codePoints().anyMatch(PlainText::refused))
            throw Invalid.field(field, ProblemMessages.class, ProblemMessages::unprintable);
        return Normalizer.normalize(unix, Normalizer.Form.NFC);
    }

    private static boolean refused(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
        boolean surrogate = c >= 0xd800 && c <= 0xdfff;
        boolean direction = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
        return control || surrogate || direction || c == 0xfffe || c == 0xffff;
    }
}
