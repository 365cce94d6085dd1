package io.waymark.workshop;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What pages are written in: what the reader chose, else the workshop's language, else what the browser accepts. */
@QuarkusTest
class WorkshopLanguageTest {
    @Inject
    Scenario scenario;

    private TestWorkshop room;

    /** A Danish workshop; whoever looks has a Polish browser. */
    @BeforeEach
    void begin() {
        room = scenario.workshop();
        room.facilitator()
                .patch("/workshops/{w}", "{\"language\":\"da\"}", room.id())
                .statusCode(200);
    }

    private static RequestSpecification polish(Guest guest) {
        return guest.page().header("Accept-Language", "pl");
    }

    @Test
    void isTheWorkshopsForWhoChoseNone() {
        for (var guest : new Guest[] {room.facilitator(), room.participant(0)})
            polish(guest).get("/workshops/{w}", room.id()).then().body(containsString("<html lang=\"da\""));
    }

    @Test
    void isTheReadersWhereTheyChoseOne() {
        polish(room.participant(0))
                .cookie("language", "fr")
                .get("/workshops/{w}", room.id())
                .then()
                .body(containsString("<html lang=\"fr\""));
    }

    @Test
    void isTheWorkshopsForWhoComesIn() {
        polish(Guest.STRANGER).get("/j/{code}", room.code()).then().body(containsString("<html lang=\"da\""));
        polish(Guest.STRANGER)
                .formParam("code", room.code())
                .formParam("name", "")
                .post("/join")
                .then()
                .statusCode(422)
                .body(containsString("<html lang=\"da\""), containsString("Der er et problem"));
    }

    @Test
    void isTheBrowsersElsewhere() {
        polish(room.participant(0)).get("/").then().body(containsString("<html lang=\"pl\""));
    }

    /** The language would say that there is a workshop at this address. */
    @Test
    void isTheBrowsersForWhoMayNotKnowOfIt() {
        polish(scenario.workshop().participant(0))
                .get("/workshops/{w}", room.id())
                .then()
                .statusCode(404)
                .body(containsString("<html lang=\"pl\""));
    }

    @Test
    void isWhatAProgramAcceptsOverTheApi() {
        room.participant(0)
                .api()
                .header("Accept-Language", "de")
                .body("{}")
                .patch("/workshops/{w}", room.id())
                .then()
                .statusCode(403)
                .body("detail", containsString("Rolle"));
    }

    @Test
    void isThatOfTheFilesAndOfTheWall() {
        var report = "/api/v1/workshops/{w}/report?format=html";
        polish(room.participant(0)).get(report, room.id()).then().body(containsString("<html lang=\"da\""));
        var wall = room.facilitator()
                .post("/workshops/{w}/projector/link", "{}", room.id())
                .statusCode(201)
                .extract()
                .<String>path("link");
        polish(Guest.STRANGER).get(wall).then().statusCode(200).body(containsString("<html lang=\"da\""));
    }
}
