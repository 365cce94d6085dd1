package io.waymark.report;

import static io.waymark.report.MarkdownText.embedded;
import static io.waymark.report.MarkdownText.line;
import static io.waymark.report.MarkdownText.lineOf;
import static io.waymark.report.MarkdownText.plain;

import io.waymark.platform.Language;
import io.waymark.platform.RemovedText;
import io.waymark.platform.WhenExtension;
import io.waymark.report.ReportView.AreaPart;
import io.waymark.report.ReportView.ChangePart;
import io.waymark.report.ReportView.RecommendationPart;
import io.waymark.report.ReportView.WithdrawnPart;
import io.waymark.roadmap.Action;
import io.waymark.roadmap.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The report as Markdown, in the order of the screen. */
final class MarkdownReport {
    private final ReportView report;
    private final ReportParts parts;
    private final Language language;
    private final ReportMessages say;
    private final MarkdownFile file = new MarkdownFile();
    private final MarkdownTables tables;

    MarkdownReport(ReportView report, ReportParts parts, Language language) {
        this.report = report;
        this.parts = parts;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
        this.tables = new MarkdownTables(report, language, file);
    }

    String write() {
        head();
        report.front().forEach(this::section);
        if (parts.has(ReportPart.SUMMARY)) tables.findings();
        if (parts.has(ReportPart.ATTENDANCE)) tables.attendance();
        if (parts.has(ReportPart.METHOD)) method();
        introduction();
        report.areas().forEach(this::area);
        report.back().forEach(this::section);
        annexes();
        return file.toString();
    }

    private void head() {
        file.heading(1, line(report.version().title()));
        if (report.version().draft()) file.block("**" + say.draftMark() + "**");
        tables.head();
    }

    private void section(SectionView section) {
        file.heading(2, say.sectionName(section.section()));
        file.block(embedded(section.text()));
    }

    private void method() {
        file.heading(2, say.method());
        if (report.workshop().purpose() != null)
            file.block(embedded(report.workshop().purpose()));
        tables.rounds();
        var rule = report.workshop().consensus();
        file.block(say.consensusRule(rule.rule(), rule.threshold(), rule.minimum()));
        file.block(say.statistics());
    }

    private void introduction() {
        file.heading(2, line(report.version().title()));
        file.block(embedded(report.version().introduction()));
        change(report.version().change());
        replies(Document.WHOLE);
    }

    private void area(AreaPart area) {
        file.heading(2, line(area.title()));
        file.block(embedded(area.introduction()));
        change(area.change());
        replies(area.key());
        area.recommendations().forEach(this::recommendation);
    }

