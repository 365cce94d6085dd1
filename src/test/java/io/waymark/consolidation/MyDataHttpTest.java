package io.waymark.consolidation;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyDataHttpTest {
    @Inject
    Scenario scenario;

    private static void contribute(TestWorkshop room, Guest guest, String text) {
        var comments = room.open(COMMENT);
        guest.post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + text + "\"}",
                        comments.id())
                .statusCode(201);
        var votes = room.open(VOTE);
        guest.put("/rounds/{r}/votes/R2", "{\"choice\":\"DISAGREE\",\"reason\":\"Too dear\"}", votes.id())
                .statusCode(200);
        guest.put("/rounds/{r}/done", "{\"done\":true}", votes.id()).statusCode(200);
        room.close(votes);
        room.close(comments);
    }

    @Test
    void holdsAllThatIsOnesOwnAndNothingElse() {
        var room = scenario.workshop();
        contribute(room, room.participant(0), "=Who pays?");
        contribute(room, room.participant(1), "Somebody else's");
        var me = room.participant(0);
        var open = room.open(COMMENT);
        me.put("/rounds/{r}/drafts/R3", "{\"body\":\"Not sent yet\"}", open.id())
                .statusCode(200);
        me.get("/me/contributions")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].member.name", equalTo("Person 1"))
                .body("items[0].declarations[0].done", equalTo(true))
                .body("items[0].comments", hasSize(1))
                .body("items[0].drafts.body", contains("Not sent yet"))
                .body("items[0].votes[0].reason", equalTo("Too dear"));
        me.browse("/my-data")
                .statusCode(200)
                .body(containsString("Test workshop"))
                .body(containsString("/my-data.csv"));
        me.browse("/my-data.json")
                .statusCode(200)
                .header("Content-Disposition", containsString("my-data.json"))
                .body("person.name", equalTo("Person 1"))
                .body("workshops[0].comments[0].body", equalTo("=Who pays?"));
        var csv = me.browse("/my-data.csv").statusCode(200).extract().asString();
        assertThat(csv)
                .contains(
                        "workshop,kind,round,version,target,what,value,text",
                        "'=Who pays?",
                        ",VOTE,",
                        "DISAGREE,Too dear")
                .doesNotContain("Somebody else");
    }

    @Test
    void forgetsWhatAnAnonymousRoundForgot() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        contribute(room, room.participant(0), "Who pays?");
        room.participant(0).browse("/my-data.csv").body(not(containsString("Who pays?")));
        room.participant(0).get("/me/contributions").body("items[0].votes", hasSize(0));
    }

    @Test
    void isForWhoeverIsSignedIn() {
        Guest.STRANGER.browse("/my-data").statusCode(303);
        Guest.STRANGER.browse("/my-data.json").statusCode(303);
    }
}
