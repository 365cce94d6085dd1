package io.waymark.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes and when, as facilitators see it and settle it. */
@QuarkusTest
class RetentionHttpTest {
    private static final String RETENTION = "/workshops/{w}/retention";

    @Inject
    Scenario scenario;

    @Nested
    class AsFacilitator {
        @Test
        void seesWhatGoesAndWhen() {
            var room = scenario.workshop();
            room.facilitator()
                    .get(RETENTION, room.id())
                    .statusCode(200)
                    .body("months", equalTo(24))
                    .body("steps.what", contains("EMAILS", "UNUSED_LINKS", "MEMBERS"))
                    .body("steps.isDue", everyItem(equalTo(false)))
                    .body("steps.count", contains(0, 0, 3));
            room.facilitator()
                    .browse(RETENTION, room.id())
                    .statusCode(200)
                    .body(containsString("Nothing is due now."))
                    .body(not(containsString("Take out now")));
        }

        @Test
        void takesOutNothingThatIsNotDue() {
            var room = scenario.workshop();
            room.facilitator().post(RETENTION, "{}", room.id()).statusCode(200).body("steps.count", contains(0, 0, 0));
            room.facilitator()
                    .page()
                    .formParam("now", "1")
                    .post(RETENTION, room.id())
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/retention?applied=1"));
            room.participant(0).get("/workshops/{w}", room.id()).statusCode(200);
        }

        @Test
        void settlesThePeriod() {
            var room = scenario.workshop();
            var lead = room.facilitator();
            lead.patch("/workshops/{w}", "{\"retentionMonths\":6}", room.id())
                    .statusCode(200)
                    .body("retentionMonths", equalTo(6));
            lead.browse("/workshops/{w}/settings", room.id())
                    .body(containsString("id=\"retentionMonths\""))
                    .body(containsString("/retention\""));
            room.participant(0)
                    .browse("/workshops/{w}/privacy", room.id())
                    .body(containsString("no longer kept who you were: 6."));
            lead.page()
                    .formParam("title", "Test workshop")
                    .formParam("retentionMonths", "36")
                    .post("/workshops/{w}/settings", room.id())
                    .then()
                    .statusCode(303);
            lead.get("/workshops/{w}", room.id()).body("retentionMonths", equalTo(36));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1", "121", "999999999999", "\"ever\""})
        void keepsNobodyForGood(String months) {
            var room = scenario.workshop();
            room.facilitator()
                    .patch("/workshops/{w}", "{\"retentionMonths\":" + months + "}", room.id())
                    .statusCode(400);
            room.facilitator()
                    .page()
                    .formParam("title", "Test workshop")
                    .formParam("retentionMonths", months)
                    .post("/workshops/{w}/settings", room.id())
                    .then()
                    .statusCode(422);
            room.facilitator().get("/workshops/{w}", room.id()).body("retentionMonths", equalTo(24));
        }
    }

    @Nested
    class AsOthers {
        @Test
        void seeAndTakeOutNothing() {
            var room = scenario.workshop();
            for (var guest : new Guest[] {room.participant(0), room.observer()}) {
                guest.get(RETENTION, room.id()).statusCode(403);
                guest.post(RETENTION, "{}", room.id()).statusCode(403);
                guest.browse(RETENTION, room.id()).statusCode(403);
            }
            var elsewhere = scenario.workshop().facilitator();
            elsewhere.get(RETENTION, room.id()).statusCode(404);
            elsewhere.post(RETENTION, "{}", room.id()).statusCode(404);
            Guest.STRANGER.get(RETENTION, room.id()).statusCode(401);
            Guest.STRANGER.browse(RETENTION, room.id()).statusCode(303);
        }
    }
}
