package io.waymark.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.account.Accounts;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes after the end of a workshop: nothing before its time, all of it then, and nothing twice. */
@QuarkusTest
class RetentionTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    Retention retention;

    @Inject
    RetentionClock daily;

    @Inject
    Accounts accounts;

    private Instant began;
    private TestWorkshop room;
    private RoundView round;
    private Instant end;

    /** Two of three participants with an address, one person who was invited and never came. */
    @BeforeEach
    void hold() {
        began = clock.instant();
        room = scenario.workshop();
        for (int i = 0; i < 2; i++)
            room.participant(i)
                    .patch("/workshops/{w}/members/mine", "{\"email\":\"p" + i + "@example.org\"}", room.id())
                    .statusCode(200);
        room.facilitator()
                .post(
                        "/workshops/{w}/invitations",
                        "{\"invitations\":[{\"name\":\"Ann Absent\",\"email\":\"ann@example.org\",\"role\":\"PARTICIPANT\"}]}",
                        room.id())
                .statusCode(201);
        round = room.open(RoundKind.VOTE);
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"It helps\"}", round.id())
                .statusCode(200);
        clock.advance(Duration.ofMinutes(10));
        room.reveal(room.close(round));
        end = clock.instant();
    }

    /** The tests of other classes go on with the same clock. */
    @AfterEach
    void windBack() {
        clock.advance(Duration.between(clock.instant(), began));
    }

    private void goTo(Instant then) {
        clock.advance(Duration.between(clock.instant(), then));
    }

    private Instant months(int months) {
        return end.atZone(ZoneId.of("Europe/Brussels")).plusMonths(months).toInstant();
    }

    /** Their sign-in is over long since. */
    private Guest facilitator() {
        var member = room.facilitator().member();
        return new Guest(member, accounts.signIn(member.person()).token());
    }

    private static String counts(RetentionView view) {
        return view.steps().stream().map(step -> step.count() + "").collect(Collectors.joining(" "));
    }

    @Test
    void nothingGoesBeforeItsTime() {
        assertThat(counts(retention.apply(room.id()))).isEqualTo("0 0 0");
        goTo(end.plus(30, ChronoUnit.DAYS).minusMillis(1));
        assertThat(counts(retention.apply(room.id()))).isEqualTo("0 0 0");
        facilitator()
                .get("/workshops/{w}/members", room.id())
                .body("items.email", hasItem("p0@example.org"))
                .body("items.name", hasItem("Person 1"));
    }

    @Test
    void addressesAndUnusedLinksGoAfterThirtyDays() {
        goTo(end.plus(30, ChronoUnit.DAYS));
        assertThat(counts(retention.apply(room.id()))).isEqualTo("3 1 0");
        facilitator()
                .get("/workshops/{w}/members", room.id())
                .body("items.findAll { it.role == 'PARTICIPANT' }.email", everyItem(nullValue()))
                .body("items.find { it.name == 'Ann Absent' }.personalLink", nullValue())
                .body("items.find { it.name == 'Person 1' }.personalLink", not(nullValue()))
                .body("items.name", hasItem("Person 1"));
        assertThat(counts(retention.apply(room.id()))).isEqualTo("0 0 0");
    }

    @Test
    void peopleGoAfterThePeriodAndWhatTheyContributedStays() {
        goTo(months(24).minusMillis(1));
        assertThat(counts(retention.apply(room.id()))).isEqualTo("3 1 0");
        goTo(months(24));
        daily.run();
        facilitator()
                .get("/workshops/{w}/members", room.id())
                .body("items.findAll { it.role == 'PARTICIPANT' }.erasedAt", everyItem(not(nullValue())))
                .body("items.findAll { it.role == 'PARTICIPANT' }.former.unique()", hasSize(4))
                .body("items.name", hasItem("Olga Organiser"));
        facilitator().get("/workshops/{w}/report?format=json", room.id()).body("attendance.arrived", equalTo(3));
        facilitator()
                .get("/rounds/{r}/results", round.id())
                .body("respondents", equalTo(1))
                .body("items[0].reasons.text", hasItem("It helps"))
                .body("items[0].reasons[0].author.former", equalTo(true));
        assertThat(counts(retention.apply(room.id()))).isEqualTo("0 0 0");
    }

    @Test
    void theDryRunSaysWhatTheRunThenDoes() {
        goTo(months(24));
        var planned = retention.plan(room.facilitator().member());
        assertThat(planned.hasWork()).isTrue();
        assertThat(retention.plan(room.facilitator().member())).isEqualTo(planned);
        assertThat(retention.apply(room.facilitator().member())).isEqualTo(planned);
        assertThat(retention.plan(room.facilitator().member()).hasWork()).isFalse();
    }

    @Test
    void theReceiptSaysThatTheTimeWasOver() {
        goTo(months(24));
        retention.apply(room.id());
        facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{}",
                        room.id(),
                        room.member(0).id())
                .body("by", nullValue())
                .body("comments", equalTo("KEEP"));
        facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .body("items.action", hasItem("retention.apply"))
                .body("items.detail", hasItem("EMAILS 3, UNUSED_LINKS 1, MEMBERS 4"));
    }

    /** Letting somebody out or changing the period is no work; a planned session, or work on the text, is. */
    @Test
    void theEndIsThatOfTheLastSessionOrWork() {
        var lead = room.facilitator();
        clock.advance(Duration.ofHours(1));
        lead.patch("/workshops/{w}", "{\"retentionMonths\":12}", room.id()).statusCode(200);
        lead.patch(
                        "/workshops/{w}/members/{m}",
                        "{\"removed\":true}",
                        room.id(),
                        room.member(2).id())
                .statusCode(200);
        assertThat(retention.plan(lead.member()).endsAt()).isEqualTo(end);
        lead.post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id()).statusCode(201);
        assertThat(retention.plan(lead.member()).endsAt()).isEqualTo(clock.instant());
        var later = clock.instant().plus(90, ChronoUnit.DAYS);
        lead.post(
                        "/workshops/{w}/sessions",
                        "{\"title\":\"Another\",\"startsAt\":\"" + later
                                + "\",\"rounds\":[{\"kind\":\"TALK\",\"title\":\"All\",\"seconds\":600}]}",
                        room.id())
                .statusCode(201);
        var plan = retention.plan(lead.member());
        assertThat(plan.endsAt()).isEqualTo(later.plusSeconds(600));
        assertThat(plan.months()).isEqualTo(12);
        assertThat(plan.steps()).noneMatch(RetentionView.Planned::isDue);
    }
}
