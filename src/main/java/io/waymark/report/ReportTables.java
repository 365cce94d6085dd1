package io.waymark.report;

import io.waymark.platform.Language;
import io.waymark.platform.WhenExtension;
import io.waymark.report.ReportView.PersonPart;
import io.waymark.report.ReportView.RoundPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the report says in tables, beside the results themselves ({@link ResultTable}). */
final class ReportTables {
    private final ReportView report;
    private final Language language;
    private final ReportMessages say;

    ReportTables(ReportView report, Language language) {
        this.report = report;
        this.language = language;
        this.say = language.messages(ReportMessages.class);
    }

    /** What stands at the head of every report. */
    ReportTable head() {
        var version = report.version();
        var facts = new ArrayList<List<String>>();
        facts.add(List.of(say.workshop(), report.workshop().title()));
        facts.add(List.of(say.chooseVersion(), version.number() + ""));
        facts.add(List.of(say.stage(), version.stage() == null ? say.notCirculated() : say.stageName(version.stage())));
        if (version.publishedAt() != null)
            facts.add(List.of(say.circulated(), ReportWords.time(version.publishedAt(), report.zone(), language)));
        facts.add(List.of(say.made(), ReportWords.time(report.generatedAt(), report.zone(), language)));
        if (version.sha256() != null) facts.add(List.of(say.fingerprint(), version.sha256()));
        if (report.workshop().contact() != null)
            facts.add(List.of(say.contact(), report.workshop().contact()));
        return new ReportTable(version.title(), List.of(say.measure(), ""), facts);
    }

    ReportTable countries() {
        return new ReportTable(
                say.attendance(),
                List.of(say.country(), say.participants()),
                report.attendance().countries().stream()
                        .map(each -> List.of(country(each.country()), each.participants() + ""))
                        .toList());
    }

    /** Empty where attribution keeps names to itself. */
    ReportTable people() {
        var people = Objects.requireNonNullElse(report.attendance().people(), List.<PersonPart>of());
        return new ReportTable(
                say.people(),
                List.of(say.name(), say.organisation(), say.country()),
                people.stream()
                        .map(each ->
                                List.of(each.name(), ReportWords.told(each.organisation()), country(each.country())))
                        .toList());
    }

    private String country(String code) {
        return ReportWords.country(code, language);
    }

    ReportTable rounds() {
        return new ReportTable(
                say.method(),
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
                each.title(),
                say.kindName(each.kind()),
                each.version() + "",
                WhenExtension.full(each.openedAt(), report.zone(), language),
                say.ofMembers(each.respondents(), each.members()),
                say.attributionName(each.attribution()),
                say.stateName(each.state()));
    }

    ReportTable findings() {
        var found = report.findings();
        var facts = new ArrayList<List<String>>();
        if (!found.agreed().isEmpty())
            facts.add(List.of(say.agreedOn(found.agreed().size()), named(found.agreed())));
        if (!found.priorities().isEmpty())
            facts.add(List.of(
                    say.priorities(),
                    found.priorities().stream()
                            .map(each -> each.rank() + ". " + each.key() + " " + each.title())
                            .collect(Collectors.joining("; "))));
        if (!found.open().isEmpty())
            facts.add(List.of(say.notAgreedOn(found.open().size()), named(found.open())));
        if (!found.tooFew().isEmpty())
            facts.add(List.of(say.tooFewOn(found.tooFew().size()), named(found.tooFew())));
        return new ReportTable(say.findings(), List.of(say.measure(), say.meaning()), facts);
    }

    private static String named(List<KeyFindings.Named> some) {
        return some.stream().map(each -> each.key() + " " + each.title()).collect(Collectors.joining("; "));
    }

    ReportTable summary() {
        var summary = report.summary();
        var facts = new ArrayList<>(List.of(
                fact(say.recommendations(), summary.recommendations()),
                fact(say.comments(), summary.comments()),
                fact(say.replied(), summary.replied()),
                fact(say.judged(), summary.judged()),
                fact(say.agreed(), summary.agreed())));
        var since = report.version().since();
        if (since != null) {
            facts.add(fact(say.changed(since), summary.changed()));
            facts.add(fact(say.added(since), summary.added()));
            facts.add(fact(say.withdrawnSince(since), summary.withdrawn()));
        }
        return new ReportTable(say.summary(), List.of(say.measure(), say.number()), facts);
    }

    private static List<String> fact(String measure, Integer number) {
        return List.of(measure, ReportWords.told(number));
    }

    ReportTable glossary() {
        var rule = report.workshop().consensus();
        return new ReportTable(
                say.annexGlossary(),
                List.of(say.measure(), say.meaning()),
                List.of(
                        List.of(say.valid(), say.validMeaning()),
                        List.of(say.inFavour(), say.inFavourMeaning()),
                        List.of(say.wilson(), say.wilsonMeaning()),
                        List.of(say.net(), say.netMeaning()),
                        List.of(say.rank(), say.rankMeaning()),
                        List.of(say.voters(), say.votersMeaning()),
                        List.of(say.median(), say.medianMeaning()),
                        List.of(say.iqr(), say.iqrMeaning()),
                        List.of(say.disagreement(), say.disagreementMeaning()),
                        List.of(say.polarisation(), say.polarisationMeaning()),
                        List.of(say.consensus(), say.consensusRule(rule.rule(), rule.threshold(), rule.minimum()))));
    }
}
