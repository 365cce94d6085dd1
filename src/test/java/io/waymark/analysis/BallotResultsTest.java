package io.waymark.analysis;

import static io.waymark.session.VoteMethod.APPROVAL;
import static io.waymark.session.VoteMethod.CONSENT;
import static io.waymark.session.VoteMethod.DOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What came of consent and of ballots: over the API and on the page. */
@QuarkusTest
class BallotResultsTest {
    @Inject
    Scenario scenario;

    @Inject
    Results results;

    @ParameterizedTest
    @EnumSource
    void ranksDotsWithTheirVotersAndTies(Attribution attribution) {
        var room = scenario.workshop(attribution);
        var round = dots(room, room.open(Drafts.by(DOTS)));
        room.close(round);
        var sealed = results.show(room.facilitator().member(), round.id());
        room.reveal(round);
        assertThat(results.show(room.member(2), round.id())).isEqualTo(sealed);
        room.participant(2)
                .get("/rounds/{r}/results", round.id())
                .body("method", equalTo("DOTS"))
                .body("respondents", equalTo(3))
                .body("seal", equalTo(1))
                .body("items.key", contains("R1", "R2", "R3"))
                .body("items.dots", contains(4, 0, 4))
                .body("items.voters", contains(2, 0, 1))
                .body("items.rank", contains(1, 3, 1))
                .body("items", everyItem(not(hasKey("approvals"))));
    }

