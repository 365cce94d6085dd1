package io.waymark.platform;

import java.util.regex.Pattern;

/** Spreadsheets run what begins like a formula, also out of a file from us (OWASP, CSV injection). */
public final class SpreadsheetCell {
    /** Also the full-width forms of the same signs, which some programs take for them. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n＝＋－＠]");

    private SpreadsheetCell() {}

    /** Whether a program could take a text for a formula. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).find();
    }

    /** The text, behind an apostrophe where a program could take it for a formula. */
    public static String safe(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