    private void recommendation(RecommendationPart each) {
        var text = each.text();
        file.heading(3, text.key() + " " + line(text.title()));
        file.block(embedded(text.body()));
        if (!text.rationale().isEmpty()) file.heading(4, say.rationale()).block(embedded(text.rationale()));
        list(say.actions(), text.actions().stream().map(this::action).toList());
        list(
                say.addressees(),
                text.addressees().stream().map(MarkdownText::lineOf).toList());
        list(say.evidence(), text.evidence().stream().map(MarkdownText::lineOf).toList());
        change(each.change());
        if (!each.results().isEmpty()) file.heading(4, say.results());
        each.results().forEach(tables::result);
        replies(text.key());
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) file.heading(4, heading).list(lines);
    }

    private String action(Action action) {
        var facts = new ArrayList<String>();
        if (action.level() != null) facts.add(say.level() + ": " + say.levelName(action.level()));
        if (action.lead() != null) facts.add(say.lead() + ": " + line(action.lead()));
        if (action.horizon() != null) facts.add(say.horizon() + ": " + say.horizonName(action.horizon()));
        if (action.indicator() != null) facts.add(say.indicator() + ": " + line(action.indicator()));
        return "**" + action.key() + "** " + lineOf(action.text())
                + (facts.isEmpty() ? "" : " – " + String.join("; ", facts));
    }

    private void change(ChangePart change) {
        if (change == null || !change.isWorthTelling()) return;
        int since = report.version().since();
        file.heading(4, say.changes(since));
        if (change.isNew()) file.block(say.isNew(since));
        else {
            file.quote(plain(ReportWords.marked(change.diff())));
            file.block("*" + line(say.diffLegend()) + "*");
        }
        if (change.reason() != null) file.block(plain(say.why() + " " + change.reason()));
        if (!change.comments().isEmpty()) file.block(line(say.because(ReportWords.numbers(change.comments()))));
    }

    private void replies(String key) {
        var replied = report.repliedOn(key);
        if (replied.isEmpty()) return;
        file.heading(4, say.replies());
        file.list(replied.stream()
                .map(comment -> line("#" + comment.number() + " " + say.commentKindName(comment.kind()) + ", "
                                + ReportWords.author(comment.author(), language) + ": "
                                + ReportWords.excerpt(RemovedText.said(comment.body(), language)))
                        + " **" + ReportWords.reply(comment, language) + "**"
                        + (comment.reply().reason() == null
                                ? ""
                                : " – " + line(comment.reply().reason())))
                .toList());
    }

    private void annexes() {
        if (parts.has(ReportPart.COMMENTS))
            annex(say.annexComments(), report.comments(), say.noComments(), this::comment);
        if (parts.has(ReportPart.WITHDRAWN))
            annex(say.annexWithdrawn(), report.withdrawn(), say.noneWithdrawn(), this::withdrawn);
        if (parts.has(ReportPart.RESULTS))
            annex(say.annexResults(), report.roundsWithResults(), say.noResults(), tables::results);
        if (!parts.has(ReportPart.GLOSSARY)) return;
        file.heading(2, say.annexGlossary());
        tables.glossary();
    }

    private <T> void annex(String heading, List<T> items, String none, Consumer<T> write) {
        file.heading(2, heading);
        if (items.isEmpty()) file.block(none);
        items.forEach(write);
    }

    private void comment(CommentPart comment) {
        file.heading(
                3,
                line("#" + comment.number() + " " + say.commentKindName(comment.kind()) + ", "
                        + ReportWords.author(comment.author(), language)));
        var facts = new ArrayList<String>();
        facts.add(line(say.on(ReportWords.target(comment.target(), language), comment.version())));
        facts.add(line(comment.round()));
        facts.add(WhenExtension.full(comment.createdAt(), report.zone(), language));
        if (comment.inReplyTo() != null) facts.add(line(say.inReplyTo(comment.inReplyTo())));
        if (comment.source() != null) facts.add(say.sourceName(comment.source()));
        if (comment.late()) facts.add("**" + say.late() + "**");
        if (comment.hidden()) facts.add("**" + say.hidden() + "**");
        file.block(String.join(" · ", facts));
        if (comment.quote() != null) file.quote(plain(comment.quote()));
        file.block(plain(RemovedText.said(comment.body(), language)));
        if (comment.replacement() != null) file.block(say.replacement() + ":").quote(plain(comment.replacement()));
        reactions(comment);
        if (comment.reply() == null) return;
        file.block("**" + say.ourReply() + ": " + ReportWords.reply(comment, language) + "**");
        if (comment.reply().reason() != null) file.block(plain(comment.reply().reason()));
    }

    private void reactions(CommentPart comment) {
        var taken = ReportWords.reactions(comment, language);
        if (comment.isReactedTo()) file.block(comment.isEdit() ? say.taken() + ": " + taken : taken);
        if (comment.reasons().isEmpty()) return;
        file.list(comment.reasons().stream()
                .map(each ->
                        "**" + say.stanceName(each.value()) + "** – " + line(RemovedText.said(each.reason(), language))
                                + " (" + line(ReportWords.author(each.author(), language)) + ")")
                .toList());
    }

    private void withdrawn(WithdrawnPart each) {
        file.heading(3, each.key() + " " + line(each.title()));
        file.block(say.lastIn(each.version()));
        if (each.reason() != null) file.block(plain(say.why() + " " + each.reason()));
        file.block(embedded(each.body()));
        replies(each.key());
    }
}
