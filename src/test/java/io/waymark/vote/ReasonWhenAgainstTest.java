package io.waymark.vote;

import static io.waymark.session.RoundKind.ASSESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A round of votes in which those who are against say why. */
@QuarkusTest
class ReasonWhenAgainstTest {
    private static final String PLEASE =
            "Please say why. Your choice counts as soon as a reason is given; until then an"
                    + " earlier answer of yours does.";

    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    private TestWorkshop room;

    @BeforeEach
    void come() {
        room = scenario.workshop();
    }

    private RoundView open(VoteMethod method) {
        return room.open(Drafts.voting(method).askingReasonWhenAgainst(true).done());
    }

    private ValidatableResponse vote(RoundView round, String json) {
        return room.participant(0).put("/rounds/{r}/votes/R1", json, round.id());
    }

    @Nested
    class AsAProgram {
        @ParameterizedTest
        @CsvSource({"AGREEMENT, DISAGREE", "CONSENT, OBJECT"})
        void isRefusedWithoutAReason(VoteMethod method, String against) {
            var round = open(method);
            vote(round, "{\"choice\":\"" + against + "\"}")
                    .statusCode(400)
                    .body("violations.field", contains("reason"))
                    .body("violations[0].message", equalTo(PLEASE));
            vote(round, "{\"choice\":\"" + against + "\",\"reason\":\"  \"}").statusCode(400);
            assertThat(votes.cast(round.id())).isEmpty();
            vote(round, "{\"choice\":\"" + against + "\",\"reason\":\"Too dear\"}")
                    .statusCode(200);
        }

        @ParameterizedTest
        @CsvSource({"AGREEMENT, ABSTAIN", "AGREEMENT, NEUTRAL", "CONSENT, STAND_ASIDE", "CONSENT, RESERVATION"})
        void votesOtherwiseWithoutOne(VoteMethod method, String choice) {
            vote(open(method), "{\"choice\":\"" + choice + "\"}").statusCode(200);
        }

        @Test
        void keepsWhatCountedBefore() {
            var round = open(VoteMethod.AGREEMENT);
            vote(round, "{\"choice\":\"AGREE\"}").statusCode(200);
            vote(round, "{\"choice\":\"DISAGREE\"}").statusCode(400);
            room.participant(0).get("/rounds/{r}/mine", round.id()).body("votes.choice", contains("AGREE"));
        }

        @Test
        void isToldOfTheWrongMethodFirst() {
            vote(open(VoteMethod.AGREEMENT), "{\"choice\":\"OBJECT\"}").body("violations.field", contains("choice"));
        }

        @Test
        void isAskedNothingWhereItWasNotPlanned() {
            var round = room.open(Drafts.by(VoteMethod.AGREEMENT));
            assertThat(round.reasonWhenAgainst()).isFalse();
            vote(round, "{\"choice\":\"DISAGREE\"}").statusCode(200);
        }
    }

    @Nested
    class OnThePage {
        private ValidatableResponse send(RoundView round, Map<String, String> fields, boolean script) {
            var form = room.participant(0).page().formParams(fields);
            if (script) form.header("Prefer", "return=minimal");
            return form.post("/rounds/{r}/votes", round.id()).then();
        }

        private Document page(RoundView round, String language) {
            return Jsoup.parse(room.participant(0)
                    .page()
                    .cookie("language", language)
                    .get("/rounds/{r}", round.id())
                    .asString());
        }

        @ParameterizedTest
        @CsvSource({"AGREEMENT, Disagree", "CONSENT, Cannot accept"})
        void isToldBesideTheFieldBefore(VoteMethod method, String against) {
            var label = page(open(method), "en").select("label[for=reason.R1]");
            assertThat(label.text()).isEqualTo("Why? R1 (required if you choose “" + against + "”)");
        }

        @Test
        void findsTheFieldOptionalElsewhere() {
            var label = page(room.open(Drafts.by(VoteMethod.CONSENT)), "en").select("label[for=reason.R1]");
            assertThat(label.text()).isEqualTo("Why? R1 (optional)");
        }

        @Test
        void comesBackWithAllThatWasChosen() {
            var round = open(VoteMethod.AGREEMENT);
            var sent = Map.of(
                    "choice.R1", "DISAGREE",
                    "choice.R2", "AGREE",
                    "reason.R2", "At last",
                    "choice.R3", "DISAGREE");
            var page = Jsoup.parse(
                    send(round, sent, false).statusCode(422).extract().asString());
            assertThat(page.select(".error-summary a").eachAttr("href"))
                    .containsExactlyInAnyOrder("#reason.R1", "#reason.R3");
            assertThat(page.select("[type=radio][checked]").eachAttr("id"))
                    .containsExactly("R1-DISAGREE", "R2-AGREE", "R3-DISAGREE");
            assertThat(page.getElementById("reason.R1").attr("aria-invalid")).isEqualTo("true");
            assertThat(page.getElementById("reason.R1-error").text()).endsWith(PLEASE);
            assertThat(page.getElementById("reason.R2").val()).isEqualTo("At last");
            assertThat(votes.cast(round.id())).as("all or none").isEmpty();
        }

