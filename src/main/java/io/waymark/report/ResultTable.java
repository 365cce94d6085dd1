package io.waymark.report;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.VoteItem;
import io.waymark.platform.Language;
import io.waymark.platform.NumberExtension;
import io.waymark.report.ReportView.RoundPart;
import io.waymark.session.RoundKind;
import io.waymark.session.VoteMethod;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Results as rows of text: a vote is one row, an assessment one for each criterion. */
final class ResultTable {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;

    ResultTable(ReportView report, Language language) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
    }

    /** One recommendation in one round. */
    ReportTable of(ResultPart result) {
        return new ReportTable(
                ReportWords.caption(result, report, language), head(result.kind(), result.method()), rows(result));
    }

    /** All recommendations in one round. */
    ReportTable of(RoundPart round) {
        var rows = report.resultsOf(round).stream()
                .flatMap(result -> rows(result).stream())
                .toList();
        return new ReportTable(round.title(), head(round.kind(), round.method()), rows);
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
        if (result.suppressed()) return List.of(suppressed(result));
        if (result.ranked() != null) return List.of(row(result, result.ranked()));
        if (result.vote() != null) return List.of(row(result, result.vote()));
        return result.assessment().criteria().stream()
                .map(each -> row(result.key(), each))
                .toList();
    }

    /** What is not shown is said once, and is a dash in each further column. */
    private List<String> suppressed(ResultPart result) {
        int rest = head(result.kind(), result.method()).size() - 2;
        return join(
                Stream.of(result.key(), say.fewAnswers()), Collections.nCopies(rest, ReportWords.UNDEFINED).stream());
    }

    private List<String> row(ResultPart result, RankedItem item) {
        return List.of(
                item.key(),
                item.score() + "",
                item.voters() + "",
                ReportWords.rank(item, report.resultsBeside(result)));
    }

    private List<String> row(ResultPart result, VoteItem vote) {
        return join(
                Stream.of(vote.key()),
                ReportWords.choices(result.method()).stream()
                        .map(choice -> vote.counts().getOrDefault(choice, 0) + ""),
                Stream.of(vote.valid() + "", NumberExtension.percent(vote.agreePercent(), language)),
                Stream.of(
                        ReportWords.interval(vote.wilson(), language), NumberExtension.plain(vote.net(), 0, language)),
                Stream.of(ReportWords.consensus(vote.consensus(), language)));
    }

    private List<String> row(String key, CriterionResult each) {
        return List.of(
                key,
                report.label(each.criterion()),
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
}
