package io.waymark.roadmap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * The canonical text of a document, over which a published version is sealed. It is the JSON of RFC 8785 (JCS), so a
 * library for that RFC recomputes it in any language; in full:
 *
 * <ul>
 *   <li>UTF-8 without a byte order mark, no white space between tokens; every member is always written, in this order:
 *   <li>document: {@code areas}, {@code introduction}, {@code title};
 *   <li>area: {@code introduction}, {@code key}, {@code recommendations}, {@code title};
 *   <li>recommendation: {@code actions}, {@code addressees}, {@code body}, {@code evidence}, {@code key},
 *       {@code rationale}, {@code title}; addressees and evidence are lists of strings;
 *   <li>action: {@code horizon}, {@code indicator}, {@code key}, {@code lead}, {@code level}, {@code text};
 *   <li>what is absent (a key, and an action's horizon, indicator, lead and level) is {@code null}, an absent text is
 *       {@code ""}, an absent list {@code []};
 *   <li>strings are in NFC with {@code \n} as line end, without blanks at the ends of lines; in them {@code "} and
 *       {@code \} take a backslash, line end and tab are {@code \n} and {@code \t}, everything else stands for itself
 *       (other control characters do not occur).
 * </ul>
 */
final class Canonical {
    private final StringBuilder json = new StringBuilder();

    private Canonical() {}

    static byte[] bytes(Document document) {
        var canonical = new Canonical();
        canonical.write(document);
        return canonical.json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Of {@link #bytes}, in lower-case hexadecimal digits. */
    static String sha256(Document document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(document)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void write(Document document) {
        json.append("{\"areas\":");
        list(document.areas(), this::write);
        member(",\"introduction\":", document.introduction());
        member(",\"title\":", document.title());
        json.append('}');
    }

    private void write(Area area) {
        member("{\"introduction\":", area.introduction());
        member(",\"key\":", area.key());
        json.append(",\"recommendations\":");
        list(area.recommendations(), this::write);
        member(",\"title\":", area.title());
        json.append('}');
    }

    private void write(Recommendation recommendation) {
        json.append("{\"actions\":");
        list(recommendation.actions(), this::write);
        json.append(",\"addressees\":");
        list(recommendation.addressees(), this::string);
        member(",\"body\":", recommendation.body());
        json.append(",\"evidence\":");
        list(recommendation.evidence(), this::string);
        member(",\"key\":", recommendation.key());
        member(",\"rationale\":", recommendation.rationale());
        member(",\"title\":", recommendation.title());
        json.append('}');
    }

    private void write(Action action) {
        member(
                "{\"horizon\":",
                action.horizon() == null ? null : action.horizon().name());
        member(",\"indicator\":", action.indicator());
        member(",\"key\":", action.key());
        member(",\"lead\":", action.lead());
        member(",\"level\":", action.level() == null ? null : action.level().name());
        member(",\"text\":", action.text());
        json.append('}');
    }

    private <T> void list(List<T> items, Consumer<T> writer) {
        json.append('[');
        var separator = "";
        for (var item : items) {
            json.append(separator);
            writer.accept(item);
            separator = ",";
        }
        json.append(']');
    }

    private void member(String name, String value) {
        json.append(name);
        if (value == null) json.append("null");
        else string(value);
    }

    private void string(String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c);
            }
        }
        json.append('"');
    }
}
