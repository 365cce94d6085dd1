package io.waymark.workshop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {
    @Inject
    Scenario scenario;

    @Test
    void facilitatorsSeeWhoDidWhat() {
        var room = scenario.workshop();
        room.observer();
        room.open(RoundKind.COMMENT);
        room.facilitator()
                .get("/workshops/{w}/audit", room.id())
                .statusCode(200)
                .body("items.action", hasItems("workshop.create", "member.invite", "version.publish", "round.open"));
        room.facilitator()
                .browse("/workshops/{w}/audit", room.id())
                .statusCode(200)
                .body(containsString("Olga Organiser"))
                .body(containsString("OBSERVER by invitation"));
    }

    @Test
    void othersDoNot() {
        var room = scenario.workshop();
        room.participant(0).get("/workshops/{w}/audit", room.id()).statusCode(403);
        room.participant(0).browse("/workshops/{w}/audit", room.id()).statusCode(403);
        scenario.workshop().facilitator().get("/workshops/{w}/audit", room.id()).statusCode(404);
    }
}
