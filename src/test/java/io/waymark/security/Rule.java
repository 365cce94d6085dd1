package io.waymark.security;

import static io.waymark.security.Caller.FACILITATOR;
import static io.waymark.security.Caller.FELLOW;
import static io.waymark.security.Caller.OBSERVER;
import static io.waymark.security.Caller.PARTICIPANT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who of a workshop's members may not pass a door; {@code access.txt} tells in words what each means. */
enum Rule {
    PUBLIC,
    SIGNED_IN,
    ORGANISER(PARTICIPANT, FELLOW, OBSERVER),
    MEMBER,
    TEXT,
    SEALED,
    SPEAKER(OBSERVER),
    PARTICIPANT_ONLY(OBSERVER, FACILITATOR),
    FACILITATOR_ONLY(PARTICIPANT, FELLOW, OBSERVER),
    OWN(PARTICIPANT, OBSERVER, FACILITATOR),
    LINK(PARTICIPANT, FELLOW, OBSERVER, FACILITATOR);

    static final Path TABLE = Path.of("src/test/resources/security/access.txt");

    private final Set<Caller> refused;

    Rule(Caller... refused) {
        this.refused = EnumSet.noneOf(Caller.class);
        this.refused.addAll(Arrays.asList(refused));
    }

    /** The rows of the table, by the name of the route. */
    static Map<String, Rule> table() {
        var rules = new TreeMap<String, Rule>();
        try {
            for (var line : Files.readAllLines(TABLE)) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var words = line.split("\\s+", -1);
                rules.put(words[1] + " " + words[2], of(words[0]));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return rules;
    }

    private static Rule of(String word) {
        return switch (word) {
            case "PARTICIPANT" -> PARTICIPANT_ONLY;
            case "FACILITATOR" -> FACILITATOR_ONLY;
            default -> valueOf(word);
        };
    }

    /** Whether it is about a workshop, so that those of another are not to know that it exists. */
    boolean isWithin() {
        return this != PUBLIC && this != SIGNED_IN && this != ORGANISER;
    }

    boolean refuses(Caller caller) {
        return refused.contains(caller);
    }
}
