package io.waymark.assessment;

import java.util.Map;
import java.util.UUID;

/** An assessment for the tally; whether its author may be told, the visibility policy decides. */
public record GivenAssessment(
        UUID member, String recommendation, Map<String, Integer> scores, String reason, String language) {}
