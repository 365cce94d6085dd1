package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** To comment, and to look at what goes on, costs no more where many are in the workshop: only those who spoke are looked up. */
@QuarkusTest
class CrowdedWorkshopTest {
    private static final int PEOPLE = 40;
    private static final int SPEAKERS = 5;
    /** Those who spoke, and the viewer once or twice. */
    private static final long FEW = SPEAKERS + 3;

    @Inject
    Scenario scenario;

    @Inject
    SessionFactory sessions;

    private TestWorkshop room;
    private UUID round;

    @BeforeEach
    void manyCome() {
        room = scenario.empty(Attribution.NAMED).participants(PEOPLE).publish(TestWorkshop.DRAFT);
        round = room.open(COMMENT).id();
        for (int who = 0; who < SPEAKERS; who++) say(who);
    }

    private void say(int who) {
        room.participant(who)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays for it?\"}",
                        round)
                .statusCode(201);
    }

    @Test
    void whoSpeaksIsLookedUpAlone() {
        assertThat(membersReadFor(() -> say(SPEAKERS))).isLessThanOrEqualTo(FEW);
    }

    @Test
    void whoLooksSeesTheNamesOfThoseWhoSpoke() {
        room.facilitator().post("/rounds/{r}/close", "{}", round).statusCode(200);
        room.facilitator().post("/rounds/{r}/reveal", "{}", round).statusCode(200);
        var last = room.participant(PEOPLE - 1);
        assertThat(membersReadFor(() -> last.get("/rounds/{r}/comments", round)
                        .body("items.size()", equalTo(SPEAKERS))
                        .body("items.author.name", hasItem(room.member(0).name()))))
                .isBetween(1L, FEW);
        assertThat(membersReadFor(() -> last.browse("/rounds/{r}/comments", round)
                        .statusCode(200)
                        .body(containsString(room.member(SPEAKERS - 1).name()))))
                .isBetween(1L, FEW);
    }

    @Test
    void whoLooksAtTheOverviewSeesCountriesOnly() {
        assertThat(membersReadFor(() -> room.participant(0)
                        .browse("/workshops/{w}", room.id())
                        .statusCode(200)
                        .body(containsString("of " + PEOPLE))))
                .isLessThanOrEqualTo(FEW);
    }

    @Test
    void theAgendaOfTheConsoleAsksAboutNobody() {
        for (var part : List.of("agenda", "changed"))
            assertThat(membersReadFor(() -> room.facilitator()
                            .browse("/workshops/{w}/run/" + part + "?round={r}&state=OPEN", room.id(), round)
                            .statusCode(200)))
                    .isLessThanOrEqualTo(1);
    }

    @Test
    void figuresAloneAskAboutNobodyEither() {
        assertThat(membersReadFor(() -> room.facilitator()
                        .get("/workshops/{w}/state", room.id())
                        .body("progress.answered", equalTo(SPEAKERS))
                        .body("progress.members", equalTo(PEOPLE))))
                .isLessThanOrEqualTo(1);
        assertThat(membersReadFor(() -> room.facilitator()
                        .browse("/rounds/{r}/bar?seen=OPEN&shown=OPEN", round)
                        .body(containsString(SPEAKERS + " of " + PEOPLE))))
                .isLessThanOrEqualTo(1);
    }

    /** Facilitators see who gave which reason. */
    @Test
    void whoAnswersACommentAsksNoMoreWhereManyGaveReasons() {
        String edit = room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Cheaper\",\"replacement\":\"Other words\"}",
                        round)
                .statusCode(201)
                .extract()
                .path("id");
        react(edit, 1, 3);
        long few = statementsFor(() -> note(edit, 2));
        react(edit, 3, 20);
        assertThat(statementsFor(() -> note(edit, 19))).isLessThanOrEqualTo(few);
    }

    private void react(String edit, int from, int to) {
        for (int who = from; who < to; who++)
            room.participant(who)
                    .put("/comments/{c}/reactions/mine", "{\"value\":\"OBJECT\",\"reason\":\"Too dear\"}", edit)
                    .statusCode(200);
    }

    private void note(String edit, int reasons) {
        room.facilitator()
                .put("/comments/{c}/disposition", "{\"decision\":\"NOTED\"}", edit)
                .statusCode(200)
                .body("reasons.size()", equalTo(reasons));
    }

    private long statementsFor(Runnable work) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        work.run();
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private long membersReadFor(Runnable work) {
        long before = read();
        work.run();
        return read() - before;
    }

    private long read() {
        return sessions.getStatistics()
                .getEntityStatistics("io.waymark.workshop.Membership")
                .getLoadCount();
    }
}
