package io.waymark.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FocusHttpTest {
    @Inject
    Scenario scenario;

    @Test
    void facilitatorsShowARecommendationToEveryone() {
        var room = scenario.workshop();
        focus(room.facilitator(), room, "\"R2\"").statusCode(200).body("recommendation", equalTo("R2"));
        state(room.participant(0), room).body("focus", equalTo("R2"));
        state(room.observer(), room).body("focus", equalTo("R2"));
        focus(room.facilitator(), room, "\"R3\"").statusCode(200);
        focus(room.facilitator(), room, "null").statusCode(200).body("recommendation", nullValue());
        state(room.participant(0), room).body("focus", nullValue());
    }

    @Test
    void participantsAndObserversDoNot() {
        var room = scenario.workshop();
        focus(room.participant(0), room, "\"R2\"").statusCode(403);
        focus(room.observer(), room, "nonsense").statusCode(403);
        focus(scenario.workshop().facilitator(), room, "nonsense").statusCode(404);
        focus(Guest.STRANGER, room, "nonsense").statusCode(401);
        state(room.participant(0), room).body("focus", nullValue());
    }

    @Test
    void onlyWhatTheTextHasIsShown() {
        var room = scenario.workshop();
        focus(room.facilitator(), room, "\"R9\"").statusCode(400).body("violations.field", hasItem("recommendation"));
        focus(room.facilitator(), room, "nonsense").statusCode(400);
        var empty = scenario.empty(Attribution.NAMED);
        focus(empty.facilitator(), empty, "\"R1\"").statusCode(400);
    }

    private static ValidatableResponse focus(Guest guest, TestWorkshop room, String key) {
        return guest.put("/workshops/{w}/focus", "{\"recommendation\":" + key + "}", room.id());
    }

    private static ValidatableResponse state(Guest guest, TestWorkshop room) {
        return guest.get("/workshops/{w}/state", room.id()).statusCode(200);
    }
}
