package io.waymark.report;

import static io.waymark.session.RoundKind.VOTE;
import static io.waymark.session.VoteMethod.AGREEMENT;
import static io.waymark.session.VoteMethod.CONSENT;
import static io.waymark.session.VoteMethod.DOTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody with two minutes reads first. */
@QuarkusTest
class KeyFindingsHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    private TestWorkshop room;

    @BeforeEach
    void open() {
        room = scenario.workshop().participants(2);
    }

    @Test
    void saysWhatIsAgreedWhatIsNotAndWhatComesFirst() {
        vote("AGREE", "DISAGREE");
        vote("DISAGREE", "DISAGREE");
        vote("AGREE", "DISAGREE");
        var dots = room.open(Drafts.by(DOTS));
        dots(dots, 0, "{\"R2\":3,\"R3\":1}");
        dots(dots, 1, "{\"R3\":2,\"R2\":1,\"R1\":1}");
        dots(dots, 2, "{\"R3\":1}");
        room.reveal(room.close(dots));
        report("json")
                .body("findings.agreed.key", contains("R1"))
                .body("findings.open.key", contains("R2"))
                .body("findings.priorities.key", contains("R2", "R3", "R1"))
                .body("findings.priorities.rank", contains(1, 1, 3))
                .body("summary.judged", equalTo(2))
                .body("summary.agreed", equalTo(1));
        report("md")
                .body(containsString("- First priorities: 1\\. R2 Share materials; 1. R3 Publish a register; 3. R1"));
        var page = Jsoup.parse(room.facilitator()
                .browse("/workshops/{w}/report", room.id())
                .extract()
                .asString());
        assertThat(page.select("h2").first().text()).isEqualTo("In short");
        assertThat(page.getElementById("findings").select("dt").eachText())
                .startsWith("Agreed (1)", "First priorities", "Not agreed (1)");
    }

    /** Two answers are no disagreement. */
    @Test
    void tellsTooFewAnswersFromNoConsensus() {
        var round = room.open(VOTE);
        for (int i = 0; i < 2; i++) cast(round, i, "R1", "AGREE");
        room.reveal(room.close(round));
        report("json").body("findings.open", empty()).body("findings.tooFew.key", contains("R1"));
    }

    /** However few they are: one who cannot accept it is enough. */
    @Test
    void anObjectionIsNoMatterOfNumbers() {
        var round = room.open(Drafts.by(CONSENT));
        cast(round, 0, "R1", "OBJECT");
        room.reveal(room.close(round));
        report("json").body("findings.open.key", contains("R1")).body("findings.tooFew", empty());
    }

    /** A live vote in its first minute is nothing that the room came to. */
    @Test
    void waitsForTheEndOfALiveRound() {
        var round = room.open(Drafts.voting(AGREEMENT).live(true).done());
        for (int i = 0; i < 5; i++) cast(round, i, "R1", "AGREE");
        report("json").body("findings.agreed", empty());
        room.close(round);
        report("json").body("findings.agreed.key", contains("R1"));
    }

    @Test
    void saysWhereNothingIsKnownYet() {
        report("json").body("findings.agreed", empty()).body("findings.priorities", empty());
        report("md").body(containsString("No result tells yet what is agreed."));
    }

    /** What only facilitators may know yet is not in others' reports. */
    @Test
    void keepsWhatIsNotRevealed() {
        var round = room.open(VOTE);
        for (int i = 0; i < 5; i++) cast(round, i, "R1", "AGREE");
        room.close(round);
        room.participant(0).get("/workshops/{w}/report?format=json", room.id()).body("findings.agreed", empty());
        report("json").body("findings.agreed.key", contains("R1"));
    }

    /** A round in which everybody says this of R1 and that of R2. */
    private void vote(String first, String second) {
        clock.advance(Duration.ofMinutes(1));
        var round = room.open(VOTE);
        for (int i = 0; i < 5; i++) {
            cast(round, i, "R1", first);
            cast(round, i, "R2", second);
        }
        room.reveal(room.close(round));
    }

    private void cast(RoundView round, int voter, String key, String choice) {
        room.participant(voter)
                .put("/rounds/{r}/votes/{k}", "{\"choice\":\"" + choice + "\"}", round.id(), key)
                .statusCode(200);
    }

    private void dots(RoundView round, int voter, String dots) {
        room.participant(voter)
                .put("/rounds/{r}/ballot", "{\"dots\":" + dots + "}", round.id())
                .statusCode(200);
    }

    private io.restassured.response.ValidatableResponse report(String format) {
        return room.facilitator()
                .get("/workshops/{w}/report?format=" + format, room.id())
                .statusCode(200);
    }
}
