package io.waymark.roadmap;

import java.util.regex.Pattern;

/**
 * A line and the key at its end: {@code Train them {#R3}}. What looks like a key, or like the closing marks of a
 * heading, but belongs to the text takes one backslash when written, and loses it when read.
 */
record Tail(String text, String key) {
    private static final Pattern KEY = Pattern.compile("(?<!\\\\)\\{#([^{}\\s]*+)}\\z");
    private static final Pattern MISTAKABLE =
            Pattern.compile("(?<![^ \\t])\\\\*+#++\\z|(?<!\\\\)\\\\*+\\{#[^{}\\s]*+}\\z");

    static Tail parse(String line) {
        var key = KEY.matcher(line);
        if (!key.find()) return new Tail(unescaped(line), null);
        return new Tail(unescaped(line.substring(0, key.start()).stripTrailing()), key.group(1));
    }

    static String write(String text, String key) {
        var mistakable = MISTAKABLE.matcher(text);
        var safe = mistakable.find()
                ? text.substring(0, mistakable.start()) + "\\" + text.substring(mistakable.start())
                : text;
        return key == null ? safe : (safe + " {#" + key + "}").stripLeading();
    }

    private static String unescaped(String text) {
        var mistakable = MISTAKABLE.matcher(text);
        if (!mistakable.find() || text.charAt(mistakable.start()) != '\\') return text;
        return text.substring(0, mistakable.start()) + text.substring(mistakable.start() + 1);
    }
}
