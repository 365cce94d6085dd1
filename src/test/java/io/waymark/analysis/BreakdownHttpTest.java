package io.waymark.analysis;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static io.waymark.session.VoteMethod.APPROVAL;
import static io.waymark.session.VoteMethod.DOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BreakdownHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Assessments assessments;

    /** Six people from Denmark, three from Germany, three from France. */
    private TestWorkshop room(Attribution attribution) {
        var room = scenario.empty(attribution).participants(12).publish(TestWorkshop.DRAFT);
        for (int i = 0; i < 12; i++) {
            var country = i < 6 ? "DK" : i < 9 ? "DE" : "FR";
            var group = i % 2 == 0 ? "Research" : "Industry";
            room.participant(i)
                    .patch(
                            "/workshops/{w}/members/mine",
                            "{\"country\":\"" + country + "\",\"stakeholderGroup\":\"" + group + "\"}",
                            room.id())
                    .statusCode(200);
        }
        return room;
    }

    private RoundView voted(TestWorkshop room) {
        var round = room.open(VOTE);
        for (int i = 0; i < 12; i++) {
            var choice = i % 3 == 0 ? VoteChoice.DISAGREE : VoteChoice.AGREE;
            votes.cast(room.member(i), round.id(), "R1", new NewVote(choice, null));
        }
        room.close(round);
        return round;
    }

    private static ValidatableResponse by(Guest guest, RoundView round, String by) {
        return guest.get("/rounds/{r}/results?by={by}", round.id(), by);
    }

    private static Document page(Guest guest, RoundView round, String by) {
        return Jsoup.parse(guest.browse("/rounds/{r}/results?by={by}", round.id(), by)
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void showsEveryGroupWherePeopleAreNamed() {
        var room = room(Attribution.NAMED);
        var round = room.reveal(voted(room));
        by(room.participant(0), round, "country")
                .statusCode(200)
                .body("items", hasSize(3))
                .body("breakdown.by", equalTo("country"))
                .body("breakdown.groups.group", contains("DE", "DK", "FR"))
                .body("breakdown.groups.members", contains(3, 6, 3))
                .body("breakdown.items[0].key", equalTo("R1"))
                .body("breakdown.items[0].groups.suppressed", everyItem(equalTo(false)))
                .body("breakdown.items[0].groups[1].counts.AGREE", equalTo(4))
                .body("breakdown.items[0].groups[1].n", equalTo(6))
                .body("positions", hasSize(12))
                .body("positions[0].author.name", equalTo("Person 1"))
                .body("positions[0].answers[0].choice", equalTo("DISAGREE"));
    }

    /** Everybody gives R1 a dot; the Danes and the Germans R3 two more. */
    private RoundView dotted(TestWorkshop room) {
        var round = room.open(Drafts.by(DOTS));
        for (int i = 0; i < 12; i++)
            ballot(room.participant(i), round, i < 9 ? "{\"dots\":{\"R1\":1,\"R3\":2}}" : "{\"dots\":{\"R1\":1}}");
        return room.close(round);
    }

    private static void ballot(Guest guest, RoundView round, String json) {
        guest.put("/rounds/{r}/ballot", json, round.id()).statusCode(200);
    }

    @Test
    void addsUpTheDotsOfEachGroup() {
        var room = room(Attribution.NAMED);
        var round = room.reveal(dotted(room));
        by(room.observer(), round, "country")
                .statusCode(200)
                .body("breakdown.items.key", contains("R1", "R2", "R3"))
                .body("breakdown.items[2].groups.group", contains("DE", "DK", "FR"))
                .body("breakdown.items[2].groups.n", contains(3, 6, 3))
                .body("breakdown.items[2].groups.dots", contains(6, 12, 0))
                .body("breakdown.items[2].groups[1].counts", equalTo(Map.of("2", 6)))
                .body("breakdown.items[2].groups[1]", not(hasKey("agreePercent")))
                .body("positions", hasSize(12))
                .body("positions[0].answers.dots", contains(1, 0, 2))
                .body("positions[11].answers.dots", hasSize(3));
        var page = page(room.observer(), round, "country");
        assertThat(page.select("table:has(#ballots) tr").eachText())
                .containsExactly("Country R1 R2 R3", "Germany 3 0 6", "Denmark 6 0 12", "France 3 0 0");
        assertThat(page.select(".positions tbody tr").first().text()).isEqualTo("Person 1, Organisation 1 1 0 2");
    }

    @Test
    void countsTheApprovalsOfEachGroup() {
        var room = room(Attribution.DELEGATION);
        var round = room.open(Drafts.by(APPROVAL));
        for (int i = 0; i < 8; i++)
            ballot(room.participant(i), round, i == 0 ? "{\"approved\":[]}" : "{\"approved\":[\"R2\"]}");
        room.reveal(room.close(round));
        by(room.participant(0), round, "country")
                .statusCode(200)
                .body("breakdown.groups.members", contains(3, 6, 3))
                .body("breakdown.items[1].groups.group", contains("DE", "DK"))
                .body("breakdown.items[1].groups.approvals", contains(2, 5))
                .body("breakdown.items[1].groups[1].counts", equalTo(Map.of("0", 1, "1", 5)))
                .body("positions", hasSize(8))
                .body("positions.answers.approved.flatten().count(true)", equalTo(7));
        var page = page(room.participant(0), round, "country");
        assertThat(page.select("table:has(#ballots) tr").last().text()).isEqualTo("Denmark 0 of 6 5 of 6 0 of 6");
        assertThat(page.select(".positions tbody td").eachText()).containsOnly("yes", "no");
    }

    @Test
    void suppressesSmallGroupsOfBallotsWhereNobodyIsNamed() {
        var room = room(Attribution.ANONYMOUS);
        var round = room.reveal(dotted(room));
        by(room.participant(0), round, "stakeholderGroup")
                .statusCode(200)
                .body("breakdown.items[2].groups.dots", contains(8, 10))
                .body("$", not(hasKey("positions")));
        by(room.participant(0), round, "country")
                .body("breakdown.items[2].groups.suppressed", everyItem(equalTo(true)))
                .body("breakdown.items[2].groups", everyItem(not(hasKey("dots"))))
                .body("breakdown.items[1].groups.suppressed", everyItem(equalTo(true)));
        assertThat(page(room.participant(0), round, "country")
                        .select("table:has(#ballots) tbody tr")
                        .last()
                        .text())
                .endsWith("Not shown");
    }

    @Test
    void saysOnlyWhoAttendedOnceARoundWithoutNamesWasOpenedAgain() {
        var room = room(Attribution.PSEUDONYMOUS);
        var round = voted(room);
        by(room.facilitator(), round, "country").body("breakdown.items[0].groups[1].suppressed", equalTo(false));
        room.facilitator()
                .post("/rounds/{r}/reopen", "{\"seconds\":60,\"reason\":\"The line dropped\"}", round.id())
                .statusCode(200);
        room.reveal(room.close(round));
        by(room.participant(0), round, "country")
                .statusCode(200)
                .body("seal", equalTo(2))
                .body("breakdown.groups.members", contains(3, 6, 3))
                .body("breakdown.items[0].groups.suppressed", everyItem(equalTo(true)));
        assertThat(page(room.participant(0), round, "country")
                        .select("#R1 tbody tr")
                        .eachText())
                .contains("Denmark Not shown");
    }

    @Test
    void putsDelegationsOnRecordWithoutPersons() {
        var room = room(Attribution.DELEGATION);
        var answer = by(room.facilitator(), voted(room), "country").statusCode(200);
        answer.body("positions", hasSize(12)).body("positions.author.name", everyItem(equalTo(null)));
        assertThat(answer.extract().asString()).doesNotContain("Person 1");
    }

    @ParameterizedTest
    @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
    void suppressesSmallGroupsElsewhere(Attribution attribution) {
        var room = room(attribution);
        var round = voted(room);
        var answer = by(room.facilitator(), round, "country").statusCode(200);
        answer.body("breakdown.groups.members", contains(3, 6, 3))
                .body("breakdown.items[0].groups.suppressed", contains(true, false, true))
                .body("breakdown.items[0].groups[0]", not(hasKey("n")))
                .body("breakdown.items[0].groups[1].counts.AGREE", equalTo(4));
        answer.body("$", not(hasKey("positions")));
        room.reveal(round);
        assertThat(by(room.participant(0), round, "country")
                        .extract()
                        .path("breakdown.items")
                        .toString())
                .isEqualTo(answer.extract().path("breakdown.items").toString());
    }

    @Test
    void stillKnowsTheGroupsOfAnAnonymousAssessmentThatForgotItsAuthors() {
        var room = room(Attribution.ANONYMOUS);
        var round = room.open(ASSESS);
        for (int i = 0; i < 12; i++)
            assessments.assess(
                    room.member(i), round.id(), "R2", new NewAssessment(Map.of("relevance", 3 + i % 3), null));
        room.reveal(room.close(round));
        assertThat(assessments.given(round.id())).allMatch(given -> given.member() == null);
        by(room.participant(0), round, "country")
                .body("breakdown.items", hasSize(1))
                .body("breakdown.items[0].criterion", equalTo("relevance"))
                .body("breakdown.items[0].groups[1].median", equalTo(4.0f))
                .body("breakdown.items[0].groups[1].iqr", equalTo(1.5f))
                .body("breakdown.items[0].groups[0].suppressed", equalTo(true));
        by(room.participant(0), round, "stakeholderGroup")
                .body("breakdown.groups.group", contains("Industry", "Research"))
                .body("breakdown.items[0].groups.suppressed", contains(false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"organisation", "COUNTRY", "name"})
    void knowsNoOtherBreakdown(String by) {
        var room = room(Attribution.NAMED);
        var round = voted(room);
        by(room.facilitator(), round, by).statusCode(400).body("violations.field", hasItem("by"));
        by(room.participant(0), round, by).statusCode(403);
        room.facilitator().browse("/rounds/{r}/results?by={by}", round.id(), by).statusCode(400);
    }

    @Test
    void breaksNothingDownWhileARoundWithoutNamesRuns() {
        var room = room(Attribution.PSEUDONYMOUS);
        var round = room.open(Drafts.live(VOTE));
        room.participant(0).get("/rounds/{r}/results", round.id()).statusCode(200);
        by(room.participant(0), round, "country").statusCode(403);
        assertThat(page(room.participant(0), round, "country").text()).contains("once this item has closed");
    }

    @Test
    void switchesOnThePageAndSaysWhyGroupsAreMissing() {
        var room = room(Attribution.PSEUDONYMOUS);
        var round = room.reveal(voted(room));
        var page = page(room.participant(0), round, "country");
        assertThat(page.select("#by [aria-current]").text()).isEqualTo("By country");
        assertThat(page.select("#R1 tbody tr").eachText())
                .contains("Denmark 6 67 % Agree: 4 · Disagree: 2", "Germany Not shown", "France Not shown");
        assertThat(page.text()).contains("“Not shown” protects people");
        assertThat(page.select(".positions")).isEmpty();
        assertThat(page(room.participant(0), round, "")
                        .select("#by [aria-current]")
                        .text())
                .isEqualTo("All");
    }

    @Test
    void showsThePositionsOnThePageWherePeopleAreNamed() {
        var room = room(Attribution.NAMED);
        var round = room.reveal(voted(room));
        var page = page(room.participant(3), round, "stakeholderGroup");
        assertThat(page.select(".positions tbody tr")).hasSize(12);
        assertThat(page.select(".positions tbody tr").first().text())
                .isEqualTo("Person 1, Organisation 1 Disagree – –");
        assertThat(page.text()).doesNotContain("protects people");
    }
}
