package io.waymark.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import biweekly.Biweekly;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When, where and with what a session meets. */
@QuarkusTest
class SessionChangeHttpTest {
    private static final String PLANNED =
            """
            {"title":"Peer learning","startsAt":"2030-10-28T07:30:00Z","meetingUrl":"https://meet.example/x",
             "venue":"Room 5","materials":[{"title":"Note","url":"https://example.org/note.pdf"}],
             "rounds":[{"kind":"TALK","title":"Welcome","seconds":1200},{"kind":"COMMENT","title":"Comment","seconds":2400}]}
            """;

    @Inject
    Scenario scenario;

    private static String plan(TestWorkshop room, String json) {
        return room.facilitator()
                .post("/workshops/{w}/sessions", json, room.id())
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void changesWhatIsSentAndTakesAwayWhatIsNull() {
        var room = scenario.workshop();
        var id = plan(room, PLANNED);
        room.facilitator()
                .patch("/sessions/{s}", "{\"meetingUrl\":\"https://meet.example/y\",\"venue\":null}", id)
                .statusCode(200)
                .body("title", equalTo("Peer learning"))
                .body("startsAt", equalTo("2030-10-28T07:30:00Z"))
                .body("meetingUrl", equalTo("https://meet.example/y"))
                .body("venue", nullValue())
                .body("materials", hasSize(1))
                .body("rounds", hasSize(2));
    }

    @Test
    void refusesWhatNobodyCouldFollow() {
        var room = scenario.workshop();
        var id = plan(room, PLANNED);
        room.facilitator()
                .patch("/sessions/{s}", "{\"meetingUrl\":\"javascript:alert(1)\"}", id)
                .statusCode(400)
                .body("violations[0].field", equalTo("meetingUrl"));
        room.facilitator().patch("/sessions/{s}", "{\"title\":\" \"}", id).statusCode(400);
        room.participant(0).patch("/sessions/{s}", "{}", id).statusCode(403);
        scenario.workshop().facilitator().patch("/sessions/{s}", "{}", id).statusCode(404);
    }

    @Test
    void changesAndEmptiesOnThePage() {
        var room = scenario.workshop();
        var id = plan(room, PLANNED);
        room.facilitator()
                .browse("/sessions/{s}/change", id)
                .statusCode(200)
                .body(containsString("value=\"2030-10-28\""))
                .body(containsString("value=\"08:30\""))
                .body(containsString("Note | https://example.org/note.pdf"));
        var form =
                room.facilitator().page().formParam("title", "Second session").formParam("venue", "Room 6");
        form.post("/sessions/{s}/change", id).then().statusCode(303);
        room.participant(0)
                .get("/sessions/{s}", id)
                .body("title", equalTo("Second session"))
                .body("venue", equalTo("Room 6"))
                .body("startsAt", nullValue())
                .body("meetingUrl", nullValue())
                .body("materials", hasSize(0));
        room.facilitator()
                .page()
                .formParam("title", "")
                .formParam("meetingUrl", "no address")
                .post("/sessions/{s}/change", id)
                .then()
                .statusCode(422)
                .body(containsString("no address"));
        room.participant(0).browse("/sessions/{s}/change", id).statusCode(403);
    }

    @Test
    void isOnTheWelcomePage() {
        var room = scenario.workshop();
        var id = plan(room, PLANNED);
        room.participant(0)
                .browse("/workshops/{w}", room.id())
                .body(containsString("https://meet.example/x"))
                .body(containsString("Room 5"))
                .body(containsString("https://example.org/note.pdf"))
                .body(containsString("08:30 (Brussels)"))
                .body(containsString("data-zone=\"Europe/Brussels\""))
                .body(containsString("/sessions/" + id + "/calendar.ics"))
                .body(not(containsString("/sessions/" + id + "/change")));
    }

    @Test
    void goesIntoACalendar() {
        var room = scenario.workshop();
        var id = plan(room, PLANNED);
        var file = room.participant(0)
                .browse("/sessions/{s}/calendar.ics", id)
                .statusCode(200)
                .header("Content-Disposition", containsString("meeting.ics"))
                .extract()
                .asString();
        var event = Biweekly.parse(file).first().getEvents().get(0);
        assertThat(event.getUid().getValue()).startsWith(id);
        assertThat(event.getSummary().getValue()).isEqualTo("Peer learning – Test workshop");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2030-10-28T07:30:00Z"));
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(3_600_000);
        assertThat(event.getLocation().getValue()).isEqualTo("Room 5");
        assertThat(event.getDescription().getValue()).contains("https://meet.example/x", "/workshops/" + room.id());
        room.participant(0)
                .api()
                .accept("text/calendar")
                .get("/sessions/{s}/calendar", id)
                .then()
                .statusCode(200)
                .body(containsString("BEGIN:VCALENDAR"));
        scenario.workshop()
                .participant(0)
                .browse("/sessions/{s}/calendar.ics", id)
                .statusCode(404);
    }

    @Test
    void hasNoPlaceInACalendarWithoutAStart() {
        var room = scenario.workshop();
        var id = plan(room, "{\"title\":\"Some day\"}");
        room.participant(0).browse("/sessions/{s}/calendar.ics", id).statusCode(404);
        room.participant(0).browse("/workshops/{w}", room.id()).body(not(containsString("calendar.ics")));
    }
}
