package io.waymark.analysis;

import io.quarkus.qute.RawString;
import io.waymark.assessment.AssessmentView;
import io.waymark.platform.Language;
import io.waymark.session.RoundKind;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.VoteMessages;
import io.waymark.vote.VoteView;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells results to one person in one language.
 *
 * @param scope begins the ids of pictures, so that a page can hold several rounds
 */
record ResultTeller(
        String scope,
        Function<String, Criterion> criteria,
        Language language,
        Map<String, String> titles,
        Map<String, VoteView> myVotes,
        Map<String, AssessmentView> myAssessments) {
    AnalysisMessages words() {
        return language.messages(AnalysisMessages.class);
    }

    String summary(ResultView result) {
        int all = result.items().size();
        if (result.respondents() == 0) return words().nobody();
        long agreed = votes(result)
                .filter(item -> Boolean.TRUE.equals(item.consensus()))
                .count();
        long consent = assessments(result).filter(ResultTeller::isConsent).count();
        return result.kind() == RoundKind.VOTE
                ? words().voteSummary(result.respondents(), agreed, all)
                : words().assessSummary(result.respondents(), consent, all, all - consent);
    }

    List<ResultScreen.Group> groups(ResultView result) {
        if (result.kind() == RoundKind.VOTE)
            return List.of(new ResultScreen.Group(
                    null, result.items().stream().map(this::row).toList()));
        var consent = assessments(result)
                .filter(ResultTeller::isConsent)
                .map(this::row)
                .toList();
        var discuss = result.items().stream()
                .filter(item -> !isConsent(item))
                .map(this::row)
                .toList();
        return Stream.of(
                        new ResultScreen.Group(words().forDiscussion(), discuss),
                        new ResultScreen.Group(words().agreed(), consent))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static boolean isConsent(ResultItem item) {
        return item instanceof AssessmentItem assessed && assessed.list() == AssessmentItem.Agenda.CONSENT;
    }

    private static Stream<VoteItem> votes(ResultView result) {
        return result.items().stream().filter(VoteItem.class::isInstance).map(VoteItem.class::cast);
    }

    private static Stream<AssessmentItem> assessments(ResultView result) {
        return result.items().stream().filter(AssessmentItem.class::isInstance).map(AssessmentItem.class::cast);
    }

    private ResultScreen.Row row(ResultItem item) {
        if (item instanceof VoteItem vote) return row(vote);
        if (item instanceof AssessmentItem assessed) return row(assessed);
        var key = item.key();
        return new ResultScreen.Row(
                key, titles.get(key), null, null, List.of(), List.of(), myVotes.get(key), myAssessments.get(key));
    }

    private ResultScreen.Row row(VoteItem item) {
        var positions = item.counts().keySet().stream()
                .map(choice -> new ResultScreen.Position(
                        choices().choice(choice),
                        item.reasons().stream()
                                .filter(reason -> reason.choice() == choice)
                                .toList()))
                .filter(position -> !position.reasons().isEmpty())
                .toList();
        return new ResultScreen.Row(
                item.key(),
                titles.get(item.key()),
                item,
                null,
                pictures(item),
                positions,
                myVotes.get(item.key()),
                null);
    }

    /** The pictures of a recommendation, as this person may see them. */
    List<ResultScreen.Picture> pictures(ResultItem item) {
        if (item instanceof VoteItem vote) return List.of(picture(vote));
        if (!(item instanceof AssessmentItem assessed)) return List.of();
        var mine = myAssessments.get(item.key());
        return assessed.criteria().stream()
                .map(figures -> picture(item.key(), figures, mine))
                .toList();
    }

    private VoteMessages choices() {
        return language.messages(VoteMessages.class);
    }

    private ResultScreen.Picture picture(VoteItem item) {
        var sentence = item.counts().containsKey(VoteChoice.OBJECT) ? consent(item) : agreement(item);
        var id = scope + "bar-" + item.key();
        var text = new Svg.Text(id, item.key() + ": " + titles.get(item.key()), sentence);
        var segments = item.counts().keySet().stream()
                .filter(choice -> !isBeside(choice))
                .map(choice -> segment(item, choice))
                .toList();
        var beside = item.counts().keySet().stream()
                .filter(ResultTeller::isBeside)
                .findFirst()
                .orElseThrow();
        var svg = SvgBars.bar(text, segments, segment(item, beside));
        return new ResultScreen.Picture(id, sentence, new RawString(svg), null, null, null);
    }

    private String agreement(VoteItem item) {
        var counts = item.counts();
        return words().voteSentence(
                        counts.get(VoteChoice.AGREE),
                        item.valid(),
                        counts.get(VoteChoice.DISAGREE),
                        counts.get(VoteChoice.NEUTRAL),
                        counts.get(VoteChoice.ABSTAIN));
    }

    private String consent(VoteItem item) {
        var counts = item.counts();
        return words().consentSentence(
                        counts.get(VoteChoice.CONSENT),
                        counts.get(VoteChoice.RESERVATION),
                        counts.get(VoteChoice.STAND_ASIDE),
                        counts.get(VoteChoice.OBJECT));
    }

    /** What does not count stands apart. */
    private static boolean isBeside(VoteChoice choice) {
        return choice == VoteChoice.ABSTAIN || choice == VoteChoice.STAND_ASIDE;
    }

    private SvgBars.Segment segment(VoteItem item, VoteChoice choice) {
        var name = choices().choice(choice);
        int count = item.counts().get(choice);
        return switch (choice) {
            case AGREE, CONSENT -> new SvgBars.Segment(name, count, "#01665e", "#ffffff");
            case RESERVATION -> new SvgBars.Segment(name, count, "#8fcfc4", Svg.INK);
            case NEUTRAL -> new SvgBars.Segment(name, count, "#b9c0c8", Svg.INK);
            case DISAGREE, OBJECT -> new SvgBars.Segment(name, count, "#8c510a", "#ffffff");
            case ABSTAIN, STAND_ASIDE -> new SvgBars.Segment(name, count, "none", Svg.INK);
        };
    }

    private ResultScreen.Row row(AssessmentItem item) {
        var mine = myAssessments.get(item.key());
        var reasons = new ResultScreen.Position(words().reasons(), item.reasons());
        return new ResultScreen.Row(
                item.key(),
                titles.get(item.key()),
                null,
                item,
                pictures(item),
                item.reasons().isEmpty() ? List.of() : List.of(reasons),
                null,
                mine);
    }

    private ResultScreen.Picture picture(String key, AssessmentItem.CriterionResult figures, AssessmentView mine) {
        var criterion = criteria.apply(figures.criterion());
        boolean answered = mine != null && mine.scores().containsKey(criterion.key());
        var own = answered ? mine.scores().get(criterion.key()) : null;
        var sentence = figures.n() == 0
                ? words().assessNobody(criterion.label(), figures.cannotJudge())
                : words().assessSentence(
                                criterion.label(),
                                plain(figures.median()),
                                plain(figures.q1()) + "–" + plain(figures.q3()),
                                figures.n(),
                                figures.cannotJudge());
        var id = scope + "strip-" + key + "-" + criterion.key();
        var svg = SvgStrip.of(criterion, figures, own, new Svg.Text(id, key + ": " + criterion.label(), sentence));
        var ownWords = !answered ? null : own == null ? words().cannotJudge() : own.toString();
        return new ResultScreen.Picture(id, sentence, new RawString(svg), criterion, figures, ownWords);
    }

    private String plain(Double value) {
        var format = java.text.NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
