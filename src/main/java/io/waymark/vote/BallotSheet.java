package io.waymark.vote;

import io.waymark.platform.Form;
import io.waymark.platform.Refusal;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import java.util.List;

/**
 * The form for a ballot, with what is stored or was typed.
 *
 * @param lines the recommendations in the order of the text
 * @param mine one's stored ballot, or null
 */
public record BallotSheet(
        RoundView round, List<Line> lines, BallotView mine, Form form, Refusal refusal, boolean open) {
    /** A recommendation with one's own dots, 1 for an approval, or 0. */
    public record Line(Recommendation recommendation, int mark) {
        public String key() {
            return recommendation.key();
        }

        public String dotsField() {
            return DOTS + key();
        }
    }

    static final String DOTS = "dots.";
    static final String APPROVED = "approved";

    static BallotSheet of(RoundView round, List<Recommendation> asked, BallotView mine, boolean open) {
        var lines = asked.stream()
                .map(each -> new Line(each, mine == null ? 0 : mine.mark(each.key())))
                .toList();
        var form = Form.blank();
        for (var line : lines) if (line.mark() > 0) form.with(line.dotsField(), line.mark());
        return new BallotSheet(round, lines, mine, form, Refusal.none(), open);
    }

    BallotSheet refused(Form typed, Refusal why) {
        return new BallotSheet(round, lines, mine, typed, why, open);
    }

    public boolean byDots() {
        return round.method() == VoteMethod.DOTS;
    }

    /** How many dots, or approvals, one may give; null for any number. */
    public Integer budget() {
        return byDots() ? round.dots() : round.maxChoices();
    }

    /** How many of them the form has given. */
    public int used() {
        if (!byDots()) return (int) lines.stream().filter(this::isApproved).count();
        return lines.stream()
                .map(line -> form.value(line.dotsField()))
                .filter(typed -> typed.matches("\\d{1,4}"))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    public boolean isApproved(Line line) {
        return refusal.present() ? form.has(APPROVED, line.key()) : line.mark() > 0;
    }

    /** Whether more was given than one has. */
    public boolean over() {
        return budget() != null && used() > budget();
    }

    /** What the form says beside its button: the dots that are left or too many, or how many are chosen. */
    public String count() {
        return String.valueOf(byDots() ? Math.abs(budget() - used()) : used());
    }

    public String most() {
        return String.valueOf(budget());
    }

    /** What is to be corrected on the ballot as a whole, or null. */
    public String fieldError() {
        return refusal.at(byDots() ? "dots" : APPROVED);
    }
}
