package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One participant cannot bury what the others say. */
@QuarkusTest
class TooManyCommentsTest {
    private static final String JSON = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"%s}";

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void sayAllThatOneMay() {
        room = scenario.workshop();
        round = room.open(COMMENT);
        IntStream.range(0, TooManyComments.MOST).forEach(i -> say(room.participant(0), round));
    }

    private CommentView say(Guest guest, RoundView where) {
        return comments.post(guest.member(), where.id(), NewComment.of("R1", CommentKind.CONCERN, "Who pays?"));
    }

    private int said() {
        return comments.mine(room.member(0), round.id()).size();
    }

    @Test
    void refusesWhatIsTooMuchOnBothDoors() {
        room.participant(0)
                .post("/rounds/{r}/comments", JSON.formatted(""), round.id())
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"))
                .body("detail", containsString("300 comments"));
        room.participant(0)
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("target", "R1")
                .formParam("kind", "CONCERN")
                .formParam("body", "And who else pays?")
                .post("/rounds/{r}/comments", round.id())
                .then()
                .statusCode(422)
                .body(containsString("300 comments"))
                .body(containsString("And who else pays?"));
        assertThat(said()).isEqualTo(TooManyComments.MOST);
    }

    @Test
    void countsRepliesAndLeavesRoomForWhatWasWithdrawn() {
        var mine = comments.mine(room.member(0), round.id());
        var reply = new NewComment(
                "R1", CommentKind.CONCERN, "So", null, null, mine.get(0).id(), null, null, null);
        assertThatThrownBy(() -> comments.post(room.member(0), round.id(), reply))
                .isInstanceOf(TooManyComments.class);
        comments.withdraw(room.member(0), mine.get(1).id());
        comments.post(room.member(0), round.id(), reply);
        assertThat(said()).isEqualTo(TooManyComments.MOST);
    }

    @Test
    void leavesOthersAndOtherRoundsAlone() {
        assertThat(say(room.participant(1), round).mine()).isTrue();
        room.close(round);
        assertThat(say(room.participant(0), room.open(COMMENT)).mine()).isTrue();
    }

    @Test
    void letsFacilitatorsEnterMoreForThem() {
        var more = ",\"source\":\"ORAL\",\"onBehalfOf\":\"" + room.member(0).id() + "\"";
        room.facilitator()
                .post("/rounds/{r}/comments", JSON.formatted(more), round.id())
                .statusCode(201);
    }

    @Test
    void doesNotCountWhatFacilitatorsEntered() {
        var more = ",\"source\":\"ORAL\",\"onBehalfOf\":\"" + room.member(0).id() + "\"";
        room.facilitator()
                .post("/rounds/{r}/comments", JSON.formatted(more), round.id())
                .statusCode(201);
        var own = comments.mine(room.member(0), round.id()).stream()
                .filter(comment -> comment.source() == null)
                .findFirst()
                .orElseThrow();
        comments.withdraw(room.member(0), own.id());
        assertThat(say(room.participant(0), round).mine()).isTrue();
    }
}