    @Test
    void ranksApprovalsAmongAllWhoVoted() {
        var room = scenario.workshop();
        var round = room.open(Drafts.by(APPROVAL));
        put(room.participant(0), round, "{\"approved\":[\"R2\",\"R3\"]}");
        put(room.participant(1), round, "{\"approved\":[\"R3\"]}");
        put(room.participant(2), round, "{\"approved\":[]}");
        room.reveal(room.close(round));
        room.observer()
                .get("/rounds/{r}/results", round.id())
                .body("respondents", equalTo(3))
                .body("items.approvals", contains(0, 1, 2))
                .body("items.voters", contains(3, 3, 3))
                .body("items.rank", contains(3, 2, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVAL", "DOTS"})
    void hasNoRankWhereNobodyVoted(VoteMethod method) {
        var room = scenario.workshop();
        var round = room.open(Drafts.by(method));
        room.reveal(room.close(round));
        room.participant(0)
                .get("/rounds/{r}/results", round.id())
                .body("respondents", equalTo(0))
                .body("items", everyItem(hasKey("rank")))
                .body("items.rank", contains(nullValue(), nullValue(), nullValue()));
        var page = page(room.participant(0), round);
        assertThat(page.select(".lead").text()).isEqualTo("Nobody has answered.");
        assertThat(page.select("#R1 td").first().text()).isEqualTo("–");
    }

    @Test
    void tellsConsentByItsFourChoices() {
        var room = scenario.workshop();
        var round = room.open(Drafts.by(CONSENT));
        vote(room.participant(0), round, "{\"choice\":\"RESERVATION\",\"reason\":\"If it is funded\"}");
        vote(room.participant(1), round, "{\"choice\":\"STAND_ASIDE\"}");
        vote(room.participant(2), round, "{\"choice\":\"OBJECT\"}");
        room.reveal(room.close(round));
        var me = room.participant(0);
        me.get("/rounds/{r}/results", round.id())
                .body("items[0].counts.size()", equalTo(4))
                .body("items[0].counts", hasEntry("STAND_ASIDE", 1))
                .body("items[0].valid", equalTo(2))
                .body("items[0].agreePercent", equalTo(50.0f))
                .body("items[0].net", nullValue())
                .body("items[0].consensus", equalTo(false))
                .body("items[0].reasons[0].choice", equalTo("RESERVATION"));
        var page = page(me, round);
        assertThat(page.select("#R1").text())
                .contains("Consent: 50 %", "disagree, but will not block: 1", "cannot accept: 1")
                .contains("Your answer, seen by you only: Consent with a reservation");
        assertThat(page.select("#R1 tbody th").eachText())
                .containsExactly(
                        "Consent", "Consent with a reservation", "Disagree, but will not block", "Cannot accept");
        assertThat(page.select("#R1 h4").eachText()).containsExactly("Consent with a reservation");
    }

    @Test
    void showsTheRankingWithTiesAndOnesOwnBallotToOneselfOnly() {
        var room = scenario.workshop();
        var round = dots(room, room.open(Drafts.by(DOTS)));
        room.reveal(room.close(round));
        var mine = page(room.participant(0), round);
        assertThat(mine.select("figcaption").text()).isEqualTo("R1, R3 share the first place: 4 dots each.");
        assertThat(mine.select("tbody tr").eachAttr("id")).containsExactly("R1", "R3", "R2");
        assertThat(mine.select("tbody tr td:first-child").eachText()).containsExactly("1= shared", "1= shared", "3");
        assertThat(mine.select("tr.own").eachAttr("id")).containsExactly("R1");
        assertThat(mine.select("#R1 td").last().text()).isEqualTo("3");
        assertThat(mine.select("svg path")).hasSize(1);
        var others = page(room.observer(), round);
        assertThat(others.select("tr.own, svg path")).isEmpty();
        assertThat(others.select("svg[role=img] rect")).hasSize(2);
    }

    @Test
    void isFetchedAgainOnlyWhenItMoved() {
        var room = scenario.workshop();
        var round = room.open(Drafts.voting(DOTS).live(true).done());
        var viewer = room.observer();
        var path = page(viewer, round).select("#figures").attr("hx-get");
        assertThat(path).startsWith("/rounds/" + round.id() + "/results/figures?seen=");
        viewer.browse(path).statusCode(204);
        put(room.participant(0), round, "{\"dots\":{\"R2\":1}}");
        var fragment = Jsoup.parse(viewer.browse(path).statusCode(200).extract().asString());
        assertThat(fragment.select("html > head > title, input, textarea, form"))
                .isEmpty();
        assertThat(fragment.select("figcaption").text()).isEqualTo("R2 is first: 1 dot, from 1 person.");
        viewer.browse(fragment.select("#figures").attr("hx-get")).statusCode(204);
        room.reveal(room.close(round));
        assertThat(page(viewer, round).select("#figures").hasAttr("hx-get"))
                .as("revealed is final")
                .isFalse();
    }

    @Test
    void tellsTheReportTheWorkbenchAndTheVoterOfBallots() {
        var room = scenario.workshop();
        var round = dots(room, room.open(Drafts.by(DOTS)));
        var consent = room.open(Drafts.by(CONSENT));
        vote(room.participant(0), consent, "{\"choice\":\"STAND_ASIDE\"}");
        room.reveal(room.close(round));
        room.reveal(room.close(consent));
        var facilitator = room.facilitator();
        var report = "/workshops/{w}/report?format=";
        facilitator
                .get(report + "json", room.id())
                .body("areas[0].recommendations[0].results.find { it.method == 'DOTS' }.ranked.dots", equalTo(4))
                .body("areas[0].recommendations[0].results.method", containsInAnyOrder("DOTS", "CONSENT"));
        assertThat(text(facilitator, report + "csv", room))
                .contains(
                        "R1,1,DOTS round,VOTE,,dots,4",
                        "R1,1,DOTS round,VOTE,,voters,2",
                        "R2,1,DOTS round,VOTE,,rank,3")
                .contains("R1,1,CONSENT round,VOTE,,STAND_ASIDE,1")
                .doesNotContain("CONSENT round,VOTE,,AGREE,");
        assertThat(text(facilitator, report + "md", room))
                .contains("| R1 | 4 | 2 | 1= |", "Disagree, but will not block");
        assertThat(Jsoup.parse(text(facilitator, report + "html", room)).text()).contains("R1 4 2 1=");
        facilitator
                .get("/workshops/{w}/versions/1/consolidation", room.id())
                .body(
                        "items.find { it.key == 'R1' }.results.find { it.title == 'DOTS round' }.result.dots",
                        equalTo(4));
        assertThat(facilitator
                        .browse("/workshops/{w}/versions/1/consolidation?at=R1", room.id())
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Dots: 4, from 2 people.");
        assertThat(Jsoup.parse(room.participant(0)
                                .browse("/workshops/{w}/mine", room.id())
                                .statusCode(200)
                                .extract()
                                .asString())
                        .text())
                .contains("Dots: 3");
    }

    /** R1 gets 3 and 1, R3 gets 4; R2 none. */
    private static RoundView dots(TestWorkshop room, RoundView round) {
        put(room.participant(0), round, "{\"dots\":{\"R1\":3}}");
        put(room.participant(1), round, "{\"dots\":{\"R1\":1}}");
        put(room.participant(2), round, "{\"dots\":{\"R3\":4}}");
        return round;
    }

    private static void put(Guest guest, RoundView round, String json) {
        guest.put("/rounds/{r}/ballot", json, round.id()).statusCode(200);
    }

    private static void vote(Guest guest, RoundView round, String json) {
        guest.put("/rounds/{r}/votes/R1", json, round.id()).statusCode(200);
    }

    private static Document page(Guest guest, RoundView round) {
        return Jsoup.parse(guest.browse("/rounds/{r}/results", round.id())
                .statusCode(200)
                .extract()
                .asString());
    }

    private static String text(Guest guest, String path, TestWorkshop room) {
        return guest.get(path, room.id()).statusCode(200).extract().asString();
    }
}
