package io.waymark.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("assessment")
interface AssessmentMessages {
    @Message("Choose a score from {min} to {max}, or \"cannot judge\".")
    String outsideScale(int min, int max);

    @Message("This round does not ask about {key}.")
    String unknownCriterion(String key);
}
