package io.waymark.session;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A workshop that is made like another. */
@QuarkusTest
class CopiedWorkshopTest {
    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    private TestWorkshop model() {
        var model = scenario.workshop(Attribution.DELEGATION);
        model.facilitator()
                .patch(
                        "/workshops/{w}",
                        "{\"contact\":\"help@example.org\",\"timeZone\":\"Europe/Warsaw\","
                                + "\"criteria\":[{\"key\":\"fit\",\"label\":\"Suitability\",\"min\":1,\"max\":9},"
                                + "{\"key\":\"cost\",\"label\":\"Cost\",\"min\":1,\"max\":9}]}",
                        model.id())
                .statusCode(200);
        var first = NewRound.plan(ASSESS, "First")
                .lasting(900)
                .about(Scope.of(List.of("R1")))
                .done();
        var agenda = model.meeting("A morning", null, List.of(first, Scenario.round(VOTE), Scenario.round(COMMENT)));
        rounds.open(model.facilitator().member(), agenda.get(0).id());
        return model;
    }

    private static ValidatableResponse create(Guest organiser, String json) {
        return organiser.post("/workshops", json);
    }

    private static String like(UUID model, String more) {
        return "{\"title\":\"Second edition\",\"copyOf\":\"" + model + "\"" + more + "}";
    }

    @Test
    void beginsWithItsRulesAndItsAgenda() {
        var model = model();
        var lead = model.facilitator();
        String id = create(lead, like(model.id(), ",\"timeZone\":\"Europe/Athens\""))
                .statusCode(201)
                .body("title", equalTo("Second edition"))
                .body("attribution", equalTo("DELEGATION"))
                .body("contact", equalTo("help@example.org"))
                .body("timeZone", equalTo("Europe/Athens"))
                .body("criteria.key", contains("fit", "cost"))
                .extract()
                .path("id");
        lead.get("/workshops/{w}/sessions", id)
                .body("items.title", contains("A morning"))
                .body("items[0].rounds.title", contains("First", "VOTE round", "COMMENT round"))
                .body("items[0].rounds.state", everyItem(equalTo("PLANNED")))
                .body("items[0].rounds[0].recommendations", nullValue());
        lead.get("/workshops/{w}/members", id).body("items", hasSize(1));
        lead.get("/workshops/{w}/versions", id).body("items", hasSize(0));
        lead.get("/workshops/{w}/sessions", model.id())
                .body("items[0].rounds.state", contains("OPEN", "PLANNED", "PLANNED"));
    }

    @Test
    void itsItemsFollowTheRulesOfTheNewOne() {
        var model = model();
        String id = create(
                        model.facilitator(),
                        like(
                                model.id(),
                                ",\"attribution\":\"ANONYMOUS\",\"criteria\":[{\"key\":\"use\",\"label\":\"Use\",\"min\":1,\"max\":5}]"))
                .statusCode(201)
                .extract()
                .path("id");
        model.facilitator()
                .get("/workshops/{w}/sessions", id)
                .body("items[0].rounds.attribution", everyItem(equalTo("ANONYMOUS")))
                .body("items[0].meetingUrl", nullValue());
    }

    @Test
    void keepsOnlyCriteriaThatThereAre() {
        var model = scenario.workshop();
        model.planned(NewRound.plan(ASSESS, "By one")
                .lasting(60)
                .judging(List.of("feasibility"))
                .done());
        var criteria = ",\"criteria\":[{\"key\":\"relevance\",\"label\":\"Relevance\",\"min\":1,\"max\":5}]";
        create(model.facilitator(), like(model.id(), criteria)).statusCode(201);
    }

    @Test
    void isForThoseWhoFacilitateTheOther() {
        var model = model();
        var stranger = new Guest(null, scenario.organiser().token());
        create(stranger, like(model.id(), ""))
                .statusCode(400)
                .body("violations[0].field", equalTo("copyOf"))
                .body("violations[0].message", equalTo("Choose a workshop that you facilitate."));
        create(stranger, like(UUID.randomUUID(), "")).statusCode(400);
        create(model.participant(0), like(model.id(), "")).statusCode(403);
        var second = model.secondFacilitator();
        model.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"role\":\"PARTICIPANT\"}",
                        model.id(),
                        second.member().id())
                .statusCode(200);
        create(second, like(model.id(), "")).statusCode(403);
    }

    @Test
    void isChosenOnThePage() {
        var model = model();
        var lead = model.facilitator();
        var plain = Jsoup.parse(lead.browse("/workshops/new").extract().asString());
        assertThat(plain.select("#copyOf option").eachAttr("value"))
                .contains(model.id().toString());
        var page = Jsoup.parse(lead.browse("/workshops/new?copyOf=" + model.id())
                .statusCode(200)
                .body(containsString("This workshop will be like"))
                .extract()
                .asString());
        assertThat(page.select("#timeZone").val()).isEqualTo("Europe/Warsaw");
        assertThat(page.select("[name=attribution][checked]").val()).isEqualTo("DELEGATION");
        var created = lead.page()
                .formParam("title", "Third edition")
                .formParam("timeZone", "Europe/Warsaw")
                .formParam("attribution", "DELEGATION")
                .formParam(
                        "copyOf", page.select("form[method=post] [name=copyOf]").val())
                .post("/workshops")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        var id = created.replaceAll(".*/workshops/([^/]+)/.*", "$1");
        lead.get("/workshops/{w}/sessions", id).body("items[0].rounds", hasSize(3));
        assertThat(lead.browse("/workshops/new?copyOf=nothing")
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("will be like");
    }
}
