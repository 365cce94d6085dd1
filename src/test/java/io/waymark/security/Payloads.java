package io.waymark.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What people could type to make a page do something; what it brings into a page bears the word {@value #MARK}. */
final class Payloads {
    static final String MARK = "pwn";
    private static final Path FILE = Path.of("src/test/resources/security/markup.txt");

    private Payloads() {}

    static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Each by itself, after the name of the field, so that one sees where the field is shown. */
    static List<String> each(String field) {
        return all().stream().map(payload -> name(field) + " " + payload).toList();
    }

    /** As many of them in one text as fit; blank lines between, so that Markdown takes each for itself. */
    static List<String> packed(String field, int most) {
        var texts = new ArrayList<String>();
        var text = new StringBuilder(name(field));
        for (var payload : all()) {
            if (text.length() + payload.length() + 2 > most) {
                texts.add(text.toString());
                text = new StringBuilder(name(field));
            }
            text.append(most > 1000 ? "\n\n" : " ").append(payload);
        }
        texts.add(text.toString());
        return texts;
    }

    /** A word that stands nowhere else. */
    static String name(String field) {
        return "zq" + field;
    }
}
