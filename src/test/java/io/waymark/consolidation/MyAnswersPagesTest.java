package io.waymark.consolidation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** One's own votes on the page: about which text, and since when they are final. */
@QuarkusTest
class MyAnswersPagesTest {
    @Inject
    Scenario scenario;

    @Test
    void tellTheVersionAndWhetherTheyAreFinal() {
        var room = scenario.workshop();
        var me = room.participant(0);
        var round = room.open(RoundKind.VOTE);
        me.put("/rounds/{r}/votes/R1", "{\"choice\":\"ABSTAIN\"}", round.id()).statusCode(200);
        var page = "/workshops/" + room.id() + "/mine";
        me.browse(page)
                .statusCode(200)
                .body(allOf(containsString("No position"), containsString("About version 1, and may still change")));
        room.close(round);
        me.browse(page)
                .statusCode(200)
                .body(containsString("About version 1, final since "))
                .body(not(containsString("may still change")));
    }
}
