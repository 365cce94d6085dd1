package io.waymark.report;

import io.waymark.analysis.AssessmentItem;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.Reason;
import io.waymark.analysis.VoteItem;
import io.waymark.comment.ReactionView;
import io.waymark.platform.SpreadsheetCell;
import io.waymark.report.ReportView.RecommendationPart;
import io.waymark.roadmap.Document;
import io.waymark.session.Author;
import io.waymark.session.VoteMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The report as one long table: one row for each text, figure, reason and comment, in the order of the screen. */
final class CsvReport {
    static final String FORMAT =
            "CSV is UTF-8 by RFC 4180, one long table with a header: `key` (DOC, A1, R4, R4.A2), `version`, `round`, "
                    + "`kind` (TEXT, CHANGE, VOTE, ASSESS, COMMENT), `criterion`, `measure`, `value`, `author`, `comment` "
                    + "(the number of a comment). Measures of a VOTE are AGREE, NEUTRAL, DISAGREE, ABSTAIN (by consent CONSENT, "
                    + "RESERVATION, STAND_ASIDE, OBJECT; with ballots approvals or dots, voters, rank), valid, "
                    + "agreePercent, net, wilsonLow, wilsonHigh, consensus, reason; of an ASSESS n, cannotJudge, "
                    + "score1 …, median, q1, q3, iqr, inBandPercent, wilsonLow, wilsonHigh, disagreementIndex, "
                    + "polarisation, consensus, list, reason; beside a reason, `criterion` holds the answer; suppressed "
                    + "instead of all figures where too few of those who were asked answered; of a COMMENT its kind, quote, replacement, inReplyTo, "
                    + "source, speaker, late, CONSENT, RESERVATION, OBJECT, reason (`criterion` holds the reaction), "
                    + "decision, decisionState, decisionReason. Undefined is –. A text that a spreadsheet could take "
                    + "for a formula begins with an apostrophe.";

    private static final String[] HEADER = {
        "key", "version", "round", "kind", "criterion", "measure", "value", "author", "comment"
    };

