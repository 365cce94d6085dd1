package io.waymark.analysis;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

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

@QuarkusTest
class ResultPagesHttpTest {
    @Inject
    Scenario scenario;

    private static Document results(Guest guest, RoundView round) {
        return Jsoup.parse(guest.browse("/rounds/{r}/results", round.id())
                .statusCode(200)
                .extract()
                .body()
                .asString());
    }

    private static RoundView voted(TestWorkshop room) {
        var round = room.open(VOTE);
        for (int i = 0; i < 3; i++) {
            var vote = i == 0 ? "{\"choice\":\"DISAGREE\",\"reason\":\"Too <i>dear</i>\"}" : "{\"choice\":\"AGREE\"}";
            room.participant(i).put("/rounds/{r}/votes/R1", vote, round.id()).statusCode(200);
        }
        room.close(round);
        return round;
    }

    @Test
    void showsFacilitatorsFirstAndEverybodyOnceRevealed() {
        var room = scenario.workshop();
        var round = voted(room);
        assertThat(results(room.participant(0), round).select("svg")).isEmpty();
        assertThat(results(room.facilitator(), round).text()).contains("Only facilitators see this page");
        room.reveal(round);
        var page = results(room.participant(0), round);
        assertThat(page.select(".lead").text())
                .isEqualTo("Participants who voted: 3. Recommendations with consensus: 0 of 3.");
        assertThat(page.select("#R1").text()).contains("Agreement: 67 %").contains("n = 3");
        assertThat(page.select("#R1 svg[role=img] title, #R1 svg desc")).hasSize(2);
        assertThat(page.select(".seal code").text()).hasSize(64);
    }

    @Test
    void marksOnesOwnAnswerToOneselfOnly() {
        var room = scenario.workshop();
        var round = voted(room);
        room.reveal(round);
        assertThat(results(room.participant(0), round).select("#R1 .own").text())
                .contains("Disagree");
        assertThat(results(room.facilitator(), round).select(".own")).isEmpty();
    }

    @Test
    void showsReasonsAsTextUnderTheirPosition() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var round = voted(room);
        room.reveal(round);
        var page = results(room.participant(1), round);
        assertThat(page.select("#R1 h4").text()).isEqualTo("Disagree");
        assertThat(page.select("#R1 .said").text()).isEqualTo("Too <i>dear</i>");
        assertThat(page.select("#R1 .author").text()).isEqualTo("No author shown");
        assertThat(page.select(".own")).isEmpty();
    }

    @Test
    void showsADashWhereNothingIsDefined() {
        var room = scenario.workshop();
        var round = voted(room);
        room.reveal(round);
        assertThat(results(room.participant(0), round).select("#R2").text()).contains("Agreement: –");
    }

    @Test
    void partsWhatIsAgreedFromWhatIsForDiscussion() {
        var room = scenario.workshop().participants(2);
        var round = room.open(ASSESS);
        for (int i = 0; i < 5; i++)
            room.participant(i)
                    .put("/rounds/{r}/assessments/R3", "{\"scores\":{\"relevance\":5,\"feasibility\":5}}", round.id())
                    .statusCode(200);
        room.reveal(room.close(round));
        var page = results(room.observer(), round);
        assertThat(page.select("#figures > h2").eachText())
                .containsExactly("For discussion (2)", "Agreed without discussion (1)");
        assertThat(page.select("#R3 circle")).hasSize(10);
    }

    @Test
    void doesNotExistForComments() {
        var room = scenario.workshop();
        room.participant(0)
                .browse("/rounds/{r}/results", room.open(COMMENT).id())
                .statusCode(404);
    }

    /** Five votes: R1 3 of 5 agree, 2 do not; R2 all agree; R3 one abstains, four agree. */
    private static RoundView votedByFive(TestWorkshop room) {
        var round = room.open(VOTE);
        for (int i = 0; i < 5; i++) {
            vote(room, i, round, "R1", i < 2 ? "DISAGREE" : "AGREE");
            vote(room, i, round, "R2", "AGREE");
            vote(room, i, round, "R3", i < 1 ? "ABSTAIN" : "AGREE");
        }
        return room.reveal(room.close(round));
    }

    private static void vote(TestWorkshop room, int member, RoundView round, String key, String choice) {
        room.participant(member)
                .put("/rounds/{r}/votes/" + key, "{\"choice\":\"" + choice + "\"}", round.id())
                .statusCode(200);
    }

    @Test
    void listsWhichReachConsensusAboveTheCharts() {
        var room = scenario.workshop().participants(2);
        var page = results(room.participant(0), votedByFive(room));
        assertThat(page.select("dl.summary dt").eachText())
                .containsExactly("Consensus (1)", "No consensus (1)", "Too few answers to tell (1)");
        assertThat(page.select("dl.summary a").eachAttr("href")).containsExactly("#R2", "#R1", "#R3");
        assertThat(page.select("section.result").eachAttr("id")).containsExactly("R1", "R2", "R3");
        assertThat(page.select("#R1").text()).contains("n = 5 · net 20");
    }

    @Test
    void standsInTheOrderOfNetSupportWhereAskedFor() {
        var room = scenario.workshop().participants(2);
        var round = votedByFive(room);
        var link = results(room.participant(0), round)
                .select("#order a:not([aria-current])")
                .attr("href");
        assertThat(link).isEqualTo("/rounds/" + round.id() + "/results?order=net#order");
        var page = Jsoup.parse(room.participant(0)
                .browse("/rounds/{r}/results?by=country&order=net", round.id())
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("section.result").eachAttr("id"))
                .as("ties in the order of the text")
                .containsExactly("R2", "R3", "R1");
        assertThat(page.select("#order [aria-current]").text()).isEqualTo("By net support");
        assertThat(page.select("#order a").first().attr("href")).endsWith("/results?by=country#order");
        assertThat(page.select("#by a").eachAttr("href"))
                .allMatch(address -> address.contains("order=net"))
                .anyMatch(address -> address.contains("by=stakeholderGroup&order=net"));
    }

    @Test
    void hasNoOrderWhereNetSupportIsNotDefined() {
        var room = scenario.workshop();
        var round = room.open(Drafts.by(VoteMethod.CONSENT));
        vote(room, 0, round, "R1", "CONSENT");
        room.reveal(room.close(round));
        for (var query : new String[] {"", "?order=net", "?order=anything"})
            assertThat(Jsoup.parse(room.participant(0)
                                    .browse("/rounds/{r}/results" + query, round.id())
                                    .statusCode(200)
                                    .extract()
                                    .asString())
                            .select("#order"))
                    .isEmpty();
    }
}
