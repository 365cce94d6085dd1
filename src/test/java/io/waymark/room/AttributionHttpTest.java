package io.waymark.room;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.Ballots;
import io.waymark.vote.CastBallot;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Under whose name contributions appear: to everybody, facilitators included. */
@QuarkusTest
class AttributionHttpTest {
    private static final String CONCERN = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}";
    private static final String AGREE = "{\"choice\":\"AGREE\",\"reason\":\"Because\"}";
    private static final String SCORES = "{\"scores\":{\"relevance\":4},\"reason\":\"Because\"}";

    @Inject
    Scenario scenario;

    @Inject
    Ballots ballots;

    @Inject
    TestClock clock;

    @Test
    void namedShowsNameAndOrganisation() {
        var room = scenario.workshop(Attribution.NAMED);
        for (var author : authors(room, room.facilitator(), room.participant(1), room.observer()))
            assertThat(author).contains("Person 1", "Organisation 1");
    }

    @Test
    void delegationShowsCountryAndOrganisationButNoPerson() {
        var room = scenario.workshop(Attribution.DELEGATION);
        for (var author : authors(room, room.facilitator(), room.participant(1), room.observer()))
            assertThat(author).contains("DK", "Organisation 1", "Denmark").doesNotContain("Person");
    }

    @Test
    void pseudonymousShowsTheSameNumberToEverybody() {
        var room = scenario.workshop(Attribution.PSEUDONYMOUS);
        var authors = authors(room, room.facilitator(), room.participant(1), room.observer());
        assertThat(authors.get(0))
                .containsPattern("label=Participant \\d+")
                .doesNotContain("Person", "Organisation", "DK");
        assertThat(authors).containsOnly(authors.get(0));
    }

    @Test
    void anonymousShowsNobody() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        assertThat(authors(room, room.facilitator(), room.participant(1), room.observer()))
                .containsOnly("null");
    }

    @Test
    void aRoundMayHaveItsOwn() {
        var room = scenario.workshop(Attribution.NAMED);
        var round = room.open(Drafts.attributed(COMMENT, Attribution.ANONYMOUS)).id();
        room.participant(0).post("/rounds/{r}/comments", CONCERN, round).body("author", nullValue());
    }

    @ParameterizedTest
    @EnumSource
    void reasonsHaveTheSameAuthorsAsComments(Attribution attribution) {
        var room = scenario.workshop(attribution);
        var comments = authors(room, room.facilitator()).get(0);
        var vote = room.open(VOTE);
        room.participant(0).put("/rounds/{r}/votes/R1", AGREE, vote.id()).statusCode(200);
        var assess = room.open(ASSESS);
        room.participant(0)
                .put("/rounds/{r}/assessments/R1", SCORES, assess.id())
                .statusCode(200);
        for (var round : List.of(vote, assess)) {
            room.reveal(room.close(round));
            for (var guest : List.of(room.facilitator(), room.participant(1), room.observer()))
                assertThat(String.valueOf(guest.get("/rounds/{r}/results", round.id())
                                .statusCode(200)
                                .extract()
                                .<Object>path("items[0].reasons[0].author")))
                        .isEqualTo(comments);
        }
    }

    @Test
    void anAnonymousRoundForgetsWhoseContributionsTheyWere() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var me = room.participant(0);
        var talk = room.open(COMMENT);
        var vote = room.open(VOTE);
        var assess = room.open(ASSESS);
        var comment =
                me.post("/rounds/{r}/comments", CONCERN, talk.id()).extract().<String>path("id");
        me.put("/rounds/{r}/votes/R1", AGREE, vote.id());
        me.put("/rounds/{r}/assessments/R1", SCORES, assess.id());
        mine(me, talk.id(), 1, 0, 0);
        mine(me, vote.id(), 0, 1, 0);
        mine(me, assess.id(), 0, 0, 1);
        for (var round : List.of(talk, vote, assess)) {
            room.close(round);
            mine(me, round.id(), 0, 0, 0);
            room.reveal(round);
            mine(me, round.id(), 0, 0, 0);
        }
        me.get("/rounds/{r}/comments", talk.id()).body("items.mine", contains(false));
        me.get("/me/contributions")
                .body("items[0].comments", hasSize(0))
                .body("items[0].votes", hasSize(0))
                .body("items[0].assessments", hasSize(0));
        room.facilitator().put("/comments/{c}/disposition", "{\"decision\":\"NOTED\"}", comment);
        room.facilitator().post("/workshops/{w}/dispositions/release", "{}", room.id());
        me.put("/comments/{c}/satisfaction", "{\"value\":\"SATISFIED\"}", comment)
                .statusCode(409)
                .body("type", equalTo("/problems/conflict"));
        me.patch("/comments/{c}", "{\"body\":\"Mine\"}", comment).statusCode(403);
    }

    @Test
    void anAnonymousRoundForgetsWhoseBallotsTheyWere() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var me = room.participant(0);
        var round = room.open(Drafts.by(VoteMethod.DOTS));
        me.put("/rounds/{r}/ballot", "{\"dots\":{\"R1\":3}}", round.id()).statusCode(200);
        me.get("/rounds/{r}/mine", round.id()).body("ballot.dots.R1", equalTo(3));
        room.reveal(room.close(round));
        me.get("/rounds/{r}/mine", round.id()).body("ballot", nullValue());
        me.get("/me/contributions").body("items[0].ballots", hasSize(0));
        me.get("/rounds/{r}/results", round.id())
                .body("respondents", equalTo(1))
                .body("items[0].dots", equalTo(3))
                .body("items[0].voters", equalTo(1));
        assertThat(ballots.cast(round.id())).extracting(CastBallot::member).containsOnlyNulls();
    }

    /** Neither the time of a comment nor a retry tells its author. */
    @Test
    void anAnonymousRoundTellsNoTimes() {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var round = room.open(COMMENT);
        clock.advance(Duration.ofSeconds(7));
        room.participant(0)
                .api()
                .header("Idempotency-Key", "once")
                .body(CONCERN)
                .post("/rounds/{r}/comments", round.id())
                .then()
                .statusCode(201);
        clock.advance(Duration.ofSeconds(7));
        room.participant(1).post("/rounds/{r}/comments", CONCERN, round.id());
        room.facilitator()
                .get("/rounds/{r}/comments", round.id())
                .body("items.createdAt", everyItem(equalTo(round.openedAt().toString())));
        room.close(round);
        room.participant(0)
                .api()
                .header("Idempotency-Key", "once")
                .body(CONCERN)
                .post("/rounds/{r}/comments", round.id())
                .then()
                .statusCode(409);
    }

    /** Who watched the names of the missing while contributions appear would see whose each is. */
    @ParameterizedTest
    @EnumSource(names = "NAMED", mode = EnumSource.Mode.EXCLUDE)
    void namesNobodyAsMissingWhileContributionsAppear(Attribution attribution) {
        var room = scenario.workshop(attribution);
        var live = room.open(
                NewRound.plan(COMMENT, "Aloud").lasting(600).live(true).done());
        room.participant(0).post("/rounds/{r}/comments", CONCERN, live.id()).statusCode(201);
        var progress = "/rounds/{r}/progress";
        room.facilitator().get(progress, live.id()).body("missing", nullValue()).body("answered", equalTo(1));
        role(room, "OBSERVER");
        room.facilitator().get(progress, live.id()).body("answered", equalTo(1));
        role(room, "PARTICIPANT");
        room.facilitator().get(progress, live.id()).body("answered", equalTo(1));
        var blind = room.open(
                NewRound.plan(COMMENT, "Quiet").lasting(600).live(false).done());
        room.facilitator().get(progress, blind.id()).body("missing", hasSize(3));
    }

    private static void role(TestWorkshop room, String role) {
        var member = room.participant(0).member().id();
        room.facilitator()
                .patch("/workshops/{w}/members/{m}", "{\"role\":\"" + role + "\"}", room.id(), member)
                .statusCode(200);
    }

    /** Facilitators see who has answered while a round is blind: beside that, times would tell whose a comment is. */
    @ParameterizedTest
    @EnumSource(names = {"PSEUDONYMOUS", "DELEGATION"})
    void aBlindRoundThatNamesNobodyTellsNoTimes(Attribution attribution) {
        var room = scenario.workshop(attribution);
        var round = room.open(
                NewRound.plan(COMMENT, "Quiet").lasting(600).live(false).done());
        clock.advance(Duration.ofSeconds(7));
        room.participant(0).post("/rounds/{r}/comments", CONCERN, round.id()).statusCode(201);
        room.close(round);
        room.facilitator()
                .get("/rounds/{r}/comments", round.id())
                .body("items.createdAt", contains(round.openedAt().toString()));
    }

    /** What the authors of the first participant's comment look like to each of these. */
    private static List<String> authors(TestWorkshop room, Guest... guests) {
        var round = room.open(COMMENT).id();
        room.participant(0).post("/rounds/{r}/comments", CONCERN, round).statusCode(201);
        return Arrays.stream(guests)
                .map(guest -> String.valueOf(
                        guest.get("/rounds/{r}/comments", round).extract().<Object>path("items[0].author")))
                .toList();
    }

    private static void mine(Guest me, UUID round, int comments, int votes, int assessments) {
        me.get("/rounds/{r}/mine", round)
                .statusCode(200)
                .body("comments", hasSize(comments))
                .body("votes", hasSize(votes))
                .body("assessments", hasSize(assessments));
    }
}
