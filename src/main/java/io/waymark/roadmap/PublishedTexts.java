package io.waymark.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Published texts that were read lately: they never change, and every vote needs one. */
@ApplicationScoped
class PublishedTexts {
    private static final int MOST = 200;

    private final Map<Id, Document> texts = new ConcurrentHashMap<>();

    /** The text of a version; a draft is read anew each time. */
    Document get(UUID workshop, int number, Supplier<Version> source) {
        var id = new Id(workshop, number);
        var known = texts.get(id);
        if (known != null) return known;
        var version = source.get();
        if (!version.isDraft()) keep(id, version.document());
        return version.document();
    }

    private void keep(Id id, Document text) {
        if (texts.size() >= MOST) texts.clear();
        texts.put(id, text);
    }

    private record Id(UUID workshop, int number) {}
}
