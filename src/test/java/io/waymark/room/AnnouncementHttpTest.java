package io.waymark.room;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.Stream;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnnouncementHttpTest {
    private static final String BACK = "Back at 11:05";

    @Inject
    Scenario scenario;

    @Nested
    class AsFacilitator {
        @Test
        void tellsEverybodyUntilItIsCleared() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            say(room.facilitator(), room, BACK).statusCode(303);
            for (var path : List.of("/workshops/" + room.id(), "/rounds/" + round.id()))
                for (var guest : List.of(room.participant(0), room.observer()))
                    guest.browse(path)
                            .statusCode(200)
                            .body(containsString("Message from the facilitator:</b> <span lang=\"en\">" + BACK));
            room.facilitator()
                    .page()
                    .formParam("message", BACK)
                    .formParam("clear", "yes")
                    .post("/workshops/{w}/run/message", room.id())
                    .then()
                    .statusCode(303);
            room.participant(0).browse("/rounds/{r}", round.id()).body(not(containsString(BACK)));
        }

        @Test
        void tellsItOverTheApi() {
            var room = scenario.workshop();
            var path = "/workshops/" + room.id() + "/message";
            room.participant(0).get(path).statusCode(200).body("text", nullValue(), "at", nullValue());
            room.facilitator()
                    .put(path, "{\"text\":\"  " + BACK + " \"}")
                    .statusCode(200)
                    .body("text", equalTo(BACK));
            room.participant(0).get(path).body("text", equalTo(BACK), "at", notNullValue(), "mark", nullValue());
            room.facilitator().put(path, "{\"text\":null}").statusCode(200).body("text", nullValue());
        }

        @Test
        void isAskedToShortenWhatIsTooLongAndKeepsIt() {
            var room = scenario.workshop();
            var long301 = "x".repeat(301);
            say(room.facilitator(), room, long301)
                    .statusCode(422)
                    .body(containsString("longer than 300 characters"))
                    .body(containsString("value=\"" + long301 + "\""));
            room.facilitator()
                    .put("/workshops/{w}/message", "{\"text\":\"" + long301 + "\"}", room.id())
                    .statusCode(400)
                    .body("violations[0].field", equalTo("text"));
            say(room.facilitator(), room, "x".repeat(300)).statusCode(303);
        }

        @Test
        void leavesARecordWithoutItsContent() {
            var room = scenario.workshop();
            say(room.facilitator(), room, BACK);
            room.facilitator()
                    .get("/workshops/{w}/audit", room.id())
                    .body(allOf(containsString("message.say"), not(containsString(BACK))));
        }
    }

    @Test
    void isSaidByFacilitatorsOnly() {
        var room = scenario.workshop();
        for (var guest : List.of(room.participant(0), room.observer())) {
            say(guest, room, BACK).statusCode(403);
            guest.put("/workshops/{w}/message", "{\"text\":\"Hi\"}", room.id()).statusCode(403);
        }
        var foreigner = scenario.workshop().facilitator();
        foreigner.get("/workshops/{w}/message", room.id()).statusCode(404);
        foreigner.put("/workshops/{w}/message", "{\"text\":\"Hi\"}", room.id()).statusCode(404);
        Guest.STRANGER.get("/workshops/{w}/message", room.id()).statusCode(401);
    }

    @Test
    void isSpokenOnceHoweverOftenAPageAsks() {
        var room = scenario.workshop();
        fragment(room, "none").statusCode(204);
        say(room.facilitator(), room, BACK);
        var mark = fragment(room, "none")
                .statusCode(200)
                .body(containsString(BACK))
                .extract()
                .asString()
                .replaceAll("(?s).*seen=(\\d+).*", "$1");
        fragment(room, mark).statusCode(204);
    }

    @Test
    void comesByANudgeWithoutContent() {
        var room = scenario.workshop();
        Postgres.settle();
        try (var stream = Stream.open(room.participant(0), room.id())) {
            say(room.facilitator(), room, BACK);
            var event = stream.next();
            assertThat(event.topics()).containsExactly("focus");
            assertThat(event.data().toString()).doesNotContain(BACK);
        }
    }

    private static ValidatableResponse say(Guest guest, TestWorkshop room, String text) {
        return guest.page()
                .formParam("message", text)
                .post("/workshops/{w}/run/message", room.id())
                .then();
    }

    private static ValidatableResponse fragment(TestWorkshop room, String seen) {
        return room.participant(0).browse("/workshops/{w}/message?seen={s}", room.id(), seen);
    }
}
