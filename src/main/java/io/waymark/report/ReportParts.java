package io.waymark.report;

import io.waymark.platform.Invalid;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts somebody wants a report to have. */
public record ReportParts(Set<ReportPart> chosen) {
    /** Stands for the text, which is always in: a form that asks for nothing else has to send something. */
    static final String TEXT = "text";

    static ReportParts all() {
        return new ReportParts(EnumSet.allOf(ReportPart.class));
    }

    /**
     * @param names of parts, each by itself or with commas between them; null for all
     * @throws Invalid where there is no such part
     */
    static ReportParts of(String names) {
        if (names == null) return all();
        var chosen = EnumSet.noneOf(ReportPart.class);
        for (var name : names.split(",")) if (!name.isBlank() && !name.equals(TEXT)) chosen.add(part(name));
        return new ReportParts(chosen);
    }

    /** The same of a form with a box for each. */
    static ReportParts of(List<String> boxes) {
        return of(boxes == null || boxes.isEmpty() ? null : String.join(",", boxes));
    }

    private static ReportPart part(String name) {
        return ReportPart.of(name)
                .orElseThrow(() -> Invalid.field("parts", ReportMessages.class, say -> say.badParts(ReportPart.ids())));
    }

    /** For templates, by the name of the part. */
    public boolean has(String id) {
        return ReportPart.of(id).filter(chosen::contains).isPresent();
    }

    boolean has(ReportPart part) {
        return chosen.contains(part);
    }

    public List<ReportPart> choices() {
        return List.of(ReportPart.values());
    }

    /** What an address that asks for the same has after the rest; nothing where all are wanted. */
    public String query() {
        if (equals(all())) return "";
        return "&parts=" + TEXT + chosen.stream().map(part -> "," + part.id()).collect(Collectors.joining());
    }
}
