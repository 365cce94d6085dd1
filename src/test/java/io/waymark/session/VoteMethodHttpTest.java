package io.waymark.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a facilitator may plan of how people vote. */
@QuarkusTest
class VoteMethodHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Sessions sessions;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"kind\":\"ASSESS\",\"method\":\"DOTS\"|method",
                "\"kind\":\"TALK\",\"method\":\"AGREEMENT\"|method",
                "\"kind\":\"VOTE\",\"method\":\"RANKING\"|method",
                "\"kind\":\"VOTE\",\"dots\":5|dots",
                "\"kind\":\"VOTE\",\"method\":\"APPROVAL\",\"dots\":5|dots",
                "\"kind\":\"COMMENT\",\"dots\":5|dots",
                "\"kind\":\"VOTE\",\"method\":\"DOTS\",\"dots\":0|dots",
                "\"kind\":\"VOTE\",\"method\":\"DOTS\",\"dots\":101|dots",
                "\"kind\":\"VOTE\",\"method\":\"DOTS\",\"maxChoices\":3|maxChoices",
                "\"kind\":\"VOTE\",\"method\":\"CONSENT\",\"maxChoices\":3|maxChoices",
                "\"kind\":\"VOTE\",\"method\":\"APPROVAL\",\"maxChoices\":0|maxChoices"
            })
    void refusesWhatDoesNotGoTogether(String fields, String field) {
        var room = scenario.workshop();
        plan(room, fields).statusCode(400).body("violations.field", contains(field));
    }

    @Test
    void takesWhatDoes() {
        var room = scenario.workshop();
        plan(room, "\"kind\":\"VOTE\"")
                .statusCode(201)
                .body("method", equalTo("AGREEMENT"))
                .body("dots", nullValue())
                .body("maxChoices", nullValue());
        plan(room, "\"kind\":\"VOTE\",\"method\":\"DOTS\"").body("dots", equalTo(5));
        plan(room, "\"kind\":\"VOTE\",\"method\":\"DOTS\",\"dots\":3").body("dots", equalTo(3));
        plan(room, "\"kind\":\"VOTE\",\"method\":\"APPROVAL\",\"maxChoices\":4").body("maxChoices", equalTo(4));
        plan(room, "\"kind\":\"VOTE\",\"method\":\"CONSENT\"").body("method", equalTo("CONSENT"));
        plan(room, "\"kind\":\"ASSESS\"").body("method", nullValue());
    }

    /** A tally that moves with each vote would tell who cast it. */
    @Test
    void showsNoFiguresMeanwhileWhereNobodyIsNamed() {
        var room = scenario.workshop();
        var live = "\"live\":true,\"attribution\":\"ANONYMOUS\",\"kind\":";
        for (var kind : new String[] {"VOTE", "ASSESS"})
            plan(room, live + "\"" + kind + "\"").statusCode(201).body("live", equalTo(false));
        plan(room, live + "\"COMMENT\"").body("live", equalTo(true));
        plan(room, "\"live\":true,\"kind\":\"VOTE\"").body("live", equalTo(true));
        room.facilitator()
                .patch("/workshops/{w}", "{\"attribution\":\"ANONYMOUS\"}", room.id())
                .statusCode(200);
        plan(room, "\"live\":true,\"kind\":\"VOTE\"").body("live", equalTo(false));
        plan(room, "\"live\":true,\"attribution\":\"NAMED\",\"kind\":\"VOTE\"").body("live", equalTo(true));
    }

    private io.restassured.response.ValidatableResponse plan(TestWorkshop room, String fields) {
        var draft = new NewSession("Session", null, null, null, null, null);
        var session = sessions.plan(room.facilitator().member(), draft).id();
        return room.facilitator()
                .post("/sessions/{s}/rounds", "{\"title\":\"T\",\"seconds\":60," + fields + "}", session);
    }
}
