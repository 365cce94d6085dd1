package io.waymark.roadmap;

import io.waymark.roadmap.NotAWordFile.Reason;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parts of a Word file, and how they refer to each other and to what is outside. */
final class WordPackage {
    private static final String NONE = "";
    /** Steps back in a name are taken in a time that grows with its square. */
    private static final int LONGEST_NAME = 1_000;

    private final Map<String, byte[]> parts;
    private final WordDeadline deadline;
    private final WordXml xml;
    private final String main;
    private final List<WordElement> relations;

    private WordPackage(Map<String, byte[]> parts, WordDeadline deadline) {
        this.parts = parts;
        this.deadline = deadline;
        this.xml = new WordXml(deadline);
        this.main = relations(NONE).stream()
                .filter(each -> isOf(each, "officeDocument"))
                .findFirst()
                .flatMap(each -> target(NONE, each))
                .filter(parts::containsKey)
                .orElseThrow(() -> new NotAWordFile(Reason.OTHER));
        checkKind();
        this.relations = relations(main);
    }

    /** @throws NotAWordFile where there is no document in it */
    static WordPackage of(byte[] file, WordDeadline deadline) {
        return new WordPackage(WordArchive.parts(file), deadline);
    }

    WordDeadline deadline() {
        return deadline;
    }

    /** What a part is says the list of contents, whatever the file is called. */
    private void checkKind() {
        var types = parts.containsKey("[content_types].xml") ? read("[content_types].xml") : null;
        if (types == null) throw new NotAWordFile(Reason.OTHER);
        var kind = types.all("Override").stream()
                .filter(each -> each.attribute("PartName").equalsIgnoreCase("/" + main))
                .map(each -> each.attribute("ContentType").toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        if (kind.contains("macroenabled")) throw new NotAWordFile(Reason.MACROS);
        if (!kind.contains("wordprocessingml")) throw new NotAWordFile(Reason.OTHER);
    }

    WordElement body() {
        return read(main).child("body").orElseThrow(() -> new NotAWordFile(Reason.BROKEN));
    }

    /** The first part of a kind, such as {@code styles}; an element with nothing in it where there is none. */
    WordElement part(String kind) {
        return all(kind).stream().findFirst().orElseGet(() -> WordElement.named(kind, Map.of()));
    }

    /** Each part once, however often it is referred to. */
    List<WordElement> all(String kind) {
        return relations.stream()
                .filter(each -> isOf(each, kind))
                .flatMap(each -> target(main, each).stream())
                .filter(parts::containsKey)
                .distinct()
                .map(this::read)
                .toList();
    }

    /** Where links lead out of the file, by their ids. */
    Map<String, String> links() {
        var links = new HashMap<String, String>();
        for (var each : relations)
            if (isOf(each, "hyperlink")) links.putIfAbsent(each.attribute("Id"), each.attribute("Target"));
        return links;
    }

    private List<WordElement> relations(String part) {
        int name = part.lastIndexOf('/') + 1;
        var file = part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
        return parts.containsKey(file) ? read(file).all("Relationship") : List.of();
    }

    private static boolean isOf(WordElement relation, String kind) {
        return relation.attribute("Type").endsWith("/" + kind);
    }

    /** The name of the part that is meant, seen from another. */
    private static Optional<String> target(String from, WordElement relation) {
        var name = relation.attribute("Target");
        if (name.length() > LONGEST_NAME || relation.attribute("TargetMode").equals("External"))
            return Optional.empty();
        try {
            var path = URI.create("/" + from).resolve(name).getPath();
            return Optional.ofNullable(path).map(each -> each.substring(1).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException | IndexOutOfBoundsException noAddress) {
            return Optional.empty();
        }
    }

    private WordElement read(String part) {
        return xml.read(parts.get(part));
    }
}
