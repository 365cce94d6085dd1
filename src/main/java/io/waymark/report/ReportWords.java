package io.waymark.report;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.waymark.analysis.CountPicture;
import io.waymark.analysis.Overview;
import io.waymark.analysis.OverviewTeller;
import io.waymark.analysis.RankedItem;
import io.waymark.analysis.Reason;
import io.waymark.analysis.ResultPicture;
import io.waymark.analysis.ResultPictures;
import io.waymark.comment.Stance;
import io.waymark.platform.Language;
import io.waymark.platform.NumberExtension;
import io.waymark.platform.WhenExtension;
import io.waymark.report.ReportView.RecommendationPart;
import io.waymark.report.ReportView.RoundPart;
import io.waymark.report.ReportView.WithdrawnPart;
import io.waymark.roadmap.Document;
import io.waymark.roadmap.Piece;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.Author;
import io.waymark.session.VoteMethod;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Countries;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Figures and names as the report puts them, in the reader's language; undefined is a dash. */
@TemplateExtension(namespace = "told")
final class ReportWords {
    static final String UNDEFINED = "–";

    private static final int EXCERPT = 160;

    private ReportWords() {}

    /** Such as 31–74 %. */
    static String interval(List<Double> ends, Language language) {
        if (ends == null) return UNDEFINED;
        return NumberExtension.plain(ends.get(0), 0, language) + "–" + NumberExtension.percent(ends.get(1), language);
    }

    /** The recommendations of an assessment round seen together, in pictures. */
    static Overview overview(ReportView report, ReportView.RoundPart round, Language language) {
        var items = report.resultsOf(round).stream()
                .map(ResultPart::assessment)
                .filter(Objects::nonNull)
                .toList();
        return new OverviewTeller(report.workshop().criteria(), language).of(round.id(), items);
    }

    static String consensus(Boolean reached, Language language) {
        if (reached == null) return UNDEFINED;
        var messages = language.messages(ReportMessages.class);
        return reached ? messages.yes() : messages.no();
    }

    /** What a part is called in the report. */
    static String part(ReportPart part, Language language) {
        var say = language.messages(ReportMessages.class);
        return switch (part) {
            case ATTENDANCE -> say.attendance();
            case METHOD -> say.method();
            case SUMMARY -> say.summary();
            case COMMENTS -> say.annexComments();
            case WITHDRAWN -> say.annexWithdrawn();
            case RESULTS -> say.annexResults();
            case GLOSSARY -> say.annexGlossary();
        };
    }

    static String country(String code, Language language) {
        return code == null ? language.messages(ReportMessages.class).noCountry() : Countries.name(code, language);
    }

    /** Who took part, by country. */
    static RawString attendance(ReportView report, Language language) {
        var rows = report.attendance().countries().stream()
                .map(part -> new CountPicture.Row(country(part.country(), language), part.participants()))
                .toList();
        return CountPicture.of(
                "attendance-p", language.messages(ReportMessages.class).byCountry(), rows);
    }

    static String author(Author author, Language language) {
        if (author == null) return language.messages(ReportMessages.class).anonymous();
        return author.label(language);
    }

    /** Such as #3, #7. */
    static String numbers(List<Integer> comments) {
        return comments.stream().map(number -> "#" + number).collect(Collectors.joining(", "));
    }

    /** Such as 24 November 2026, 14:05 (Brussels time). */
    static String time(Instant instant, ZoneId zone, Language language) {
        return language.messages(ReportMessages.class)
                .inZone(WhenExtension.full(instant, zone, language), WhenExtension.city(zone));
    }

    /** What a comment is about: R4.A2, or the whole text. */
    static String target(String key, Language language) {
        return key.equals(Document.WHOLE)
                ? language.messages(ReportMessages.class).wholeText()
                : key;
    }

    /** Such as Relevance 2, Feasibility –. */
    static String scores(Map<String, Integer> scores, ReportView report) {
        return report.workshop().criteria().stream()
                .filter(criterion -> scores.containsKey(criterion.key()))
                .map(criterion -> criterion.label() + " " + Objects.toString(scores.get(criterion.key()), UNDEFINED))
                .collect(Collectors.joining(", "));
    }

    /** All answers to a vote by a method, in the order of the tables. */
    static List<VoteChoice> choices(VoteMethod method) {
        return VoteChoice.of(method);
    }

