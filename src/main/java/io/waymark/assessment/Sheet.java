package io.waymark.assessment;

import io.waymark.platform.Form;
import io.waymark.platform.Language;
import io.waymark.platform.Refusal;
import io.waymark.roadmap.Recommendation;
import io.waymark.session.Author;
import io.waymark.session.RoundView;
import io.waymark.workshop.Criterion;
import java.util.List;
import java.util.Map;

/**
 * The assessments of a round by one participant: each recommendation with what is stored, or was typed.
 *
 * @param draft reasons are kept in the browser under names that begin like this until they are sent
 * @param author as whom others see the reasons; null where nobody may know
 * @param earlier the answers of an earlier round, to be changed or kept; null where there is none to show
 */
public record Sheet(
        RoundView round,
        List<Criterion> criteria,
        List<Line> lines,
        String draft,
        Author author,
        boolean open,
        Earlier earlier) {
    /** A recommendation with one's own assessment of it, or null. */
    public record Line(Recommendation recommendation, AssessmentView mine) {
        public String key() {
            return recommendation.key();
        }

        public boolean answers(Criterion criterion) {
            return mine != null && mine.scores().containsKey(criterion.key());
        }

        public boolean cannotJudge(Criterion criterion) {
            return score(criterion) == null;
        }

        /** What its reason is in, once it has one; else what one reads the pages in. */
        public String language(Language reading) {
            return mine == null || mine.language() == null ? reading.code() : mine.language();
        }

        /** Null where one cannot judge; ask {@link #answers} first. */
        public Integer score(Criterion criterion) {
            return mine.scores().get(criterion.key());
        }
    }

    /** The same with where the group stood in the earlier round. */
    public Sheet beside(Map<String, Map<String, Earlier.Middle>> middles) {
        return new Sheet(round, criteria, lines, draft, author, open, new Earlier(earlier.mine(), middles));
    }

    /** How many of one's earlier answers could be kept as they are. */
    public long keepable() {
        if (earlier == null || !open) return 0;
        return lines.stream()
                .filter(line -> line.mine() == null && earlier.mine().containsKey(line.key()))
                .count();
    }

    /** Whether every criterion has an answer. */
    public boolean isComplete(Line line) {
        return criteria.stream().allMatch(line::answers);
    }

    public long answered() {
        return lines.stream().filter(this::isComplete).count();
    }

    /** The keys of those that were begun and still lack an answer to some criterion. */
    public List<String> half() {
        return lines.stream()
                .filter(line -> line.mine() != null && !isComplete(line))
                .map(Line::key)
                .toList();
    }

    public Line line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst().orElse(null);
    }

    /** The first recommendation that still lacks an answer, or null. */
    public String firstOpen() {
        return lines.stream()
                .filter(line -> !isComplete(line))
                .map(Line::key)
                .findFirst()
                .orElse(null);
    }

    /** The drafts of reasons that are stored, so that the browser need not keep them. */
    public String draftsSent() {
        return String.join(
                " ",
                lines.stream()
                        .filter(line -> line.mine() != null && line.mine().reason() != null)
                        .map(line -> draft + ":" + line.key())
                        .toList());
    }

    /** The form for one recommendation, filled in from what is stored. */
    public Blank blank(String key) {
        var line = line(key);
        var form = Form.blank();
        for (var criterion : criteria)
            if (line.answers(criterion))
                form.with(
                        "score." + criterion.key(), line.cannotJudge(criterion) ? CANNOT_JUDGE : line.score(criterion));
        if (line.mine() != null) form.with("reason", line.mine().reason());
        return new Blank(this, line, form, Refusal.none());
    }

    static final String CANNOT_JUDGE = "CANNOT_JUDGE";

    /** The form for one recommendation. */
    public record Blank(Sheet sheet, Line line, Form form, Refusal refusal) {
        Blank refused(Form typed, Refusal why) {
            return new Blank(sheet, line, typed, why);
        }

        public String field(Criterion criterion) {
            return "score." + criterion.key();
        }

        public boolean chosen(Criterion criterion, Integer score) {
            return form.has(field(criterion), score.toString());
        }

        public boolean cannotJudge(Criterion criterion) {
            return form.has(field(criterion), CANNOT_JUDGE);
        }

        public String error(Criterion criterion) {
            return refusal.at("scores." + criterion.key());
        }

        /** Criteria by which one's earlier score lies outside the middle half of the group. */
        public List<Criterion> outside() {
            if (sheet.earlier == null) return List.of();
            return sheet.criteria.stream()
                    .filter(criterion -> sheet.earlier.isOutside(line.key(), criterion))
                    .toList();
        }

        public String draft() {
            return sheet.draft + ":" + line.key();
        }
    }
}
