package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.Done;
import io.waymark.session.NewRound;
import io.waymark.session.Participations;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is on one page is told what the room does on another. */
@QuarkusTest
class PointerPagesTest {
    @Inject
    Scenario scenario;

    @Inject
    Participations participations;

    @Inject
    Announcements announcements;

    @Inject
    TestClock clock;

    private TestWorkshop room;

    @BeforeEach
    void open() {
        room = scenario.workshop();
    }

    @Test
    void leadsFromATalkToTheVoteThatOpened() {
        var talk = room.open(TALK);
        tells(talk).body(not(containsString("pointer-go")));
        var vote = room.open(VOTE);
        tells(talk)
                .body(containsString("<b>Open now:</b> VOTE round"))
                .body(containsString("data-closes-at"))
                .body(containsString("href=\"/rounds/" + vote.id() + "\">Answer"));
        pointer(room.participant(0), "/workshops/" + room.id() + "/mine").body(containsString("/rounds/" + vote.id()));
        tells(vote).body(not(containsString("pointer-go")));
    }

    @Test
    void isSilentOnceOneHasAnswered() {
        var talk = room.open(TALK);
        var vote = room.open(VOTE);
        for (var key : new String[] {"R1", "R2"}) agree(vote, key);
        tells(talk).body(containsString("/rounds/" + vote.id()));
        agree(vote, "R3");
        tells(talk).body(not(containsString("/rounds/" + vote.id())));
    }

    /** One ballot answers all, however few recommendations it marks. */
    @Test
    void isSilentOnceOneHasCastABallot() {
        var talk = room.open(TALK);
        var ballot = room.open(NewRound.plan(VOTE, "Approve")
                .by(VoteMethod.APPROVAL)
                .lasting(600)
                .done());
        tells(talk).body(containsString("/rounds/" + ballot.id()));
        room.participant(0)
                .put("/rounds/{r}/ballot", "{\"approved\":[]}", ballot.id())
                .statusCode(200);
        tells(talk).body(not(containsString("/rounds/" + ballot.id())));
    }

    @Test
    void isSilentOnceOneIsDoneWithComments() {
        var talk = room.open(TALK);
        var comment = room.open(COMMENT);
        tells(talk).body(containsString("/rounds/" + comment.id()));
        participations.done(room.member(0), comment.id(), new Done(true, true));
        tells(talk).body(not(containsString("/rounds/" + comment.id())));
    }

    @Test
    void leadsToThePageWhereSeveralAreAnswered() {
        var talk = room.open(TALK);
        room.open(VOTE);
        room.open(COMMENT);
        tells(talk).body(containsString("href=\"/workshops/" + room.id() + "/together\""));
        pointer(room.participant(0), "/workshops/" + room.id() + "/together/R1")
                .body(not(containsString("pointer-go")));
    }

    @Test
    void leadsToWhatIsShownToEveryone() {
        var talk = room.open(TALK);
        room.facilitator().put("/workshops/{w}/focus", "{\"recommendation\":\"R2\"}", room.id());
        pointer(room.observer(), "/workshops/" + room.id() + "/report")
                .body(containsString("<b>Shown to everyone:</b> R2"))
                .body(containsString("/workshops/" + room.id() + "/versions/1#R2"));
        tells(talk).body(not(containsString("pointer-go")));
        room.participant(0)
                .browse("/workshops/{w}", room.id())
                .body(containsString("/workshops/" + room.id() + "/versions/1#R2"));
    }

    @Test
    void tellsAfterAnItemWhatTheRoomDoesAndWhatComesNext() {
        var vote = room.open(VOTE);
        var next = room.planned(Scenario.round(TALK));
        room.close(vote);
        tells(vote).body(allOf(containsString("<b>Next:</b> TALK round"), containsString("You are told here")));
        room.facilitator().post("/rounds/{r}/open", "{}", next.id()).statusCode(200);
        pointer(room.participant(0), "/rounds/" + vote.id() + "/results")
                .body(containsString("href=\"/rounds/" + next.id() + "\">Go there"));
    }

    @Test
    void leadsToWhatWasRevealedForTenMinutes() {
        var vote = room.open(VOTE);
        room.planned(Scenario.round(TALK));
        agree(vote, "R1");
        room.reveal(room.close(vote));
        var results = "/rounds/" + vote.id() + "/results";
        for (var page : new String[] {"/workshops/" + room.id() + "/roadmap", "/rounds/" + vote.id()})
            pointer(room.participant(0), page)
                    .body(containsString("<b>Revealed just now:</b> VOTE round"))
                    .body(containsString("href=\"" + results + "\">See the results"));
        pointer(room.participant(0), results).body(containsString("<b>Next:</b>"));
        pointer(room.participant(0), "/workshops/" + room.id() + "/report").body(not(containsString("Revealed")));
        clock.advance(Duration.ofMinutes(11));
        tells(vote).body(containsString("<b>Next:</b>"));
    }

    @Test
    void tellsWhatFacilitatorsTellEverybodyWhereThePageDoesNot() {
        var vote = room.open(VOTE);
        announcements.say(room.facilitator().member(), new NewAnnouncement("Back at 11:05"));
        pointer(room.participant(0), "/rounds/" + vote.id() + "/results").body(containsString("Back at 11:05"));
        tells(vote).body(not(containsString("Back at 11:05")));
    }

    @Test
    void answersNothingWhileNothingIsNew() {
        var talk = room.open(TALK);
        var first = tells(talk).extract().asString();
        var again = Pattern.compile("hx-get=\"([^\"]+)\"").matcher(first);
        Assertions.assertThat(again.find()).isTrue();
        room.participant(0)
                .page()
                .urlEncodingEnabled(false)
                .get(again.group(1).replace("&amp;", "&"))
                .then()
                .statusCode(204);
    }

    @Test
    void theFacilitatorLeadsFromTheConsole() {
        room.open(VOTE);
        pointer(room.facilitator(), "/workshops/" + room.id() + "/report").body(not(containsString("pointer-go")));
    }

    @Test
    void theWelcomePageSendsToTheVoteRatherThanTheTalk() {
        room.open(TALK);
        var vote = room.open(VOTE);
        room.participant(0)
                .browse("/workshops/{w}", room.id())
                .body(containsString("href=\"/rounds/" + vote.id() + "\">Go to: VOTE round"));
    }

    private void agree(RoundView vote, String key) {
        room.participant(0)
                .put("/rounds/{r}/votes/{k}", "{\"choice\":\"AGREE\"}", vote.id(), key)
                .statusCode(200);
    }

    private ValidatableResponse tells(RoundView round) {
        return pointer(room.participant(0), "/rounds/" + round.id());
    }

    private ValidatableResponse pointer(Guest who, String here) {
        return who.browse("/workshops/{w}/now?here={here}", room.id(), here).statusCode(200);
    }
}
