package io.waymark.consolidation;

import io.waymark.analysis.ResultView;
import io.waymark.analysis.Results;
import io.waymark.comment.CommentView;
import io.waymark.comment.Dispositions;
import io.waymark.platform.Audit;
import io.waymark.platform.Invalid;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.VersionView;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** From what the room said to the next version: the workbench, the changes, the gate, and what became of it all. */
@ApplicationScoped
@Transactional
public class Consolidations {
    @Inject
    ChangeRepository changes;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Workshops workshops;

    @Inject
    Rounds rounds;

    @Inject
    Dispositions dispositions;

    @Inject
    Results results;

    @Inject
    ChangeLogs logs;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** All that was said about a version and those it descends from, as far as the rounds' rules show it. */
    public Workbench workbench(Member me, int number) {
        me.mustFacilitate();
        var text = roadmaps.show(me, number).document();
        var versions = roadmaps.lineage(me.workshop(), number);
        var comments = dispositions.on(me, versions).stream().collect(Collectors.groupingBy(CommentView::about));
        var outcomes = results.on(me, versions);
        var titles = roundTitles(me);
        var items = keys(text, comments.keySet()).stream()
                .map(key ->
                        new Workbench.Item(key, comments.getOrDefault(key, List.of()), results(key, outcomes, titles)))
                .toList();
        return new Workbench(dispositions.countUndisposed(me, versions), items);
    }

    /** What each round is called. */
    Map<UUID, String> roundTitles(Member me) {
        return rounds.all(me.workshop()).stream().collect(Collectors.toMap(RoundView::id, RoundView::title));
    }

    /** Where the work is: the draft, else the newest published version. */
    Optional<Integer> current(Member me) {
        me.mustFacilitate();
        return roadmaps.draft(me.workshop())
                .or(() -> roadmaps.newestPublished(me.workshop()).map(VersionView::number));
    }

    /** What stands between a draft and its publication. */
    Gate gate(Member me, int number) {
        return new Gate(roadmaps.draft(me, number), undisposed(me, number), rounds.countRunning(me.workshop()));
    }

    private static Set<String> keys(Document text, Set<String> commented) {
        var keys = new LinkedHashSet<String>();
        keys.add(Document.WHOLE);
        for (var area : text.areas()) {
            keys.add(area.key());
            area.recommendations().stream().map(Recommendation::key).forEach(keys::add);
        }
        commented.stream().sorted().forEach(keys::add);
        return keys;
    }

    private static List<Workbench.RoundResult> results(
            String key, List<ResultView> outcomes, Map<UUID, String> titles) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.items().stream()
                        .filter(item -> item.key().equals(key))
                        .map(item -> new Workbench.RoundResult(
                                outcome.roundId(), titles.get(outcome.roundId()), outcome.kind(), item)))
                .toList();
    }

    /**
     * Edits a draft and remembers why, and for which comments.
     *
     * @param tag of the draft or of the recommendation that the caller read, or null to leave it unchecked
     */
    public ChangeView change(Member me, int number, @Valid NewChange change, String tag) {
        me.mustFacilitate();
        if (!dispositions.allVisible(me, change.comments()))
            throw Invalid.field("comments", ConsolidationMessages.class, ConsolidationMessages::unknownComment);
        var edit = new Edit(change);
        var before = new AtomicReference<Document>();
        var after = roadmaps.edit(me, number, tag, text -> {
            // Only here is the text what it is when it changes.
            before.set(text);
            return edit.apply(text);
        });
        var concerned = concerned(change, before.get(), after.document());
        var record = new TextChangeRecord(me.workshop(), number, change, concerned, clock.instant());
        changes.persist(record);
        return record.view(after.tag());
    }

    private static List<String> concerned(NewChange change, Document before, Document after) {
        if (change.kind() != ChangeKind.ADD) return change.recommendations();
        return after.keys().stream()
                .filter(key -> after.recommendation(key).isPresent()
                        && before.recommendation(key).isEmpty())
                .toList();
    }

    /**
     * Publishes a draft for good and releases the answers to comments with it, unless it is a WORKING text.
     *
     * @throws CommentsUndisposed while comments ask for an answer and no reason overrides it
     * @throws RoundsRunning while a round is open or paused
     */
    public VersionView publish(Member me, int number, @Valid Publication publication) {
        me.mustFacilitate();
        workshops.hold(me.workshop());
        var stage = publication.stageOrDefault();
        if (stage != Stage.WORKING) checkGate(me, number, publication);
        var published = roadmaps.publish(me, number, stage);
        if (stage != Stage.WORKING) dispositions.release(me);
        return published;
    }

    private void checkGate(Member me, int number, Publication publication) {
        int running = rounds.countRunning(me.workshop());
        if (running > 0) throw new RoundsRunning(running);
        int undisposed = undisposed(me, number);
        if (undisposed == 0) return;
        if (!publication.overrides()) throw new CommentsUndisposed(undisposed);
        audit.record(me.workshop(), me.person(), "version.override", "version " + number, publication.override());
    }

    /** How many comments on the versions that a draft descends from still ask for an answer. */
    public int undisposed(Member me, int number) {
        return dispositions.countUndisposed(me, roadmaps.ancestors(me.workshop(), number));
    }

    /** What changed from one version to another, why, and which comments led to it. */
    public ChangeLog log(Member me, int since, int number) {
        return logs.log(me, since, number);
    }

    /** The same from each of some versions to another. */
    public List<ChangeLog> logs(Member me, List<VersionView> older, VersionView newer) {
        return logs.logs(me, older, newer);
    }

    /**
     * The same with titles, to be read.
     *
     * @param since null for the version that it revises
     */
    public ChangesView changes(Member me, Integer since, int number) {
        return logs.changes(me, since, number);
    }
}
