package io.waymark.platform;

import static io.restassured.RestAssured.given;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What docs/dashboard.json draws is there to be asked for, and names nobody. */
@QuarkusTest
class FiguresTest {
    @Inject
    Scenario scenario;

    @Test
    void tellsHowItWorksAndNobodysName() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("waymark_streams "))
                .body(containsString("waymark_written_together_count "))
                .body(containsString("waymark_forced_seconds_count "))
                .body(containsString("agroal_active_count"))
                .body(containsString("uri=\"/api/v1/rounds/{round}/votes/{recommendation}\""))
                .body(not(containsString(round.id().toString())));
    }
}
