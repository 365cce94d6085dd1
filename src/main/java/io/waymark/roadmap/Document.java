package io.waymark.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The text of one version of a roadmap, as a value: an edit makes another document. */
public record Document(String title, String introduction, List<Area> areas) {
    /** The key of the document as a whole. */
    public static final String WHOLE = "DOC";

    public static final int WORDS_A_MINUTE = 200;

    public Document {
        title = Normalised.line(title);
        introduction = Normalised.block(introduction);
        areas = Normalised.copy(areas);
    }

    /** The recommendation that an action belongs to; every other part of the text is its own. */
    public static String owner(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    public Optional<Recommendation> recommendation(String key) {
        return recommendations().stream().filter(each -> is(key, each.key())).findFirst();
    }

    /** All recommendations in reading order. */
    public List<Recommendation> recommendations() {
        return areas.stream().flatMap(area -> area.recommendations().stream()).toList();
    }

    /** Everything that a comment may be about, in reading order: DOC, A1, R1, R1.A1 … */
    public Set<String> keys() {
        return texts().keySet();
    }

    /** The source text in which a comment on this key finds its quote. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(texts().get(key));
    }

    /**
     * How long it takes to read, at least 1: its words at 200 a minute. People read non-fiction in their own language at
     * 238 (Brysbaert 2019); many read this one in their second.
     */
    public int minutesToRead() {
        return minutesToRead(PlainText.words(this));
    }

    /** The same of some of its parts. Nobody knows it better than to five minutes where it is more than ten. */
    public static int minutesToRead(int words) {
        int minutes = Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
        return minutes <= 10 ? minutes : Math.round(minutes / 5f) * 5;
    }

    /** @throws IllegalArgumentException where no recommendation has the key of {@code changed} */
    public Document withRecommendation(Recommendation changed) {
        return replacing(changed.key(), Stream.of(changed));
    }

    /** @throws IllegalArgumentException where no recommendation has this key */
    public Document without(String recommendationKey) {
        return replacing(recommendationKey, Stream.empty());
    }

    /**
     * Adds at the end of an area; without a key at the end of the last one, which is made where there is none.
     *
     * @throws IllegalArgumentException where no area has this key
     */
    public Document withAdded(String areaKey, Recommendation added) {
        if (areas.isEmpty() && areaKey == null)
            return new Document(title, introduction, List.of(new Area(null, title, "", List.of(added))));
        var changed = new ArrayList<>(areas);
        var at = areaKey == null ? areas.size() - 1 : indexOfArea(areaKey);
        var longer = new ArrayList<>(areas.get(at).recommendations());
        longer.add(added);
        changed.set(at, areas.get(at).with(longer));
        return new Document(title, introduction, changed);
    }

    private int indexOfArea(String key) {
        for (int i = 0; i < areas.size(); i++) if (is(key, areas.get(i).key())) return i;
        throw new IllegalArgumentException("No area " + key + " in this document");
    }

    private Document replacing(String key, Stream<Recommendation> replacement) {
        if (recommendation(key).isEmpty())
            throw new IllegalArgumentException("No recommendation " + key + " in this document");
        var instead = replacement.toList();
        Function<Recommendation, Stream<Recommendation>> step =
                each -> is(key, each.key()) ? instead.stream() : Stream.of(each);
        var changed = areas.stream()
                .map(area ->
                        area.with(area.recommendations().stream().flatMap(step).toList()))
                .toList();
        return new Document(title, introduction, changed);
    }

    private Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(WHOLE, introduction);
        for (var area : areas) {
            if (area.key() != null) texts.put(area.key(), area.introduction());
            area.recommendations().forEach(each -> collect(each, texts));
        }
        return texts;
    }

    private static void collect(Recommendation recommendation, Map<String, String> texts) {
        if (recommendation.key() != null) texts.put(recommendation.key(), recommendation.body());
        for (var action : recommendation.actions()) if (action.key() != null) texts.put(action.key(), action.text());
    }

    private static boolean is(String wanted, String key) {
        return wanted != null && wanted.equals(key);
    }
}
