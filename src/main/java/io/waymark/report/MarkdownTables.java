package io.waymark.report;

import static io.waymark.report.MarkdownText.line;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.Reason;
import io.waymark.platform.Language;
import io.waymark.platform.NumberExtension;
import io.waymark.platform.WhenExtension;
import io.waymark.report.ReportView.ResultPart;
import io.waymark.report.ReportView.RoundPart;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the Markdown report. */
final class MarkdownTables {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;
    private final MarkdownFile file;

    MarkdownTables(ReportView report, Language language, MarkdownFile file) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
        this.file = file;
    }

    void attendance() {
        var attendance = report.attendance();
        file.heading(2, say.attendance()).block(say.arrived(attendance.arrived(), attendance.members()));
        if (!attendance.countries().isEmpty())
            file.table(
                    List.of(say.country(), say.participants()),
                    attendance.countries().stream()
                            .map(each -> List.of(country(each.country()), each.participants() + ""))
                            .toList());
        if (attendance.people() == null || attendance.people().isEmpty()) return;
        file.heading(3, say.people());
        file.table(
                List.of(say.name(), say.organisation(), say.country()),
                attendance.people().stream()
                        .map(each -> List.of(line(each.name()), line(each.organisation()), country(each.country())))
                        .toList());
    }

    private String country(String code) {
        return line(ReportWords.country(code, language));
    }

    void rounds() {
        if (report.rounds().isEmpty()) file.block(say.noRounds());
        else
            file.table(
                    List.of(
                            say.round(),
                            say.kind(),
                            say.chooseVersion(),
                            say.opened(),
                            say.answered(),
                            say.attribution(),
                            say.state()),
                    report.rounds().stream().map(this::round).toList());
    }

    private List<String> round(RoundPart each) {
        return List.of(
                line(each.title()),
                say.kindName(each.kind()),
                each.version() + "",
                WhenExtension.full(each.openedAt(), report.zone(), language),
                say.ofMembers(each.respondents(), each.members()),
                say.attributionName(each.attribution()),
                say.stateName(each.state()));
    }

    void summary() {
        var summary = report.summary();
        var facts = new ArrayList<>(List.of(
                say.recommendations() + ": " + summary.recommendations(),
                say.comments() + ": " + summary.comments(),
                say.replied() + ": " + summary.replied(),
                say.judged() + ": " + summary.judged(),
                say.agreed() + ": " + summary.agreed()));
        var since = report.version().since();
        if (since != null) {
            facts.add(say.changed(since) + ": " + summary.changed());
            facts.add(say.added(since) + ": " + summary.added());
            facts.add(say.withdrawnSince(since) + ": " + summary.withdrawn());
        }
        file.list(facts);
    }

    /** One recommendation in one round, with the reasons. */
    void result(ResultPart result) {
        file.block("**" + line(result.round()) + "**");
        file.table(head(result.kind(), result.method()), rows(result));
        if (!result.reasons().isEmpty())
            file.list(result.reasons().stream().map(this::reason).toList());
    }

    private String reason(Reason reason) {
        var answer = reason.choice() == null
                ? line(ReportWords.scores(reason.scores(), report))
                : say.choiceName(reason.choice());
        return "**" + answer + "** – " + line(reason.text()) + " ("
                + line(ReportWords.author(reason.author(), language)) + ")";
    }

    /** All recommendations in one round. */
    void results(RoundPart round) {
        file.heading(3, line(round.title()));
        file.block(say.kindName(round.kind()) + " · " + say.version(round.version()) + " · " + say.answered() + ": "
                + say.ofMembers(round.respondents(), round.members())
                + (round.sha256() == null ? "" : " · SHA-256 `" + round.sha256() + "`"));
        file.table(
                head(round.kind(), round.method()),
                report.resultsOf(round).stream()
                        .flatMap(result -> rows(result).stream())
                        .toList());
    }

    private List<String> head(RoundKind kind, VoteMethod method) {
        if (method == VoteMethod.DOTS) return List.of(say.recommendation(), say.dots(), say.voters(), say.rank());
        if (method == VoteMethod.APPROVAL)
            return List.of(say.recommendation(), say.approvals(), say.voters(), say.rank());
        var judged = Stream.of(say.inFavour(), say.wilson());
        if (kind == RoundKind.VOTE)
            return join(
                    Stream.of(say.recommendation()),
                    ReportWords.choices(method).stream().map(say::choiceName),
                    Stream.of(say.valid()),
                    judged,
                    Stream.of(say.net(), say.consensus()));
        return join(
                Stream.of(say.recommendation(), say.criterion(), say.valid(), say.cannotJudge()),
                Stream.of(say.median(), say.q1(), say.q3(), say.iqr()),
                judged,
                Stream.of(say.disagreement(), say.polarisation(), say.consensus()));
    }

    @SafeVarargs
    private static List<String> join(Stream<String>... parts) {
        return Stream.of(parts).flatMap(part -> part).toList();
    }

    private List<List<String>> rows(ResultPart result) {
        if (result.ranked() != null) return List.of(row(result, result.ranked()));
        if (result.vote() == null)
            return result.assessment().criteria().stream()
                    .map(each -> row(result.key(), each))
                    .toList();
        var vote = result.vote();
        return List.of(join(
                Stream.of(result.key()),
                ReportWords.choices(result.method()).stream().map(choice -> vote.counts().getOrDefault(choice, 0) + ""),
                Stream.of(vote.valid() + "", NumberExtension.percent(vote.agreePercent(), language)),
                Stream.of(
                        ReportWords.interval(vote.wilson(), language), NumberExtension.plain(vote.net(), 0, language)),
                Stream.of(ReportWords.consensus(vote.consensus(), language))));
    }

    private List<String> row(ResultPart result, RankedItem item) {
        return List.of(
                result.key(),
                item.score() + "",
                item.voters() + "",
                ReportWords.rank(item, report.resultsBeside(result)));
    }

    private List<String> row(String key, CriterionResult each) {
        return List.of(
                key,
                line(report.label(each.criterion())),
                each.n() + "",
                each.cannotJudge() + "",
                plain(each.median()),
                plain(each.q1()),
                plain(each.q3()),
                plain(each.iqr()),
                NumberExtension.percent(each.inBandPercent(), language),
                ReportWords.interval(each.wilson(), language),
                plain(each.disagreementIndex()),
                plain(each.polarisation()),
                ReportWords.consensus(each.consensus(), language));
    }

    private String plain(Double value) {
        return NumberExtension.plain(value, 2, language);
    }

    void glossary() {
        var rule = report.workshop().consensus();
        file.table(
                List.of(say.answer(), ""),
                List.of(
                        List.of(say.valid(), line(say.validMeaning())),
                        List.of(say.inFavour(), line(say.inFavourMeaning())),
                        List.of(say.wilson(), line(say.wilsonMeaning())),
                        List.of(say.net(), line(say.netMeaning())),
                        List.of(say.rank(), line(say.rankMeaning())),
                        List.of(say.voters(), line(say.votersMeaning())),
                        List.of(say.median(), line(say.medianMeaning())),
                        List.of(say.iqr(), line(say.iqrMeaning())),
                        List.of(say.disagreement(), line(say.disagreementMeaning())),
                        List.of(say.polarisation(), line(say.polarisationMeaning())),
                        List.of(
                                say.consensus(),
                                line(say.consensusRule(rule.rule(), rule.threshold(), rule.minimum())))));
    }
}
