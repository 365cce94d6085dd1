package io.waymark.report;

import io.quarkus.qute.TemplateExtension;
import io.waymark.analysis.Overview;
import io.waymark.analysis.OverviewTeller;
import io.waymark.platform.Language;
import io.waymark.platform.NumberExtension;
import io.waymark.platform.WhenExtension;
import io.waymark.roadmap.Document;
import io.waymark.session.Author;
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
                .map(ReportView.ResultPart::assessment)
                .filter(Objects::nonNull)
                .toList();
        return new OverviewTeller(report.workshop().criteria(), language).of(round.id(), items);
    }

    static String consensus(Boolean reached, Language language) {
        if (reached == null) return UNDEFINED;
        var messages = language.messages(ReportMessages.class);
        return reached ? messages.yes() : messages.no();
    }

    static String country(String code, Language language) {
        return code == null ? language.messages(ReportMessages.class).noCountry() : Countries.name(code, language);
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

    /** All answers to a vote, in the order of the tables. */
    static List<VoteChoice> choices() {
        return List.of(VoteChoice.values());
    }

    /** The beginning of a comment: the whole of it stands in the annex. */
    static String excerpt(String body) {
        var line = body.replaceAll("\\s+", " ").strip();
        if (line.length() <= EXCERPT) return line;
        int space = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, space > 0 ? space : line.offsetByCodePoints(0, EXCERPT / 2)) + " …";
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
