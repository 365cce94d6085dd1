package io.waymark.roadmap;

import io.waymark.roadmap.NotARoadmap.Reason;
import io.waymark.roadmap.Placed.Role;
import io.waymark.roadmap.Warning.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Puts the lines between the headings of an outline where they belong. */
final class Assembly {
    private final List<Line> lines;
    private final Reading reading;
    private final Consumer<Warning> warnings;
    private final Set<String> keys = new HashSet<>();
    private final List<Line> introduction = new ArrayList<>();
    private final List<AreaDraft> areas = new ArrayList<>();
    private final List<Line> part = new ArrayList<>();

    private String title = "";
    private List<Line> target = introduction;
    private RecommendationDraft recommendation;
    private int sectionLevel = -1;
    /** Where text goes on behind what is left out; null where nothing is. */
    private List<Line> kept;

    private record AreaDraft(
            String key, String title, List<Line> introduction, List<RecommendationDraft> recommendations) {}

    Assembly(List<Line> lines, Reading reading, Consumer<Warning> warnings) {
        this.lines = lines;
        this.reading = reading;
        this.warnings = warnings;
    }

    /** @throws NotARoadmap where a key is malformed or stands twice, with its line */
    Document assemble(List<Placed> outline) {
        preface(lines.subList(0, outline.get(0).heading().first()));
        for (int i = 0; i < outline.size(); i++) {
            int end = i + 1 < outline.size() ? outline.get(i + 1).heading().first() : lines.size();
            place(outline.get(i));
            target.addAll(lines.subList(outline.get(i).heading().last() + 1, end));
        }
        var read = areas.stream().map(this::area).toList();
        return new Document(title, reading.text(introduction), read);
    }

    private void preface(List<Line> before) {
        introduction.addAll(before);
        before.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .ifPresent(line ->
                        warnings.accept(new Warning(line.number(), Kind.TEXT_BEFORE_FIRST_HEADING, line.text())));
    }

    private Area area(AreaDraft draft) {
        return new Area(
                draft.key(),
                draft.title(),
                reading.text(draft.introduction()),
                draft.recommendations().stream()
                        .map(each -> each.read(reading, warnings))
                        .toList());
    }

    private void place(Placed placed) {
        var heading = placed.heading();
        if (kept != null && placed.role() != Role.OUT) {
            target = kept;
            kept = null;
        }
        switch (placed.role()) {
            case TITLE -> title(heading);
            case AREA -> area(heading.title(), key(heading, Keys.AREA));
            case RECOMMENDATION -> recommendation(heading);
            case SECTION -> section(heading);
            case TEXT -> text(heading);
            case OUT -> leaveOut(heading);
            case PART -> part(heading);
        }

        if (placed.role() != Role.AREA
                && placed.role() != Role.RECOMMENDATION
                && placed.role() != Role.OUT
                && heading.key() != null)
            warnings.accept(new Warning(heading.line(), Kind.ANCHOR_DROPPED, "{#" + heading.key() + "}"));
    }

    private void title(Heading heading) {
        title = heading.title();
    }

    private void area(String name, String key) {
        target = new ArrayList<>(part);
        part.clear();
        areas.add(new AreaDraft(key, name, target, new ArrayList<>()));
        recommendation = null;
        sectionLevel = -1;
    }

    private void recommendation(Heading heading) {
        var key = key(heading, Keys.RECOMMENDATION);
        if (areas.isEmpty()) area(title, null);
        recommendation = new RecommendationDraft(key, heading.title());
        areas.get(areas.size() - 1).recommendations().add(recommendation);
        target = recommendation.body;
        sectionLevel = -1;
    }

    /** In an area that has no recommendation yet it is a heading like others. */
    private void section(Heading heading) {
        if (recommendation == null) {
            warnings.accept(new Warning(heading.line(), Kind.HEADING_KEPT_AS_TEXT, heading.title()));
            demote(heading);
            return;
        }
        target = recommendation.section(heading.section().orElseThrow());
        sectionLevel = heading.level();
    }

    /** A heading within a text; one that is no deeper than the section before it ends that section. */
    private void text(Heading heading) {
        if (heading.level() <= sectionLevel && recommendation != null) target = recommendation.body;
        demote(heading);
    }

    private void leaveOut(Heading heading) {
        warnings.accept(new Warning(heading.line(), Kind.LEFT_OUT, heading.title()));
        if (kept == null) kept = target;
        target = new ArrayList<>();
    }

    private void part(Heading heading) {
        target = part;
        demote(heading);
    }

    /** As small as the headings that our own format leaves to texts. */
    private void demote(Heading heading) {
        if (heading.level() > 4) target.addAll(lines.subList(heading.first(), heading.last() + 1));
        else {
            var line = lines.get(heading.first());
            if (!target.isEmpty()) target.add(line.with(""));
            target.add(line.with("##### " + heading.title()));
        }
    }

    private String key(Heading heading, Pattern form) {
        if (heading.key() == null) return null;
        if (!form.matcher(heading.key()).matches()) {
            if (!reading.keyed()) return dropped(heading);
            throw new NotARoadmap(Reason.MALFORMED_KEY, heading.line());
        }
        if (!keys.add(heading.key())) throw new NotARoadmap(Reason.DUPLICATE_KEY, heading.line());
        return heading.key();
    }

    private String dropped(Heading heading) {
        warnings.accept(new Warning(heading.line(), Kind.ANCHOR_DROPPED, "{#" + heading.key() + "}"));
        return null;
    }
}
