package io.waymark.report;

import static io.waymark.report.MarkdownText.line;

import io.waymark.analysis.Reason;
import io.waymark.platform.Language;
import io.waymark.platform.RemovedText;
import io.waymark.report.ReportView.RoundPart;

/** The tables and lists of facts of the Markdown report. */
final class MarkdownTables {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;
    private final MarkdownFile file;
    private final ReportTables tables;
    private final ResultTable results;

    MarkdownTables(ReportView report, Language language, MarkdownFile file) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
        this.file = file;
        this.tables = new ReportTables(report, language);
        this.results = new ResultTable(report, language);
    }

    void head() {
        facts(tables.head());
    }

    private void facts(ReportTable table) {
        file.list(table.rows().stream()
                .map(fact -> fact.get(0) + ": " + line(fact.get(1)))
                .toList());
    }

    void attendance() {
        var attendance = report.attendance();
        file.heading(2, say.attendance()).block(say.arrived(attendance.arrived(), attendance.members()));
        if (!tables.countries().isEmpty()) file.table(tables.countries());
        if (!tables.people().isEmpty()) file.heading(3, say.people()).table(tables.people());
    }

    void rounds() {
        if (report.rounds().isEmpty()) file.block(say.noRounds());
        else file.table(tables.rounds());
    }

    void findings() {
        file.heading(2, say.findings());
        if (report.findings().isEmpty()) file.block(say.noFindings());
        else facts(tables.findings());
        file.heading(3, say.summary());
        facts(tables.summary());
    }

    /** One recommendation in one round, with the reasons. */
    void result(ResultPart result) {
        var table = results.of(result);
        file.block("**" + line(table.title()) + "**");
        ReportWords.pictures(result, report, language).forEach(picture -> file.block(line(picture.sentence())));
        file.table(table);
        if (!result.reasons().isEmpty())
            file.list(result.reasons().stream().map(this::reason).toList());
    }

    private String reason(Reason reason) {
        return "**" + line(ReportWords.answer(reason, report, language)) + "** – "
                + line(RemovedText.said(reason.text(), language)) + " ("
                + line(ReportWords.author(reason.author(), language)) + ")";
    }

    /** All recommendations in one round. */
    void results(RoundPart round) {
        file.heading(3, line(round.title()));
        file.block(say.kindName(round.kind()) + " · " + say.version(round.version()) + " · " + say.answered() + ": "
                + say.ofMembers(round.respondents(), round.members())
                + (ReportWords.isProvisional(round) ? " · **" + say.provisional() + "**" : "")
                + (round.sha256() == null ? "" : " · SHA-256 `" + round.sha256() + "`"));
        file.table(results.of(round));
    }

    void glossary() {
        file.table(tables.glossary());
    }
}
