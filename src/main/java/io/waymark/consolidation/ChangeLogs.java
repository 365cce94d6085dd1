package io.waymark.consolidation;

import io.waymark.comment.CommentView;
import io.waymark.comment.Dispositions;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.TextChange;
import io.waymark.roadmap.VersionComparison;
import io.waymark.roadmap.VersionView;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what changed from one version to another, and why. */
@ApplicationScoped
@Transactional
class ChangeLogs {
    @Inject
    ChangeRepository changes;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Dispositions dispositions;

    /** What changed from one version to another, why, and which comments led to it. */
    ChangeLog log(Member me, int since, int number) {
        return log(me, roadmaps.show(me, since), roadmaps.show(me, number));
    }

    private ChangeLog log(Member me, VersionView older, VersionView newer) {
        return logs(me, List.of(older), newer).get(0);
    }

    /** The same from each of some versions; what led to the newer one is asked for once. */
    List<ChangeLog> logs(Member me, List<VersionView> older, VersionView newer) {
        if (older.isEmpty()) return List.of();
        var lineage = roadmaps.lineage(me.workshop(), newer.number());
        var records = changes.of(me.workshop(), lineage);
        var visible = dispositions.on(me, lineage).stream().map(CommentView::id).collect(Collectors.toSet());
        return older.stream().map(since -> log(since, newer, records, visible)).toList();
    }

    private static ChangeLog log(
            VersionView older, VersionView newer, List<TextChangeRecord> records, Set<UUID> visible) {
        var between = records.stream()
                .filter(record -> record.version() > older.number())
                .toList();
        var comparison = VersionComparison.between(older.document(), newer.document());
        Function<TextChange, ChangedText> told = change -> told(change, between, visible);
        return new ChangeLog(
                comparison.recommendations().stream().map(told).toList(),
                comparison.texts().stream().map(told).toList());
    }

    /**
     * The same with titles, to be read.
     *
     * @param since null for the version that it revises
     */
    ChangesView changes(Member me, Integer since, int number) {
        var newer = roadmaps.show(me, number);
        var base = since == null ? newer.basedOn() : since;
        var older = roadmaps.show(me, base == null ? number : base);
        var log = log(me, older, newer);
        var mine = dispositions.mine(me).stream().map(CommentView::id).collect(Collectors.toSet());
        Function<ChangedText, ChangesView.Item> item = text -> new ChangesView.Item(
                text.key(),
                title(text.key(), newer.document(), older.document()),
                text.kind(),
                text.diff(),
                text.reason(),
                text.comments().size(),
                (int) text.comments().stream().filter(mine::contains).count());
        return new ChangesView(
                older,
                newer,
                log.items().stream().map(item).toList(),
                log.texts().stream()
                        .filter(text -> text.kind() != TextChange.Kind.UNCHANGED)
                        .map(item)
                        .toList());
    }

    private static String title(String key, Document newer, Document older) {
        return Stream.of(newer, older)
                .flatMap(text -> Stream.concat(
                        text.recommendation(key).map(Recommendation::title).stream(),
                        text.areas().stream()
                                .filter(area -> key.equals(area.key()))
                                .map(Area::title)))
                .findFirst()
                .orElse(newer.title());
    }

    private static ChangedText told(TextChange change, List<TextChangeRecord> records, Set<UUID> visible) {
        var about =
                records.stream().filter(record -> record.concerns(change.key())).toList();
        var reason = about.stream().map(TextChangeRecord::reason).distinct().collect(Collectors.joining("\n"));
        var comments = about.stream()
                .flatMap(record -> record.comments().stream())
                .filter(visible::contains)
                .distinct()
                .toList();
        return new ChangedText(change.key(), change.kind(), change.diff(), reason.isEmpty() ? null : reason, comments);
    }
}
