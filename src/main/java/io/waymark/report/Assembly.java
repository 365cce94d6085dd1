package io.waymark.report;

import io.waymark.analysis.ResultView;
import io.waymark.consolidation.ChangedText;
import io.waymark.report.ReportView.AreaPart;
import io.waymark.report.ReportView.Attendance;
import io.waymark.report.ReportView.ChangePart;
import io.waymark.report.ReportView.CountryPart;
import io.waymark.report.ReportView.PersonPart;
import io.waymark.report.ReportView.RecommendationPart;
import io.waymark.report.ReportView.RoundPart;
import io.waymark.report.ReportView.Summary;
import io.waymark.report.ReportView.VersionPart;
import io.waymark.report.ReportView.WithdrawnPart;
import io.waymark.report.ReportView.WorkshopPart;
import io.waymark.roadmap.Area;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import io.waymark.roadmap.Stage;
import io.waymark.roadmap.TextChange;
import io.waymark.session.RoundView;
import io.waymark.workshop.Attended;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.MemberView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what was found into the order of the report. */
final class Assembly {
    private final Findings found;
    private final Map<UUID, RoundView> rounds;
    private final List<CommentPart> comments;
    private final Map<UUID, Integer> numbers;

    Assembly(Findings found) {
        this.found = found;
        this.rounds = found.rounds().stream().collect(Collectors.toMap(RoundView::id, Function.identity()));
        this.comments = new CommentOrder(found).parts();
        this.numbers = comments.stream().collect(Collectors.toMap(CommentPart::id, CommentPart::number));
    }

    ReportView report() {
        var areas = found.version().areas().stream().map(this::area).toList();
        var withdrawn = withdrawn();
        var all =
                areas.stream().flatMap(area -> area.recommendations().stream()).toList();
        var findings = KeyFindings.of(
                all, found.results(), found.workshop().consensus().minimum());
        return new ReportView(
                workshop(),
                version(),
                found.now(),
                attendance(),
                found.rounds().stream().map(this::round).toList(),
                findings,
                summary(all, findings, withdrawn),
                found.sections(),
                areas,
                withdrawn,
                comments);
    }

    private WorkshopPart workshop() {
        var workshop = found.workshop();
        return new WorkshopPart(
                workshop.id(),
                workshop.title(),
                workshop.purpose(),
                workshop.timeZone(),
                workshop.language(),
                workshop.attribution(),
                workshop.criteria(),
                workshop.consensus(),
                workshop.contact());
    }

    private VersionPart version() {
        var version = found.version();
        return new VersionPart(
                version.number(),
                version.state(),
                version.stage(),
                version.publishedAt(),
                version.sha256(),
                version.stage() != Stage.FINAL,
                version.title(),
                version.introduction(),
                found.ancestors().isEmpty() ? null : found.ancestors().get(0).number(),
                change(Document.WHOLE));
    }

    private Attendance attendance() {
        var arrived = found.participants().stream().filter(MemberView::arrived).toList();
        var byCountry = new TreeMap<String, Integer>();
        arrived.forEach(member -> byCountry.merge(Objects.toString(member.country(), ""), 1, Integer::sum));
        found.former().stream()
                .filter(former -> former.arrived() > 0)
                .forEach(former ->
                        byCountry.merge(Objects.toString(former.country(), ""), former.arrived(), Integer::sum));
        var countries = byCountry.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> new CountryPart(entry.getKey().isEmpty() ? null : entry.getKey(), entry.getValue()))
                .toList();
        int came = arrived.size()
                + found.former().stream().mapToInt(Attended::arrived).sum();
        return new Attendance(participants(), came, countries, people(arrived));
    }

    /** With those whose data was erased: they count still. */
    private int participants() {
        return found.participants().size()
                + found.former().stream().mapToInt(Attended::participants).sum();
    }

    /** Names only where everybody knew beforehand that contributions carry names. */
    private List<PersonPart> people(List<MemberView> arrived) {
        if (found.workshop().attribution() != Attribution.NAMED) return null;
        return arrived.stream()
                .filter(MemberView::listedInReport)
                .map(member -> new PersonPart(member.name(), member.organisation(), member.country()))
                .toList();
    }

    private RoundPart round(RoundView round) {
        var result = found.results().stream()
                .filter(each -> each.roundId().equals(round.id()))
                .findFirst();
        return new RoundPart(
                round.id(),
                round.kind(),
                round.method(),
                round.title(),
                round.version(),
                round.state(),
                round.openedAt(),
                round.closedAt(),
                result.map(ResultView::respondents).orElse(found.answered().get(round.id())),
                participants(),
                round.attribution(),
                result.isPresent(),
                result.map(ResultView::sha256).orElse(null));
    }

    private AreaPart area(Area area) {
        return new AreaPart(
                area.key(),
                area.title(),
                area.introduction(),
                change(area.key()),
                area.recommendations().stream().map(this::recommendation).toList());
    }

    private RecommendationPart recommendation(Recommendation text) {
        return new RecommendationPart(text, change(text.key()), results(text.key()));
    }

    private ChangePart change(String key) {
        if (found.logs().isEmpty()) return null;
        var log = found.logs().get(0);
        return Stream.concat(log.items().stream(), log.texts().stream())
                .filter(change -> Objects.equals(change.key(), key))
                .findFirst()
                .map(this::change)
                .orElse(null);
    }

    private ChangePart change(ChangedText change) {
        var led = change.comments().stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new ChangePart(change.kind(), change.diff(), change.reason(), led);
    }

    private List<ResultPart> results(String key) {
        return found.results().stream()
                .flatMap(result -> result.items().stream()
                        .filter(item -> item.key().equals(key))
                        .map(item -> ResultPart.of(
                                result, rounds.get(result.roundId()).title(), item)))
                .toList();
    }

    /** What earlier versions had, the newest wording of each. */
    private List<WithdrawnPart> withdrawn() {
        var known = new HashSet<>(found.version().document().keys());
        var withdrawn = new ArrayList<WithdrawnPart>();
        for (int i = found.ancestors().size() - 1; i >= 0; i--) {
            var older = found.ancestors().get(i);
            for (var each : older.document().recommendations())
                if (known.add(each.key()))
                    withdrawn.add(new WithdrawnPart(
                            each.key(),
                            each.title(),
                            each.body(),
                            older.number(),
                            whyWithdrawn(i, each.key()),
                            results(each.key())));
        }
        return List.copyOf(withdrawn);
    }

    private String whyWithdrawn(int ancestor, String key) {
        return found.logs().get(ancestor).items().stream()
                .filter(change -> change.key().equals(key))
                .map(ChangedText::reason)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Summary summary(List<RecommendationPart> all, KeyFindings findings, List<WithdrawnPart> withdrawn) {
        boolean revised = !found.logs().isEmpty();
        return new Summary(
                all.size(),
                comments.size(),
                (int) comments.stream().filter(each -> each.reply() != null).count(),
                findings.judged(),
                findings.agreed().size(),
                revised ? count(all, TextChange.Kind.CHANGED) : null,
                revised ? count(all, TextChange.Kind.ADDED) : null,
                revised ? withdrawn.size() : null);
    }

    private static int count(List<RecommendationPart> all, TextChange.Kind kind) {
        return (int) all.stream()
                .filter(each -> each.change() != null && each.change().kind() == kind)
                .count();
    }
}