    static List<ResultPart> only(ResultPart result) {
        return List.of(result);
    }

    /** A rank; = where it is shared. */
    static String rank(RankedItem item, List<ResultPart> others) {
        if (item.rank() == null) return UNDEFINED;
        long alike = others.stream()
                .filter(other -> other.ranked() != null
                        && item.rank().equals(other.ranked().rank()))
                .count();
        return item.rank() + (alike > 1 ? "=" : "");
    }

    /** How a comment came that a facilitator entered for somebody, such as Said in the room, entered late. */
    static String source(CommentPart comment, Language language) {
        if (comment.source() == null) return UNDEFINED;
        var say = language.messages(ReportMessages.class);
        return say.sourceName(comment.source()) + (comment.late() ? ", " + say.late() : "");
    }

    /** How people took a suggested wording, such as Consent 3, Consent with reservations 1; else how many support it. */
    static String reactions(CommentPart comment, Language language) {
        var say = language.messages(ReportMessages.class);
        if (!comment.isEdit()) return say.supported(comment.reactions().getOrDefault(Stance.CONSENT, 0));
        return comment.reactions().entrySet().stream()
                .map(each -> say.stanceName(each.getKey()) + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The beginning of a comment: the whole of it stands in the annex. */
    static String excerpt(String body) {
        var line = body.replaceAll("\\s+", " ").strip();
        if (line.length() <= EXCERPT) return line;
        int space = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, EXCERPT / 2)) + " …";
    }

    /** What is not there is a dash. */
    static String told(Object value) {
        return value == null || value.toString().isEmpty() ? UNDEFINED : value.toString();
    }

    /** The answer that a reason stands beside: Agree, or Relevance 2. */
    static String answer(Reason reason, ReportView report, Language language) {
        return reason.choice() == null
                ? scores(reason.scores(), report)
                : language.messages(ReportMessages.class).choiceName(reason.choice());
    }

    /** What we replied to a comment, in a word or two. */
    static String reply(CommentPart comment, Language language) {
        var say = language.messages(ReportMessages.class);
        return say.decisionName(comment.reply().decision())
                + (comment.isProposedOnly() ? " (" + say.proposed() + ")" : "");
    }

    /** A round above the results of one recommendation in it, and whether these may still move. */
    static String caption(ResultPart result, ReportView report, Language language) {
        return report.rounds().stream().anyMatch(round -> round.id().equals(result.roundId()) && isProvisional(round))
                ? result.round() + " ("
                        + language.messages(ReportMessages.class).provisional() + ")"
                : result.round();
    }

    /** Whether people may still answer in a round: its figures may move. */
    static boolean isProvisional(RoundPart round) {
        return round.state().isRunning();
    }

    /** The pictures of a result, for a reader of a file: nobody's own answer is marked. */
    static List<ResultPicture> pictures(ResultPart result, ReportView report, Language language) {
        var titles = Map.of(result.key(), title(result.key(), report));
        int place = report.rounds().stream().map(RoundPart::id).toList().indexOf(result.roundId()) + 1;
        return new ResultPictures("c" + place + "-", report.workshop().criteria(), titles, language).of(result.item());
    }

    private static String title(String key, ReportView report) {
        var present = report.areas().stream()
                .flatMap(area -> area.recommendations().stream())
                .map(RecommendationPart::text)
                .collect(Collectors.toMap(Recommendation::key, Recommendation::title));
        var gone = report.withdrawn().stream().collect(Collectors.toMap(WithdrawnPart::key, WithdrawnPart::title));
        return present.getOrDefault(key, gone.getOrDefault(key, key));
    }

    /** Text with its changes, for formats that know no colours. */
    static String marked(List<Piece> diff) {
        return diff.stream().map(ReportWords::marked).collect(Collectors.joining());
    }

    private static String marked(Piece piece) {
        return switch (piece.op()) {
            case SAME -> piece.text();
            case DELETED -> "[-" + piece.text() + "-]";
            case INSERTED -> "[+" + piece.text() + "+]";
        };
    }

    /** The lines of a plain text. */
    static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** A fingerprint in pieces that a narrow screen can put below each other. */
    static List<String> parts(String fingerprint) {
        return List.of(fingerprint.split("(?<=\\G.{16})"));
    }
}
