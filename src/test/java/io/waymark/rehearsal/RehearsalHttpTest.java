package io.waymark.rehearsal;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rehearsal from the browser, and over the API. */
@QuarkusTest
class RehearsalHttpTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;

    @BeforeEach
    void plan() {
        room = scenario.workshop();
        room.planned(Scenario.round(VOTE));
    }

    private static ValidatableResponse press(Guest guest, String path) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("here", "x"))
                .post(path)
                .then();
    }

    @Test
    void isBegunAndEndedFromItsPage() {
        var lead = room.facilitator();
        lead.browse("/workshops/{w}/run", room.id()).body(containsString("/rehearsal\">Rehearse with"));
        var console = press(lead, "/workshops/" + room.id() + "/rehearsal")
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceAll("^http://[^/]+", "");
        var inside = Jsoup.parse(lead.browse(console).statusCode(200).extract().asString());
        assertThat(inside.title()).contains("Rehearsal: Test workshop");
        assertThat(inside.select("a[href$=/rehearsal]").text()).isEqualTo("End the rehearsal");

        var page = console.replace("/run", "/rehearsal");
        lead.browse(page).statusCode(200).body(containsString("Nothing in it counts"));
        lead.browse("/workshops/{w}/rehearsal", room.id()).body(containsString("You have a rehearsal already"));
        var back = press(lead, page + "/end").statusCode(303).extract().header("Location");
        assertThat(back).endsWith("/workshops/" + room.id() + "/rehearsal?ended=1");
        lead.browse(console).statusCode(404);
    }

    @Test
    void isBegunAndEndedOverTheApi() {
        var lead = room.facilitator();
        lead.get("/workshops/{w}/rehearsal", room.id()).statusCode(404);
        var id = lead.post("/workshops/{w}/rehearsal", "{}", room.id())
                .statusCode(201)
                .body("rehearsalOf", equalTo(room.id().toString()))
                .body("simulated", equalTo(5))
                .extract()
                .<String>path("workshopId");
        lead.get("/workshops/{w}", id)
                .statusCode(200)
                .body("rehearsalOf", equalTo(room.id().toString()));
        lead.get("/workshops/{w}/rehearsal", room.id()).statusCode(200).body("workshopId", equalTo(id));
        room.participant(0).get("/workshops/{w}", id).statusCode(404);
        lead.delete("/workshops/{w}/rehearsal", id).statusCode(204);
        lead.get("/workshops/{w}", id).statusCode(404);
        lead.delete("/workshops/{w}/rehearsal", room.id()).statusCode(404);
        lead.get("/workshops/{w}", room.id()).statusCode(200);
    }

    @Test
    void saysWhatIsMissing() {
        var empty = scenario.workshop();
        empty.facilitator()
                .post("/workshops/{w}/rehearsal", "{}", empty.id())
                .statusCode(409)
                .body("detail", containsString("put something on the agenda"));
        press(empty.facilitator(), "/workshops/" + empty.id() + "/rehearsal")
                .statusCode(422)
                .body(containsString("put something on the agenda"));
    }
}
