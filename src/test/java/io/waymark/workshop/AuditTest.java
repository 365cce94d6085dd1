package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuditTest {
    @Inject
    Scenario scenario;

    @Test
    void facilitatorsSeeWhoDidWhat() {
        var room = scenario.workshop();
        room.observer();
        room.open(RoundKind.COMMENT);
        room.facilitator()
                .get("/workshops/{w}/audit", room.id())
                .statusCode(200)
                .body("items.action", hasItems("workshop.create", "member.invite", "version.publish", "round.open"));
        room.facilitator()
                .browse("/workshops/{w}/audit", room.id())
                .statusCode(200)
                .body(containsString("Olga Organiser"))
                .body(containsString("OBSERVER by invitation"));
    }

    @Test
    void saysItInWords() {
        var room = scenario.workshop();
        var round = room.open(NewRound.of(RoundKind.COMMENT, "Read and comment", 600));
        var comment = room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}",
                        round.id())
                .extract()
                .<String>path("id");
        room.facilitator()
                .put(
                        "/comments/{c}/disposition",
                        "{\"decision\":\"PARTLY_ACCEPTED\",\"reason\":\"Half of it\"}",
                        comment)
                .statusCode(200);
        room.facilitator()
                .post("/rounds/{r}/extend", "{\"seconds\":60}", round.id())
                .statusCode(200);
        room.facilitator()
                .post("/workshops/{w}/dispositions/release", "{}", room.id())
                .statusCode(200);
        assertThat(page(room, "en"))
                .contains("Circulated version 1", "Opened an agenda item: Read and comment")
                .contains("Wrote a reply to a comment Partly accepted", "+1 min", "Replies: 1")
                .contains("Planned a session: Session")
                .doesNotContain("PARTLY_ACCEPTED", "version version", "60 s");
        assertThat(page(room, "de")).contains("Fassung 1 in Umlauf gegeben", "Teilweise angenommen");
    }

    private static String page(TestWorkshop room, String language) {
        return Jsoup.parse(room.facilitator()
                        .page()
                        .cookie("language", language)
                        .get("/workshops/{w}/audit", room.id())
                        .asString())
                .select("table")
                .text();
    }

    @Test
    void othersDoNot() {
        var room = scenario.workshop();
        room.participant(0).get("/workshops/{w}/audit", room.id()).statusCode(403);
        room.participant(0).browse("/workshops/{w}/audit", room.id()).statusCode(403);
        scenario.workshop().facilitator().get("/workshops/{w}/audit", room.id()).statusCode(404);
    }
}
