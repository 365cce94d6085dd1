package io.waymark.report;

import io.waymark.analysis.ResultView;
import io.waymark.analysis.Results;
import io.waymark.comment.Dispositions;
import io.waymark.consolidation.Consolidations;
import io.waymark.platform.Language;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.VersionView;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.workshop.Erasures;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Gathers what a report says. It asks only what the screens ask, with the reader's own proof, so a report cannot show
 * what the screens hide.
 */
@ApplicationScoped
@Transactional
public class Reports {
    @Inject
    Workshops workshops;

    @Inject
    Members members;

    @Inject
    Erasures erasures;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    @Inject
    Results results;

    @Inject
    Dispositions dispositions;

    @Inject
    Consolidations consolidations;

    @Inject
    Sections sections;

    @Inject
    Clock clock;

    /**
     * The report on a version.
     *
     * @param number of the version, or null for the newest that is published
     * @throws NotFound where there is no such version for this reader
     */
    public ReportView show(Member me, Integer number) {
        var version = number == null
                ? roadmaps.newestPublished(me.workshop()).orElseThrow(NotFound::new)
                : roadmaps.show(me, number);
        return new Assembly(gather(me, version)).report();
    }

    /** The same for the page: empty where nothing is published yet, and with the versions to choose from. */
    public ReportPage page(Member me, Integer number, ReportParts parts, Language language) {
        boolean none = number == null && roadmaps.newestPublished(me.workshop()).isEmpty();
        return new ReportPage(
                me.workshop(),
                roadmaps.list(me, Paging.all()).items(),
                none ? null : show(me, number),
                me.isFacilitator() ? sections.all(me) : List.of(),
                parts,
                language);
    }

    private Findings gather(Member me, VersionView version) {
        var ancestors = roadmaps.ancestry(me.workshop(), version.number());
        var lineage =
                new ArrayList<>(ancestors.stream().map(VersionView::number).toList());
        lineage.add(version.number());
        var asked = rounds.all(me.workshop()).stream()
                .filter(round -> round.kind() != RoundKind.TALK && lineage.contains(round.version()))
                .toList();
        var results = results(me, asked);
        return new Findings(
                workshops.show(me),
                version,
                ancestors,
                consolidations.logs(me, ancestors, version),
                asked,
                answered(me, asked, results),
                results,
                dispositions.on(me, lineage),
                members.participants(me.workshop()),
                erasures.attended(me.workshop()),
                sections.all(me).stream().filter(SectionView::isWritten).toList(),
                clock.instant());
    }

    /** Results tell it themselves. */
    private Map<UUID, Integer> answered(Member me, List<RoundView> asked, List<ResultView> results) {
        var told = results.stream().map(ResultView::roundId).collect(Collectors.toSet());
        return asked.stream()
                .filter(round -> !told.contains(round.id()))
                .collect(Collectors.toMap(RoundView::id, round -> participations.answered(me, round.id())));
    }

    /** In the order in which the rounds were held: an agenda may have been moved since. */
    private List<ResultView> results(Member me, List<RoundView> asked) {
        var opened = asked.stream()
                .filter(round -> round.openedAt() != null)
                .collect(Collectors.toMap(RoundView::id, RoundView::openedAt));
        return results.on(me, asked.stream().map(RoundView::version).distinct().toList()).stream()
                .filter(result -> opened.containsKey(result.roundId()))
                .sorted(Comparator.comparing(result -> opened.get(result.roundId())))
                .toList();
    }
}
