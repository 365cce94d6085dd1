package io.waymark.workshop;

import java.util.Locale;

/** A join code as somebody typed it: case, spaces and dashes do not matter. */
record TypedCode(String plain) {
    private static final int LENGTH = 9;

    static TypedCode of(String typed) {
        return new TypedCode(typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /** Whether a workshop can have it at all. */
    boolean isWhole() {
        return plain.length() == LENGTH;
    }

    /** As it is stored and read out. */
    String dashed() {
        return first() + "-" + plain.substring(3, 6) + "-" + plain.substring(6);
    }

    /** What somebody may have overheard who guesses the rest. */
    String first() {
        return plain.substring(0, 3);
    }
}
