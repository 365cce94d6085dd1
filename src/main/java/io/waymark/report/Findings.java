package io.waymark.report;

import io.waymark.analysis.ResultView;
import io.waymark.comment.CommentView;
import io.waymark.consolidation.ChangeLog;
import io.waymark.roadmap.VersionView;
import io.waymark.session.RoundView;
import io.waymark.workshop.Attended;
import io.waymark.workshop.MemberView;
import io.waymark.workshop.WorkshopView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that a reader may know about a version, as the services of the features below showed it to them.
 *
 * @param ancestors the versions it descends from, oldest first
 * @param logs the changes since each of these, in the same order
 * @param rounds on these versions, in the order of the agendas
 * @param answered how many answered each round without a result
 * @param results of those rounds whose rules show them
 * @param former participants whose data was erased, by country
 * @param sections what was written beside the text
 */
record Findings(
        WorkshopView workshop,
        VersionView version,
        List<VersionView> ancestors,
        List<ChangeLog> logs,
        List<RoundView> rounds,
        Map<UUID, Integer> answered,
        List<ResultView> results,
        List<CommentView> comments,
        List<MemberView> participants,
        List<Attended> former,
        List<SectionView> sections,
        Instant now) {}
