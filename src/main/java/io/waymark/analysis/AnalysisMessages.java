package io.waymark.analysis;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

@MessageBundle("analysis")
interface AnalysisMessages {
    @Message("Results are shown when the facilitator reveals them.")
    String hidden();
}
