package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.NewRound;
import io.waymark.session.NewSession;
import io.waymark.session.RoundKind;
import io.waymark.session.Rounds;
import io.waymark.session.Sessions;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverviewPagesTest {
    @Inject
    Scenario scenario;

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Nested
    class AsParticipant {
        @Test
        void isTakenToTheOpenItem() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            overview(room, room.participant(0))
                    .body(containsString("href=\"/rounds/" + round.id() + "\">Go to: COMMENT round – open until "))
                    .body(containsString("data-closes-at"))
                    .body(containsString("0 of 3 have answered"));
        }

        @Test
        void isToldThatTheItemIsPaused() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            rounds.pause(room.facilitator().member(), round.id());
            overview(room, room.participant(0)).body(containsString("Go to: COMMENT round – paused"));
        }

        @Test
        void readsWhileWaiting() {
            var room = scenario.workshop();
            room.planned(Scenario.round(VOTE));
            overview(room, room.participant(0))
                    .body(containsString("Next: VOTE round, 10 min"))
                    .body(containsString("Read the 3 recommendations"))
                    .body(not(containsString("Set up the workshop")));
        }

        @Test
        void isToldOfANewVersionAndOfReplies() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var comment = room.participant(0)
                    .post(
                            "/rounds/{r}/comments",
                            "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Why\"}",
                            round.id())
                    .extract()
                    .<String>path("id");
            room.reveal(room.close(round));
            overview(room, room.participant(0)).body(not(containsString("is out")));
            room.facilitator().put("/comments/{c}/disposition", "{\"decision\":\"NOTED\"}", comment);
            room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id());
            room.facilitator()
                    .post("/workshops/{w}/versions/2/publication", "{\"stage\":\"CONSULTATION\"}", room.id())
                    .statusCode(200);
            overview(room, room.participant(0))
                    .body(containsString("/versions/2/changes?since=1\">Version 2 is out"))
                    .body(containsString("There is a reply to your comment"));
            overview(room, room.participant(1)).body(not(containsString("There is a reply")));
        }

        @Test
        void isTakenToResultsThatWereRevealed() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            room.close(round);
            overview(room, room.participant(0)).body(not(containsString("/results")));
            room.reveal(round);
            overview(room, room.participant(0))
                    .body(containsString("/rounds/" + round.id() + "/results\">See the results"));
        }

        @Test
        void seesWhoIsHereByCountry() {
            var room = scenario.workshop().participants(2);
            overview(room, room.participant(4))
                    .body(allOf(
                            containsString("<b>EL</b>Greece<br>1 of 1 here"),
                            containsString("<b>DK</b>Denmark<br>0 of 1 here"),
                            containsString("1 of 5 participants are here now.")));
        }

        @Test
        void seesTheStartInTheZoneOfTheWorkshop() {
            var room = scenario.workshop();
            var item = NewRound.of(RoundKind.TALK, "Welcome", 600);
            var start = Instant.parse("2035-01-08T09:30:00Z");
            sessions.plan(
                    room.facilitator().member(), new NewSession("Half-day", start, null, null, null, List.of(item)));
            overview(room, room.participant(0))
                    .body(containsString("Starts 8 January 2035, 10:30 (Brussels)"))
                    .body(containsString(">10:30</time>"));
        }

        @Test
        void readsItInDanish() {
            var room = scenario.workshop();
            room.open(COMMENT);
            room.participant(0)
                    .page()
                    .cookie("language", "da")
                    .get("/workshops/{w}", room.id())
                    .then()
                    .statusCode(200)
                    .body(containsString("Gå til: COMMENT round – åben til kl. "));
        }
    }

    @Nested
    class AsFacilitator {
        @Test
        void isLedThroughTheSetUp() {
            var room = scenario.empty(Attribution.NAMED);
            overview(room, room.facilitator())
                    .body(containsString(
                            "id=\"now-set-up\" href=\"/workshops/" + room.id() + "/roadmap\">Import the draft"))
                    .body(containsString(room.code()));
            room.publish(TestWorkshop.DRAFT);
            overview(room, room.facilitator())
                    .body(containsString(
                            "id=\"now-set-up\" href=\"/workshops/" + room.id() + "/sessions\">Plan the agenda"));
            room.planned(Scenario.round(VOTE));
            room.participants(1);
            overview(room, room.facilitator())
                    .body(allOf(not(containsString("Set up the workshop")), containsString("Start with: VOTE round")));
        }

        @Test
        void isTakenToTheConsole() {
            var room = scenario.workshop();
            room.open(COMMENT);
            overview(room, room.facilitator()).body(containsString("Run: COMMENT round"));
        }
    }

    @Nested
    class AsObserver {
        @Test
        void followsAlong() {
            var room = scenario.workshop();
            room.open(COMMENT);
            overview(room, room.observer())
                    .body(containsString("Follow: COMMENT round – open until "))
                    .body(containsString("You read along as a guest"));
        }
    }

    @Nested
    class AsStranger {
        @Test
        void isLedToSignIn() {
            var room = scenario.workshop();
            Guest.STRANGER
                    .browse("/workshops/{w}", room.id())
                    .statusCode(303)
                    .header("Location", containsString("/sign-in?to="));
        }

        @Test
        void doesNotLearnThatAnotherWorkshopExists() {
            var elsewhere = scenario.workshop().participant(0);
            var room = scenario.workshop();
            for (var part : new String[] {"", "/overview/agenda", "/overview/arrivals", "/bar"})
                elsewhere.browse("/workshops/{w}" + part, room.id()).statusCode(404);
        }
    }

    @Test
    void saysWhereWhoMovedIsNow() {
        var room = scenario.workshop();
        var mover = room.participant(0);
        mover.patch("/workshops/{w}/members/mine", "{\"country\":\"DK\"}", room.id())
                .statusCode(200);
        mover.browse("/workshops/{w}/overview/arrivals", room.id()).body(containsString("Denmark"));
        mover.patch("/workshops/{w}/members/mine", "{\"country\":\"FI\"}", room.id())
                .statusCode(200);
        mover.browse("/workshops/{w}/overview/arrivals", room.id())
                .body(allOf(containsString("Finland"), not(containsString("Denmark"))));
    }

    @Test
    void refreshesWithoutControls() {
        var room = scenario.workshop();
        room.open(COMMENT);
        for (var part : new String[] {"overview/agenda", "overview/arrivals", "bar"})
            room.participant(0)
                    .browse("/workshops/{w}/" + part, room.id())
                    .statusCode(200)
                    .body(allOf(
                            not(containsString("<button")),
                            not(containsString("<input")),
                            not(containsString("<html"))));
    }

    private static ValidatableResponse overview(TestWorkshop room, Guest guest) {
        return guest.browse("/workshops/{w}", room.id()).statusCode(200);
    }
}
