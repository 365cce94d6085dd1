package io.waymark.support;

import java.util.List;
import java.util.Random;

/**
 * Texts that nobody would write, made of what a parser knows and of signs that it may not expect. The same seed makes the
 * same ones; {@code -Psoak} has many more of them made.
 */
public final class OddTexts {
    private static final List<String> SIGNS = List.of(
            "a",
            "Zoë",
            "\u0000",
            "\u0007",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u0301",
            "\u200b",
            "\u202e",
            "\u2028",
            "\u2066",
            "\ufeff",
            "\ufffe",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u0130",
            "ß",
            "\t",
            "\n",
            "\r",
            "\r\n",
            " ",
            "",
            "0",
            "-1",
            "99999999999999999999",
            "1e9",
            "%",
            "%zz",
            "%00",
            "%C3",
            "%F0%9F%98%80",
            "+",
            "&",
            "=",
            ";",
            ",",
            "\"",
            "'",
            "`",
            "\\",
            "/",
            "<",
            ">",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "#",
            "*",
            "_",
            "|",
            "~",
            "!",
            "@",
            "$",
            ":",
            "?",
            ".",
            "..",
            "--",
            "==",
            "null",
            "true",
            "NaN");

    private final Random random;
    private final List<String> known;

    /** @param known what the parser looks for */
    public OddTexts(long seed, String... known) {
        this.random = new Random(seed);
        this.known = List.of(known);
    }

    /** How many texts a parser is given: as many as usual, or as {@code fuzz.texts} says. */
    public static int many(int usual) {
        int told = Integer.getInteger("fuzz.texts", 0);
        return told == 0 ? usual : told;
    }

    /** Of none to thirty pieces. */
    public String next() {
        var text = new StringBuilder();
        for (int i = random.nextInt(31); i > 0; i--)
            text.append(any(known.isEmpty() || random.nextBoolean() ? SIGNS : known));
        return text.toString();
    }

    /** A place in it, from 0 to its length. */
    public int placeIn(String text) {
        return random.nextInt(text.length() + 1);
    }

    private String any(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
