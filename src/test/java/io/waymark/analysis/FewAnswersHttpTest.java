package io.waymark.analysis;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.NewAssessment;
import io.waymark.session.Eligible;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rounds for one stakeholder group in which nobody is named: five people are asked, and not all answer. */
@QuarkusTest
class FewAnswersHttpTest {
    private static final Eligible RESEARCH = new Eligible(List.of("Research"));
    private static final String REASON = "Because I had to";

    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Assessments assessments;

    @Inject
    SealedResultRepository seals;

    @Inject
    RoundTally tally;

    @Inject
    ObjectMapper json;

    private TestWorkshop room(Attribution attribution) {
        return scenario.empty(attribution).participants(6).publish(TestWorkshop.DRAFT);
    }

    private static NewRound forResearch(RoundKind kind) {
        return NewRound.plan(kind, "For research")
                .lasting(600)
                .onlyFor(RESEARCH)
                .done();
    }

    /** R1 by five, R2 by one, R3 by nobody. */
    private RoundView voted(TestWorkshop room, NewRound plan) {
        var round = room.open(plan);
        for (int i = 0; i < 5; i++) votes.cast(room.member(i), round.id(), "R1", new NewVote(VoteChoice.AGREE, null));
        votes.cast(room.member(0), round.id(), "R2", new NewVote(VoteChoice.DISAGREE, REASON));
        return room.close(round);
    }

    private static Document page(Guest guest, RoundView round) {
        return Jsoup.parse(guest.browse("/rounds/{r}/results", round.id())
                .statusCode(200)
                .extract()
                .asString());
    }

    @ParameterizedTest
    @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
    void tellsNothingOfARecommendationThatFewerThanFiveAnswered(Attribution attribution) {
        var room = room(attribution);
        var round = voted(room, forResearch(VOTE));
        var answer = room.facilitator().get("/rounds/{r}/results", round.id()).statusCode(200);
        answer.body("respondents", equalTo(5))
                .body("sha256", notNullValue())
                .body("items.key", equalTo(List.of("R1", "R2", "R3")))
                .body("items[0].counts.AGREE", equalTo(5))
                .body("items[0]", not(hasKey("suppressed")))
                .body("items[1].suppressed", equalTo(true))
                .body("items[1].reasons", empty())
                .body("items[1]", not(hasKey("counts")))
                .body("items[2].suppressed", equalTo(true));
        assertThat(answer.extract().asString()).doesNotContain(REASON);
        var page = page(room.facilitator(), round);
        assertThat(page.select("#R2").text()).contains("fewer than five people answered");
        assertThat(page.select("#R2 figure, #R2 details")).isEmpty();
        assertThat(page.text()).doesNotContain(REASON);
    }

    @Test
    void showsAllWherePeopleAreNamedOrAllAreAsked() {
        var named = room(Attribution.NAMED);
        var round = named.reveal(voted(named, forResearch(VOTE)));
        named.participant(1)
                .get("/rounds/{r}/results", round.id())
                .body("items[1].counts.DISAGREE", equalTo(1))
                .body("items[1].reasons", hasSize(1));
        var secret = room(Attribution.ANONYMOUS);
        var ofAll = secret.reveal(voted(secret, Scenario.round(VOTE)));
        secret.participant(1).get("/rounds/{r}/results", ofAll.id()).body("items[1].reasons[0].text", equalTo(REASON));
    }

    @Test
    void sealsNothingOfThem() {
        var room = room(Attribution.ANONYMOUS);
        var round = voted(room, forResearch(VOTE));
        assertThat(seals.last(round.id()).orElseThrow().figures())
                .contains("\"suppressed\":[\"R2\",\"R3\"]")
                .doesNotContain("\"key\":\"R2\",\"counts\"");
    }

    @Test
    void hidesWhatWasSealedWithoutDiscretionAndItsFingerprint() {
        var room = room(Attribution.PSEUDONYMOUS);
        var round = voted(room, forResearch(VOTE));
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                var figures = json.writeValueAsString(tally.of(round));
                seals.persist(new SealedResult(round.id(), 2, figures, "the fingerprint", Instant.now()));
            } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
                throw new AssertionError(impossible);
            }
        });
        room.facilitator()
                .get("/rounds/{r}/results", round.id())
                .body("seal", equalTo(2))
                .body("sha256", nullValue())
                .body("items[1].suppressed", equalTo(true));
    }

    @Test
    void leavesForDiscussionWhatFewAssessed() {
        var room = room(Attribution.PSEUDONYMOUS);
        var round = room.open(forResearch(ASSESS));
        for (int i = 0; i < 5; i++) assess(room, round, i, "R1");
        assess(room, round, 0, "R2");
        room.reveal(room.close(round));
        var answer = room.participant(1).get("/rounds/{r}/results", round.id());
        answer.body("items[0].list", equalTo("CONSENT")).body("items[1].suppressed", equalTo(true));
        assertThat(page(room.participant(1), round).select("h2").eachText())
                .contains("For discussion (2)", "Agreed without discussion (1)");
        assertThat(page(room.participant(0), round).select("#R2").text()).contains("fewer than five people answered");
    }

    private void assess(TestWorkshop room, RoundView round, int member, String key) {
        var scores = Map.of("relevance", 5, "feasibility", 5);
        assessments.assess(room.member(member), round.id(), key, new NewAssessment(scores, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"DOTS", "APPROVAL"})
    void tellsNothingOfFewBallots(VoteMethod method) {
        var room = room(Attribution.ANONYMOUS);
        var round = room.open(Drafts.voting(method).onlyFor(RESEARCH).done());
        var ballot = method == VoteMethod.DOTS ? "{\"dots\":{\"R1\":5}}" : "{\"approved\":[\"R1\"]}";
        room.participant(0).put("/rounds/{r}/ballot", ballot, round.id()).statusCode(200);
        room.reveal(room.close(round));
        room.participant(1)
                .get("/rounds/{r}/results", round.id())
                .body("respondents", equalTo(1))
                .body("items.suppressed", equalTo(List.of(true, true, true)));
        var page = page(room.participant(1), round);
        assertThat(page.text()).contains("fewer than five people answered");
        assertThat(page.select("figure, table")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
    void tellsNothingElsewhere(Attribution attribution) {
        var room = room(attribution);
        room.reveal(voted(room, forResearch(VOTE)));
        for (var format : List.of("html", "md", "csv", "json"))
            room.facilitator()
                    .get("/workshops/{w}/report?format={f}", room.id(), format)
                    .statusCode(200)
                    .body(not(containsString(REASON)));
        room.facilitator()
                .get("/workshops/{w}/report?format=csv", room.id())
                .body(containsString("R2,1,For research,VOTE,,suppressed,yes,,"));
        room.facilitator()
                .get("/workshops/{w}/report?format=md", room.id())
                .body(containsString("Not shown: fewer than five answers"));
        room.facilitator()
                .get("/workshops/{w}/report?format=json", room.id())
                .body("areas[0].recommendations[1].results[0].suppressed", equalTo(true))
                .body("areas[0].recommendations[0].results[0]", not(hasKey("suppressed")));
        room.facilitator()
                .get("/workshops/{w}/versions/1/consolidation", room.id())
                .body("items.find { it.key == 'R2' }.results[0].result.suppressed", equalTo(true));
        room.facilitator()
                .browse("/workshops/{w}/versions/1/consolidation?at=R2", room.id())
                .body(not(containsString(REASON)));
    }
}
