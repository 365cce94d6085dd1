package io.waymark.platform;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body of twelve thousand bytes, more than a server reads ahead where nobody told it otherwise, and which no thread waits for. */
@QuarkusTest
class LongReasonTest {
    @Inject
    Scenario scenario;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"VOTE|votes|{\"choice\":\"AGREE\",%s}", "ASSESS|assessments|{\"scores\":{\"relevance\":1},%s}"})
    void isStoredWholeInAnyScript(RoundKind kind, String answers, String answer) {
        var room = scenario.workshop();
        var reason = "語".repeat(4000);
        room.participant(0)
                .put(
                        "/rounds/{r}/" + answers + "/R1",
                        answer.formatted("\"reason\":\"" + reason + "\""),
                        room.open(kind).id())
                .statusCode(200)
                .body("reason", equalTo(reason));
    }
}
