package io.waymark.retention;

import io.waymark.platform.Audit;
import io.waymark.session.Sessions;
import io.waymark.workshop.Leaving;
import io.waymark.workshop.Member;
import io.waymark.workshop.WorkshopView;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forgets who people were when a workshop has been over for long. What they contributed stays. */
@ApplicationScoped
@Transactional
public class Retention {
    static final String APPLIED = "retention.apply";
    /** Who looks after people or the settings does not go on with the workshop. */
    private static final List<String> NO_WORK = List.of("member.", "retention.", "workshop.change");

    @Inject
    Workshops workshops;

    @Inject
    Sessions sessions;

    @Inject
    Leaving leaving;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What would go, and when; nothing is changed. */
    public RetentionView plan(Member me) {
        me.mustFacilitate();
        return view(workshops.settings(me.workshop()), step -> step.count(leaving, me.workshop()));
    }

    /** Takes out what is due; a second time finds nothing. */
    public RetentionView apply(Member me) {
        me.mustFacilitate();
        return apply(me.workshop(), me.person());
    }

    /** The same by the clock. */
    RetentionView apply(UUID workshop) {
        return apply(workshop, null);
    }

    private RetentionView apply(UUID workshop, UUID actor) {
        leaving.lock(workshop);
        var settings = workshops.settings(workshop);
        var end = end(settings);
        var done = view(settings, step -> isDue(step, end, settings) ? step.apply(leaving, workshop) : 0);
        if (done.hasWork()) audit.record(workshop, actor, APPLIED, workshop.toString(), detail(done));
        return done;
    }

    private static String detail(RetentionView done) {
        return done.steps().stream()
                .filter(step -> step.count() > 0)
                .map(step -> step.what() + " " + step.count())
                .collect(Collectors.joining(", "));
    }

    private RetentionView view(WorkshopView settings, ToIntFunction<Step> count) {
        var end = end(settings);
        var steps = Arrays.stream(Step.values())
                .map(step -> new RetentionView.Planned(
                        step, due(step, end, settings), isDue(step, end, settings), count.applyAsInt(step)))
                .toList();
        return new RetentionView(settings.retentionMonths(), end, steps);
    }

    private boolean isDue(Step step, Instant end, WorkshopView settings) {
        return !clock.instant().isBefore(due(step, end, settings));
    }

    private static Instant due(Step step, Instant end, WorkshopView settings) {
        return step.due(end, settings.retentionMonths(), settings.zone());
    }

    /** The end of the last session, planned or held, or the last work on the text or the replies. */
    private Instant end(WorkshopView workshop) {
        var worked = audit.newest(workshop.id()).entrySet().stream()
                .filter(deed -> NO_WORK.stream().noneMatch(deed.getKey()::startsWith))
                .map(Map.Entry::getValue);
        return Stream.of(worked, sessions.lastEnd(workshop.id()).stream(), Stream.of(workshop.createdAt()))
                .flatMap(instants -> instants)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
