package io.waymark.report;

import io.waymark.analysis.Reason;
import io.waymark.platform.Language;
import io.waymark.platform.Markdown;
import io.waymark.platform.RemovedText;
import io.waymark.platform.WhenExtension;
import io.waymark.report.ReportView.ChangePart;
import io.waymark.roadmap.Action;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Recommendation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the report as tables, for those who sort and filter. */
final class TextTables {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;

    TextTables(ReportView report, Language language) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
    }

    ReportTable recommendations() {
        var rows = report.areas().stream()
                .flatMap(area -> area.recommendations().stream().map(each -> row(area.title(), each.text())))
                .toList();
        return new ReportTable(
                say.recommendations(),
                List.of(
                        say.key(),
                        say.area(),
                        say.recommendation(),
                        say.text(),
                        say.rationale(),
                        say.addressees(),
                        say.evidence()),
                rows);
    }

    private static List<String> row(String area, Recommendation each) {
        return List.of(
                each.key(),
                area,
                each.title(),
                Markdown.visibleText(each.body()),
                Markdown.visibleText(each.rationale()),
                lines(each.addressees()),
                lines(each.evidence()));
    }

    private static String lines(List<String> markdown) {
        return String.join("\n", markdown.stream().map(Markdown::visibleText).toList());
    }

    ReportTable actions() {
        return new ReportTable(
                say.actions(),
                List.of(say.key(), say.text(), say.level(), say.lead(), say.horizon(), say.indicator()),
                report.areas().stream()
                        .flatMap(area -> area.recommendations().stream())
                        .flatMap(each -> each.text().actions().stream())
                        .map(this::row)
                        .toList());
    }

    private List<String> row(Action each) {
        return List.of(
                each.key(),
                Markdown.visibleText(each.text()),
                each.level() == null ? ReportWords.UNDEFINED : say.levelName(each.level()),
                ReportWords.told(each.lead()),
                each.horizon() == null ? ReportWords.UNDEFINED : say.horizonName(each.horizon()),
                ReportWords.told(each.indicator()));
    }

    ReportTable reasons() {
        var rows = report.roundsWithResults().stream()
                .flatMap(round -> report.resultsOf(round).stream())
                .flatMap(result -> result.reasons().stream().map(reason -> row(result, reason)))
                .toList();
        return new ReportTable(
                say.reasons(), List.of(say.key(), say.round(), say.answer(), say.reason(), say.author()), rows);
    }

    private List<String> row(ResultPart result, Reason reason) {
        return List.of(
                result.key(),
                result.round(),
                ReportWords.answer(reason, report, language),
                RemovedText.said(reason.text(), language),
                ReportWords.author(reason.author(), language));
    }

    ReportTable comments() {
        return new ReportTable(
                say.comments(),
                List.of(
                        "#",
                        say.key(),
                        say.kind(),
                        say.author(),
                        say.source(),
                        say.comment(),
                        say.quote(),
                        say.replacement(),
                        say.takenColumn(),
                        say.ourReply(),
                        say.reason(),
                        say.inReplyToColumn(),
                        say.round(),
                        say.chooseVersion(),
                        say.written(),
                        say.hiddenColumn()),
                report.comments().stream().map(this::row).toList());
    }

    private List<String> row(CommentPart each) {
        return List.of(
                each.number() + "",
                each.target(),
                say.commentKindName(each.kind()),
                ReportWords.author(each.author(), language),
                ReportWords.source(each, language),
                RemovedText.said(each.body(), language),
                ReportWords.told(each.quote()),
                ReportWords.told(each.replacement()),
                each.isReactedTo() ? ReportWords.reactions(each, language) : ReportWords.UNDEFINED,
                each.reply() == null ? ReportWords.UNDEFINED : ReportWords.reply(each, language),
                each.reply() == null
                        ? ReportWords.UNDEFINED
                        : ReportWords.told(each.reply().reason()),
                each.inReplyTo() == null ? ReportWords.UNDEFINED : "#" + each.inReplyTo(),
                each.round(),
                each.version() + "",
                WhenExtension.full(each.createdAt(), report.zone(), language),
                each.hidden() ? say.yes() : say.no());
    }

    /** What became of each text since the first version; empty for a first version. */
    ReportTable changes() {
        var rows = new ArrayList<List<String>>();
        add(rows, Document.WHOLE, report.version().title(), report.version().change());
        for (var area : report.areas()) {
            add(rows, area.key(), area.title(), area.change());
            area.recommendations()
                    .forEach(each -> add(rows, each.text().key(), each.text().title(), each.change()));
        }
        for (var gone : report.withdrawn())
            rows.add(List.of(
                    gone.key(),
                    gone.title(),
                    say.lastIn(gone.version()),
                    Markdown.visibleText(gone.body()),
                    ReportWords.told(gone.reason()),
                    ReportWords.UNDEFINED));
        return new ReportTable(
                say.changesSheet(),
                List.of(say.key(), say.recommendation(), say.change(), say.changedText(), say.reason(), say.comments()),
                rows);
    }

    private void add(List<List<String>> rows, String key, String title, ChangePart change) {
        if (change == null || !change.isWorthTelling()) return;
        int since = report.version().since();
        var led = ReportWords.numbers(change.comments());
        rows.add(List.of(
                key,
                title,
                change.isNew() ? say.isNew(since) : say.changes(since),
                change.isNew() ? ReportWords.UNDEFINED : ReportWords.marked(change.diff()),
                ReportWords.told(change.reason()),
                led.isEmpty() ? ReportWords.UNDEFINED : led));
    }

    /** All of them, in the order of the report. */
    Stream<ReportTable> all() {
        return Stream.of(recommendations(), actions(), reasons(), comments(), changes());
    }
}
