package io.waymark.roadmap;

import java.util.regex.Pattern;

/** The signs of a text as they may be stored: what a word processor puts between them for itself is taken out. */
final class WordText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\R|\\p{Cc}");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BROKEN = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

    private WordText() {}

    /** On one line. */
    static String plain(String text) {
        var line = LINE_ENDS.matcher(text).replaceAll(" ");
        return BROKEN.matcher(UNSEEN.matcher(line).replaceAll("")).replaceAll("\uFFFD");
    }
}
