package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A code that is in the wrong hands is taken back; who came in by it stays. */
@QuarkusTest
class RenewedCodeTest {
    @Inject
    Scenario scenario;

    private static String code(TestWorkshop room) {
        return room.facilitator().get("/workshops/{w}", room.id()).extract().path("joinCode");
    }

    private static int joins(String code, String key) {
        return Guest.STRANGER
                .api()
                .header("Idempotency-Key", key)
                .body("{\"code\":\"" + code + "\",\"name\":\"Jana\"}")
                .post("/join")
                .statusCode();
    }

    @Test
    void theEarlierCodeLetsNobodyInNotEvenWhoSendsTheSameAgain() {
        var room = scenario.workshop();
        var earlier = code(room);
        assertThat(joins(earlier, "jana-1")).isEqualTo(201);
        var code = room.facilitator()
                .post("/workshops/{w}/join-code", "{}", room.id())
                .statusCode(200)
                .body("id", equalTo(room.id().toString()))
                .extract()
                .<String>path("joinCode");
        assertThat(code).matches("\\w{3}-\\w{3}-\\w{3}").isNotEqualTo(earlier).isEqualTo(code(room));
        assertThat(joins(earlier, "jana-1")).isEqualTo(404);
        assertThat(joins(earlier, "jana-2")).isEqualTo(404);
        assertThat(joins(code, "jana-3")).isEqualTo(201);
        room.participant(0).get("/workshops/{w}", room.id()).statusCode(200);
        room.facilitator()
                .get("/workshops/{w}/audit", room.id())
                .body("items.action", hasItem("workshop.code"))
                .body("items.toString()", not(containsString(code)));
    }

    @Test
    void isRenewedByAForm() {
        var room = scenario.workshop();
        var earlier = code(room);
        room.facilitator().page().post("/workshops/{w}/code", room.id()).then().statusCode(303);
        assertThat(code(room)).isNotEqualTo(earlier);
        room.facilitator()
                .browse("/workshops/{w}/settings?renewed=1", room.id())
                .statusCode(200)
                .body(containsString(code(room)))
                .body(containsString("The earlier one lets nobody in"));
    }

    @Test
    void isForFacilitatorsAlone() {
        var room = scenario.workshop();
        var earlier = code(room);
        room.participant(0).post("/workshops/{w}/join-code", "{}", room.id()).statusCode(403);
        room.observer().post("/workshops/{w}/join-code", "{}", room.id()).statusCode(403);
        room.facilitator()
                .post("/workshops/{w}/join-code", "{\"code\":\"AAA-AAA-AAA\"}", room.id())
                .statusCode(400);
        assertThat(code(room)).isEqualTo(earlier);
    }
}
