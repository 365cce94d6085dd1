package io.waymark.report;

import io.waymark.platform.Language;
import io.waymark.platform.RemovedText;
import io.waymark.report.ReportView.AreaPart;
import io.waymark.roadmap.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * The comment-resolution sheet: a line for each comment with what we reply to it, in columns like those of the
 * template for comments of ISO and CEN.
 */
final class CommentSheet {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;

    private CommentSheet(ReportView report, Language language) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
    }

    static byte[] write(ReportView report, Language language) {
        var file = new ExcelFile(Margins.of(report, language), report.version().title(), language.code());
        file.sheet(new CommentSheet(report, language).table());
        return file.bytes();
    }

    private ReportTable table() {
        return new ReportTable(
                say.comments(),
                List.of(
                        "#",
                        say.author(),
                        say.area(),
                        say.key(),
                        say.kind(),
                        say.comment(),
                        say.replacement(),
                        say.ourReply()),
                report.comments().stream().map(this::row).toList());
    }

    private List<String> row(CommentPart each) {
        return List.of(
                each.number() + "",
                ReportWords.author(each.author(), language),
                area(each.about()),
                clause(each),
                say.commentKindName(each.kind()),
                comment(each),
                ReportWords.told(each.replacement()),
                reply(each));
    }

    /** Undefined for what stood in an earlier version only. */
    private String area(String about) {
        if (about.equals(Document.WHOLE)) return say.wholeText();
        return report.areas().stream()
                .filter(area -> holds(area, about))
                .map(AreaPart::title)
                .findFirst()
                .orElse(ReportWords.UNDEFINED);
    }

    private static boolean holds(AreaPart area, String about) {
        return area.key().equals(about)
                || area.recommendations().stream()
                        .anyMatch(each -> each.text().key().equals(about));
    }

    /** With the words that it is about, by which they are found in the text. */
    private String clause(CommentPart each) {
        var version = each.version() == report.version().number() ? "" : " (" + say.version(each.version()) + ")";
        return each.target() + version + (each.quote() == null ? "" : "\n“" + each.quote() + "”");
    }

    private String comment(CommentPart each) {
        var said = RemovedText.said(each.body(), language);
        return each.inReplyTo() == null ? said : say.inReplyToColumn() + " #" + each.inReplyTo() + "\n" + said;
    }

    private String reply(CommentPart each) {
        var lines = new ArrayList<String>();
        if (each.hidden()) lines.add(say.hiddenColumn());
        if (each.reply() != null) {
            lines.add(ReportWords.reply(each, language));
            if (each.reply().reason() != null) lines.add(each.reply().reason());
        }
        return lines.isEmpty() ? ReportWords.UNDEFINED : String.join("\n", lines);
    }
}