        /** The script says the first sentence of the page beside the answer. */
        @Test
        void isToldCalmlyByTheScript() {
            var round = open(VoteMethod.AGREEMENT);
            var answer = send(round, Map.of("choice.R1", "DISAGREE", "reason.R1", ""), true);
            var page = Jsoup.parse(answer.statusCode(422).extract().asString());
            assertThat(page.select("main p").first().text()).isEqualTo(PLEASE);
            send(round, Map.of("choice.R1", "DISAGREE", "reason.R1", "Too dear"), true)
                    .statusCode(204);
        }

        @Test
        void comesBackWithTheOneItWasAbout() {
            var sent = Map.of("choice.R1", "DISAGREE", "only", "R1", "to", "/rounds");
            var page = Jsoup.parse(send(open(VoteMethod.AGREEMENT), sent, false)
                    .statusCode(422)
                    .extract()
                    .asString());
            assertThat(page.select("textarea").eachAttr("id")).containsExactly("reason.R1");
        }
    }

    @Nested
    class AsFacilitator {
        private ValidatableResponse plan(String json) {
            var session = room.planned(NewRound.of(ASSESS, "First", 60)).sessionId();
            return room.facilitator().post("/sessions/{s}/rounds", json, session);
        }

        @Test
        void plansIt() {
            var json = "{\"kind\":\"VOTE\",\"title\":\"Vote\",\"seconds\":60%s}";
            plan(json.formatted(",\"reasonWhenAgainst\":true"))
                    .statusCode(201)
                    .body("reasonWhenAgainst", equalTo(true));
            plan(json.formatted("")).statusCode(201).body("reasonWhenAgainst", equalTo(false));
            plan(json.formatted(",\"method\":\"DOTS\",\"reasonWhenAgainst\":true"))
                    .statusCode(400)
                    .body("violations.field", contains("reasonWhenAgainst"));
        }

        @Test
        void plansItOnNoAssessment() {
            plan("{\"kind\":\"ASSESS\",\"title\":\"A\",\"seconds\":60,\"reasonWhenAgainst\":true}")
                    .statusCode(400)
                    .body("violations.field", contains("reasonWhenAgainst"));
            plan("{\"kind\":\"ASSESS\",\"title\":\"A\",\"seconds\":60,\"reasonWhenAgainst\":false}")
                    .statusCode(201);
        }

        @ParameterizedTest
        @EnumSource
        void ticksItOnTheForm(VoteMethod method) {
            var round = room.planned(Drafts.by(VoteMethod.CONSENT));
            room.facilitator()
                    .page()
                    .formParam("kind", "VOTE")
                    .formParam("title", "Vote")
                    .formParam("minutes", "5")
                    .formParam("method", method)
                    .formParam("reasonWhenAgainst", "1")
                    .post("/rounds/{r}/change", round.id())
                    .then()
                    .statusCode(303);
            var form = room.facilitator()
                    .browse("/rounds/{r}/change", round.id())
                    .extract()
                    .asString();
            boolean ticked =
                    !Jsoup.parse(form).select("#reason-when-against[checked]").isEmpty();
            assertThat(ticked).isEqualTo(!method.isBallot());
        }

        @Test
        void copiesItWithTheAgenda() {
            room.planned(Drafts.voting(VoteMethod.CONSENT)
                    .askingReasonWhenAgainst(true)
                    .done());
            String copy = room.facilitator()
                    .post("/workshops", "{\"title\":\"Again\",\"copyOf\":\"" + room.id() + "\"}")
                    .statusCode(201)
                    .extract()
                    .path("id");
            room.facilitator()
                    .get("/workshops/{w}/sessions", copy)
                    .body("items[0].rounds.find { it.method == 'CONSENT' }.reasonWhenAgainst", equalTo(true));
        }
    }

    @Test
    void isInTheLanguageOfTheReader() {
        var round = open(VoteMethod.AGREEMENT);
        room.participant(0)
                .page()
                .cookie("language", "de")
                .formParam("choice.R1", "DISAGREE")
                .post("/rounds/{r}/votes", round.id())
                .then()
                .statusCode(422)
                .body(containsString("Bitte sagen Sie, warum."));
    }
}
