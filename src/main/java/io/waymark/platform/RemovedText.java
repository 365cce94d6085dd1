package io.waymark.platform;

import io.quarkus.qute.TemplateExtension;

/**
 * What stands where somebody had their words taken out. Stored is an empty text, which nobody can write, so that no
 * language is stored; views hold the English words, and pages and reports say them in the reader's language.
 */
public final class RemovedText {
    /** Instead of what was written. */
    public static final String STORED = "";

    private RemovedText() {}

    /** A stored text as views hold it; null stays null. */
    public static String shown(String stored) {
        return STORED.equals(stored) ? inWords(Language.EN) : stored;
    }

    /** A text of a view in the reader's language: {@code {comment.body.said(frame.language)}}. */
    @TemplateExtension
    public static String said(String text, Language language) {
        return inWords(Language.EN).equals(text) ? inWords(language) : text;
    }

    private static String inWords(Language language) {
        return language.messages(FrameMessages.class).textRemoved();
    }
}
