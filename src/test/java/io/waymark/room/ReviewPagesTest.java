package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** One after the other on a telephone, and a look at all that one has answered. */
@QuarkusTest
class ReviewPagesTest {
    private static final String TELEPHONE = "Mozilla/5.0 (Linux; Android 14; K) Chrome/130.0 Mobile Safari/537.36";

    @Inject
    Scenario scenario;

    private static Document open(Guest guest, String browser, RoundView round, String query) {
        var answer = guest.page().header("User-Agent", browser).get("/rounds/" + round.id() + query);
        return Jsoup.parse(answer.then().statusCode(200).extract().body().asString());
    }

    private static void vote(Guest guest, RoundView round, List<String> keys) {
        for (var key : keys)
            guest.put("/rounds/{r}/votes/{key}", "{\"choice\":\"AGREE\"}", round.id(), key)
                    .statusCode(200);
    }

    @Test
    void telephonesBeginWhereOneStopped() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        var voter = room.participant(0);
        vote(voter, round, List.of("R1"));
        assertThat(open(voter, TELEPHONE, round, "").select("fieldset.choices").eachAttr("id"))
                .containsExactly("choice.R2");
        assertThat(open(voter, TELEPHONE, round, "?list=1").select("fieldset.choices"))
                .as("the list stays a link away")
                .hasSize(3);
        assertThat(open(voter, "Mozilla/5.0 (X11; Linux x86_64) Firefox/130.0", round, "")
                        .select("fieldset.choices"))
                .hasSize(3);
        vote(voter, round, List.of("R2", "R3"));
        assertThat(open(voter, TELEPHONE, round, "").select("main .summary dt")).hasSize(3);
    }

    @Test
    void votesAreLookedThroughAndChanged() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        var voter = room.participant(0);
        vote(voter, round, List.of("R1"));
        assertThat(open(voter, TELEPHONE, round, "?at=R3").select("a[rel=next]").attr("href"))
                .as("behind the last recommendation")
                .isEqualTo("/rounds/" + round.id() + "?review=1");
        var review = open(voter, TELEPHONE, round, "?review=1");
        assertThat(review.select("main .summary dd:not(.change)").eachText())
                .containsExactly("Your vote: Agree", "Not voted", "Not voted");
        assertThat(review.select("main .change a").eachText())
                .containsExactly("Change the answer on R1", "Answer R2", "Answer R3");
        assertThat(review.select("main .change a").first().attr("href")).isEqualTo("/rounds/" + round.id() + "?at=R1");
        assertThat(review.select("main a").eachText()).contains("Go to the first one without an answer");
    }

    @Test
    void onesOwnScoresAreAPictureToo() {
        var room = scenario.workshop();
        var round = room.open(ASSESS);
        var person = room.participant(0);
        assertThat(open(person, TELEPHONE, round, "?list=1").select("main svg")).isEmpty();
        person.put("/rounds/{r}/assessments/R2", "{\"scores\":{\"relevance\":5,\"feasibility\":2}}", round.id())
                .statusCode(200);
        person.put("/rounds/{r}/assessments/R3", "{\"scores\":{\"relevance\":5,\"feasibility\":null}}", round.id())
                .statusCode(200);
        var review = open(person, TELEPHONE, round, "?list=1");
        assertThat(review.select("figcaption").text())
                .contains("Your scores for Relevance and Feasibility", "1 so far");
        assertThat(review.select("main svg text").eachText())
                .as("who cannot judge by one of the criteria has no place")
                .contains("R2")
                .doesNotContain("R3");
        assertThat(open(room.participant(1), TELEPHONE, round, "?list=1").select("main svg"))
                .isEmpty();
    }
}
