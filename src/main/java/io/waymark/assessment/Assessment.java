package io.waymark.assessment;

import io.waymark.platform.RemovedText;
import io.waymark.session.AnswerKey;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How a participant assessed a recommendation: one row, however often it was changed. */
@Entity
@NamedNativeQuery(
        name = Assessment.BY_KEYS,
        query = "select a.* from assessment" + AnswerKey.MATCHES,
        resultClass = Assessment.class)
@NamedNativeQuery(
        name = Assessment.FOR_EACH_KEY,
        query = AnswerKey.EACH + "assessment" + AnswerKey.FOUND,
        resultClass = Assessment.class)
class Assessment {
    static final String BY_KEYS = "Assessment.byKeys";
    static final String FOR_EACH_KEY = "Assessment.forEachKey";

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID workshopId;

    @Column(updatable = false)
    private UUID roundId;

    @Column(updatable = false)
    private int version;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private String recommendation;

    @Convert(converter = ScoresColumn.class)
    private Map<String, Integer> scores = Map.of();

    private String reason;
    private String language;

    protected Assessment() {}

    Assessment(UUID workshopId, UUID roundId, int version, AnswerKey key) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.roundId = roundId;
        this.version = version;
        this.memberId = key.member();
        this.recommendation = key.recommendation();
    }

    /** @param language what the reason is written in, or null where nobody may know */
    void assess(Map<String, Integer> scores, String reason, String language) {
        this.scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        this.reason = reason == null || reason.isBlank() ? null : reason.strip();
        this.language = this.reason == null ? null : language;
    }

    AnswerKey key() {
        return new AnswerKey(recommendation, memberId);
    }

    UUID roundId() {
        return roundId;
    }

    AssessmentView view() {
        return new AssessmentView(roundId, version, recommendation, scores, RemovedText.shown(reason), language);
    }

    GivenAssessment given() {
        return new GivenAssessment(memberId, recommendation, scores, RemovedText.shown(reason), language);
    }
}
