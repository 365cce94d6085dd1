package io.waymark.assessment;

import io.waymark.platform.Language;
import io.waymark.platform.NumberExtension;
import io.waymark.workshop.Criterion;
import java.util.Map;

/**
 * The earlier round of people who assess again: what they answered themselves and where the room stood.
 *
 * @param mine one's own earlier assessments by recommendation
 * @param middles where the group stood, by recommendation and criterion
 */
public record Earlier(Map<String, AssessmentView> mine, Map<String, Map<String, Middle>> middles) {
    /** The group's median and the ends of its middle half; null where nobody gave a score. */
    public record Middle(Double median, Double q1, Double q3) {
        public boolean isKnown() {
            return median != null;
        }

        /** The middle half, such as 3–4.5. */
        public String half(Language language) {
            return NumberExtension.plain(q1, 2, language) + "–" + NumberExtension.plain(q3, 2, language);
        }

        /** The interquartile range, type 7. */
        public Double iqr() {
            return q3 - q1;
        }

        boolean leavesOut(int score) {
            return score < q1 || score > q3;
        }
    }

    public boolean answers(String recommendation, Criterion criterion) {
        return mine.containsKey(recommendation)
                && mine.get(recommendation).scores().containsKey(criterion.key());
    }

    /** One's own earlier score; null where one could not judge or did not answer. */
    public Integer score(String recommendation, Criterion criterion) {
        return answers(recommendation, criterion)
                ? mine.get(recommendation).scores().get(criterion.key())
                : null;
    }

    /** Where the group stood, or null where nobody scored. */
    public Middle middle(String recommendation, Criterion criterion) {
        var middle = middles.getOrDefault(recommendation, Map.of()).get(criterion.key());
        return middle == null || !middle.isKnown() ? null : middle;
    }

    /** Whether one's own earlier score lies outside the middle half of the group. */
    public boolean isOutside(String recommendation, Criterion criterion) {
        var score = score(recommendation, criterion);
        var middle = middle(recommendation, criterion);
        return score != null && middle != null && middle.leavesOut(score);
    }
}