    private final ReportView report;
    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    CsvReport(ReportView report) {
        this.report = report;
        try {
            printer = new CSVPrinter(text, CSVFormat.RFC4180);
            printer.printRecord((Object[]) HEADER);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    String write() {
        text(Document.WHOLE, "workshop", report.workshop().title());
        text(Document.WHOLE, "title", report.version().title());
        text(Document.WHOLE, "draft", report.version().draft() ? "yes" : "no");
        text(Document.WHOLE, "sha256", report.version().sha256());
        text(Document.WHOLE, "introduction", report.version().introduction());
        report.sections()
                .forEach(section -> text(Document.WHOLE, section.section().id(), section.text()));
        for (var area : report.areas()) {
            text(area.key(), "title", area.title());
            text(area.key(), "introduction", area.introduction());
            area.recommendations().forEach(this::recommendation);
        }
        for (var gone : report.withdrawn()) {
            row(gone.key(), gone.version(), null, "TEXT", null, "withdrawnTitle", gone.title(), null, null);
            row(gone.key(), gone.version(), null, "TEXT", null, "withdrawnBody", gone.body(), null, null);
            row(gone.key(), gone.version(), null, "CHANGE", null, "reason", gone.reason(), null, null);
            gone.results().forEach(this::result);
        }
        report.comments().forEach(this::comment);
        return text.toString();
    }

    private void recommendation(RecommendationPart each) {
        var key = each.text().key();
        text(key, "title", each.text().title());
        text(key, "body", each.text().body());
        text(key, "rationale", each.text().rationale());
        for (var action : each.text().actions()) {
            text(action.key(), "action", action.text());
            text(action.key(), "level", action.level());
            text(action.key(), "lead", action.lead());
            text(action.key(), "horizon", action.horizon());
            text(action.key(), "indicator", action.indicator());
        }
        each.text().addressees().forEach(addressee -> text(key, "addressee", addressee));
        each.text().evidence().forEach(evidence -> text(key, "evidence", evidence));
        if (each.change() != null) {
            int version = report.version().number();
            row(key, version, null, "CHANGE", null, "kind", each.change().kind(), null, null);
            row(key, version, null, "CHANGE", null, "reason", each.change().reason(), null, null);
        }
        each.results().forEach(this::result);
    }

    /** What a text does not have is no row. */
    private void text(String key, String measure, Object value) {
        if (value != null && !value.toString().isEmpty())
            row(key, report.version().number(), null, "TEXT", null, measure, value, null, null);
    }

    private void result(ResultPart result) {
        if (result.suppressed()) figure(result, null, "suppressed", "yes");
        else if (result.vote() != null) vote(result, result.vote());
        else if (result.ranked() != null) ranked(result, result.ranked());
        else assessment(result, result.assessment());
        result.reasons().forEach(reason -> reason(result, reason));
    }

    private void vote(ResultPart result, VoteItem vote) {
        ReportWords.choices(result.method())
                .forEach(choice ->
                        figure(result, null, choice.name(), vote.counts().getOrDefault(choice, 0)));
        figure(result, null, "valid", vote.valid());
        figure(result, null, "agreePercent", vote.agreePercent());
        figure(result, null, "net", vote.net());
        interval(result, null, vote.wilson());
        figure(result, null, "consensus", vote.consensus());
    }

    private void ranked(ResultPart result, RankedItem item) {
        figure(result, null, result.method() == VoteMethod.DOTS ? "dots" : "approvals", item.score());
        figure(result, null, "voters", item.voters());
        figure(result, null, "rank", item.rank());
    }

    private void assessment(ResultPart result, AssessmentItem assessment) {
        for (var each : assessment.criteria()) {
            var criterion = each.criterion();
            figure(result, criterion, "n", each.n());
            figure(result, criterion, "cannotJudge", each.cannotJudge());
            each.distribution().forEach((score, count) -> figure(result, criterion, "score" + score, count));
            figure(result, criterion, "median", each.median());
            figure(result, criterion, "q1", each.q1());
            figure(result, criterion, "q3", each.q3());
            figure(result, criterion, "iqr", each.iqr());
            figure(result, criterion, "inBandPercent", each.inBandPercent());
            interval(result, criterion, each.wilson());
            figure(result, criterion, "disagreementIndex", each.disagreementIndex());
            figure(result, criterion, "polarisation", each.polarisation());
            figure(result, criterion, "consensus", each.consensus());
        }
        figure(result, null, "list", assessment.list());
    }

    private void interval(ResultPart result, String criterion, List<Double> ends) {
        figure(result, criterion, "wilsonLow", ends == null ? null : ends.get(0));
        figure(result, criterion, "wilsonHigh", ends == null ? null : ends.get(1));
    }

    private void figure(ResultPart result, String criterion, String measure, Object value) {
        row(result.key(), result.version(), result.round(), result.kind(), criterion, measure, told(value), null, null);
    }

    private static Object told(Object value) {
        return value == null ? ReportWords.UNDEFINED : value;
    }

    private void reason(ResultPart result, Reason reason) {
        var answer = reason.choice() == null ? ReportWords.scores(reason.scores(), report) : reason.choice();
        row(
                result.key(),
                result.version(),
                result.round(),
                result.kind(),
                answer,
                "reason",
                reason.text(),
                reason.author(),
                null);
    }

    private void comment(CommentPart comment) {
        comment(comment, comment.kind().name(), comment.body());
        if (comment.quote() != null) comment(comment, "quote", comment.quote());
        if (comment.replacement() != null) comment(comment, "replacement", comment.replacement());
        if (comment.inReplyTo() != null) comment(comment, "inReplyTo", comment.inReplyTo());
        entry(comment);
        if (comment.isReactedTo())
            comment.reactions().forEach((stance, count) -> comment(comment, stance.name(), count));
        comment.reasons().forEach(reason -> reason(comment, reason));
        if (comment.reply() == null) return;
        comment(comment, "decision", comment.reply().decision());
        comment(comment, "decisionState", comment.reply().state());
        if (comment.reply().reason() != null)
            comment(comment, "decisionReason", comment.reply().reason());
    }

    private void entry(CommentPart comment) {
        if (comment.source() != null) comment(comment, "source", comment.source());
        if (comment.speaker() != null) comment(comment, "speaker", comment.speaker());
        if (comment.late()) comment(comment, "late", "yes");
    }

    private void reason(CommentPart comment, ReactionView reaction) {
        row(
                comment.target(),
                comment.version(),
                comment.round(),
                "COMMENT",
                reaction.value(),
                "reason",
                reaction.reason(),
                reaction.author(),
                comment.number());
    }

    private void comment(CommentPart comment, String measure, Object value) {
        row(
                comment.target(),
                comment.version(),
                comment.round(),
                "COMMENT",
                null,
                measure,
                value,
                comment.author(),
                comment.number());
    }

    private void row(
            String key,
            int version,
            String round,
            Object kind,
            Object criterion,
            String measure,
            Object value,
            Author author,
            Integer comment) {
        var label = author == null ? null : author.label();
        try {
            printer.printRecord(
                    key, version, safe(round), kind, safe(criterion), measure, safe(value), safe(label), comment);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Spreadsheets run what begins like a formula, also out of a file from us. Numbers stay numbers. */
    private static Object safe(Object value) {
        if (!(value instanceof CharSequence)) return value;
        return SpreadsheetCell.safe(value.toString());
    }
}
