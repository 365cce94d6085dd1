package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sent something that was refused goes on working on the page that says so: the clock is there too. */
@QuarkusTest
class RefusedBarTest {
    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    private TestWorkshop room;

    @BeforeEach
    void come() {
        room = scenario.workshop();
    }

    private Document refused(RoundView round, String path, Map<String, String> form) {
        return Jsoup.parse(room.participant(0)
                .page()
                .formParams(form)
                .post("/rounds/{r}/" + path, round.id())
                .then()
                .statusCode(422)
                .extract()
                .asString());
    }

    private Document assessed(RoundView round) {
        return refused(round, "assessments/R1", Map.of("score.relevance", "4", "reason", "Why not"));
    }

    @Test
    void tellsHowMuchTimeIsLeftWhileItIsPaused() {
        var round = room.open(ASSESS);
        rounds.pause(room.facilitator().member(), round.id());
        var page = assessed(round);
        assertThat(page.select("#round-timer").attr("data-remaining")).isEqualTo("600");
        assertThat(page.select("#round-timer").text()).isEqualTo("Paused");
        assertThat(page.select(".session-bar .title").text()).isEqualTo(round.title());
        assertThat(page.getElementById("reason").val()).isEqualTo("Why not");
    }

    @Test
    void tellsThatItIsClosed() {
        var round = room.open(ASSESS);
        room.close(round);
        var timer = assessed(round).select("#round-timer");
        assertThat(timer.text()).isEqualTo("Closed");
        assertThat(timer.hasAttr("data-remaining") || timer.hasAttr("data-closes-at"))
                .isFalse();
    }

    /** What it fetches is the bar of the item's own page, which finds all its places here. */
    @Test
    void followsTheItem() {
        var round = room.open(ASSESS);
        rounds.pause(room.facilitator().member(), round.id());
        var page = assessed(round);
        rounds.resume(room.facilitator().member(), round.id());
        var bar = room.participant(0)
                .browse(page.select("#round-timer").attr("hx-get"))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(Jsoup.parse(bar).select("#round-timer").hasAttr("data-closes-at"))
                .isTrue();
        assertThat(page.select("#round-progress, #round-news")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"votes, AGREEMENT", "ballot, DOTS"})
    void isThereForVotesToo(String path, VoteMethod method) {
        var round = room.open(Drafts.by(method));
        rounds.pause(room.facilitator().member(), round.id());
        var page = refused(round, path, Map.of("choice.R1", "AGREE", "dots.R1", "1"));
        assertThat(page.select("#round-timer").text()).isEqualTo("Paused");
    }

    @Test
    void runsOnWhereOnlyTheFormWasWrong() {
        var round = room.open(VOTE);
        var timer = refused(round, "votes", Map.of("reason.R1", "No")).select("#round-timer");
        assertThat(timer.attr("data-closes-at")).isNotEmpty();
        assertThat(timer.text()).startsWith("Open until");
    }

    @Test
    void isThereForComments() {
        var page = refused(room.open(COMMENT), "comments", Map.of("target", "R1", "kind", "CONCERN"));
        assertThat(page.select("#round-timer").attr("data-closes-at")).isNotEmpty();
    }
}
