package io.waymark.report;

import io.waymark.platform.Language;
import io.waymark.platform.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The report for Excel: a sheet for each table, the first of them about the report itself. */
final class ExcelReport {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;

    private ExcelReport(ReportView report, Language language) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
    }

    static byte[] write(ReportView report, Language language) {
        var excel = new ExcelReport(report, language);
        var file = new ExcelFile(Margins.of(report, language), report.version().title(), language.code());
        excel.sheets().filter(table -> !table.isEmpty()).forEach(file::sheet);
        return file.bytes();
    }

    private Stream<ReportTable> sheets() {
        var tables = new ReportTables(report, language);
        var results = new ResultTable(report, language);
        return Stream.of(
                        Stream.of(about(tables), tables.countries(), tables.people(), tables.rounds()),
                        report.roundsWithResults().stream().map(results::of),
                        new TextTables(report, language).all(),
                        Stream.of(tables.glossary()))
                .flatMap(each -> each);
    }

    private ReportTable about(ReportTables tables) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say.title(), report.version().title()));
        if (report.version().draft()) rows.add(List.of(say.state(), say.draftMark()));
        rows.addAll(tables.head().rows());
        report.sections()
                .forEach(section ->
                        rows.add(List.of(say.sectionName(section.section()), Markdown.visibleText(section.text()))));
        rows.addAll(tables.findings().rows());
        rows.addAll(tables.summary().rows());
        rows.add(List.of(
                say.attendance(),
                say.arrived(report.attendance().arrived(), report.attendance().members())));
        rows.add(List.of(say.method(), say.statistics()));
        return new ReportTable(say.about(), List.of(say.measure(), say.meaning()), rows);
    }
}
