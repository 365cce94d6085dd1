package io.waymark.roadmap;

import java.util.Locale;

/** A number as Word writes it before a heading or an item. */
final class Numeral {
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numeral() {}

    /** @param format by its name in the file; what is not known is counted in digits */
    static String of(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** After z comes aa, then bb; nobody counts far that way. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 9) return Integer.toString(number);
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) return Integer.toString(number);
        var roman = new StringBuilder();
        for (int i = 0, left = number; i < VALUES.length; i++)
            for (; left >= VALUES[i]; left -= VALUES[i]) roman.append(ROMAN[i]);
        return roman.toString();
    }
}
