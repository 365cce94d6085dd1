package io.waymark.rehearsal;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.NewSession;
import io.waymark.session.Participations;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Scope;
import io.waymark.session.Sessions;
import io.waymark.session.VoteMethod;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Access;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import io.waymark.workshop.NotARehearsal;
import io.waymark.workshop.RehearsalRooms;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trying a workshop out with simulated participants, without a trace. */
@QuarkusTest
class RehearsalTest {
    @Inject
    Scenario scenario;

    @Inject
    Rehearsals rehearsals;

    @Inject
    RehearsalRooms rooms;

    @Inject
    Simulation simulation;

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    AgroalDataSource connections;

    @Inject
    TestClock clock;

    private TestWorkshop real;
    private Member me;

    @BeforeEach
    void plan() {
        real = scenario.workshop();
        me = real.facilitator().member();
        sessions.plan(
                me, new NewSession("Half-day", null, null, "Room 1", null, List.of(NewRound.of(TALK, "Hello", 60))));
        var session = sessions.all(me).get(0).id();
        for (var round : List.of(
                NewRound.of(COMMENT, "Comment", 600),
                NewRound.plan(VOTE, "Vote")
                        .askingReasonWhenAgainst(true)
                        .lasting(600)
                        .done(),
                NewRound.plan(VOTE, "Dots")
                        .by(VoteMethod.DOTS)
                        .dots(5)
                        .lasting(600)
                        .done(),
                NewRound.plan(VOTE, "Approve")
                        .by(VoteMethod.APPROVAL)
                        .choosingAtMost(1)
                        .lasting(600)
                        .done(),
                NewRound.of(ASSESS, "Assess", 600))) sessions.add(me, session, round);
        var assessment = sessions.all(me).get(0).rounds().get(5).id();
        sessions.add(
                me,
                session,
                NewRound.plan(ASSESS, "Assess again")
                        .about(Scope.discussedIn(assessment))
                        .after(assessment)
                        .lasting(600)
                        .done());
    }

    private Member lead(RehearsalView rehearsal) {
        return access.of(rehearsal.workshopId(), me.person());
    }

    private List<RoundView> agenda(Member lead) {
        return sessions.all(lead).get(0).rounds();
    }

    @Test
    void hasTheSameTextAgendaAndRules() {
        var lead = lead(rehearsals.begin(me));
        var copy = workshops.show(lead);
        assertThat(copy.title()).isEqualTo("Rehearsal: Test workshop");
        assertThat(copy.rehearsalOf()).isEqualTo(real.id());
        assertThat(agenda(lead))
                .extracting(RoundView::title)
                .containsExactly("Hello", "Comment", "Vote", "Dots", "Approve", "Assess", "Assess again");
        var again = agenda(lead).get(6);
        assertThat(again.previous()).isEqualTo(agenda(lead).get(5).id());
        assertThat(again.fromRound()).isEqualTo(agenda(lead).get(5).id());
        assertThat(sessions.all(lead).get(0).venue()).isEqualTo("Room 1");
    }

    @Test
    void simulatedParticipantsAnswerEverythingThatIsAsked() {
        var rehearsal = rehearsals.begin(me);
        var lead = lead(rehearsal);
        for (var round : agenda(lead)) {
            rounds.open(lead, round.id());
            for (int i = 0; i < 5; i++) simulation.step(rehearsal.workshopId(), 1);
            var progress = participations.progress(lead, round.id());
            if (round.kind() != TALK) {
                assertThat(progress.answered()).as(round.title()).isEqualTo(Rehearsals.PEOPLE);
                assertThat(progress.done()).as(round.title()).isEqualTo(Rehearsals.PEOPLE);
                assertThat(progress.present()).isEqualTo(Rehearsals.PEOPLE);
            }
            rounds.close(lead, round.id());
            rounds.reveal(lead, round.id());
            if (rounds.leftForDiscussion(lead, round.id()).isEmpty()
                    && round.title().equals("Assess")) break;
        }
    }

    @Test
    void theRealWorkshopKnowsNothingOfIt() throws SQLException {
        var before = rows(real.id());
        var rehearsal = rehearsals.begin(me);
        var vote = agenda(lead(rehearsal)).get(2);
        rounds.open(lead(rehearsal), vote.id());
        simulation.step(rehearsal.workshopId(), 1);
        assertThat(rows(real.id())).isEqualTo(before);
        assertThat(agenda(me)).extracting(RoundView::state).containsOnly(RoundState.PLANNED);
        rehearsals.end(me);
        assertThat(rows(real.id())).isEqualTo(before);
    }

    @Test
    void nothingOfItIsLeft() throws SQLException {
        var rehearsal = rehearsals.begin(me);
        var lead = lead(rehearsal);
        long people = count("select count(*) from person");
        for (int i = 1; i < 6; i++) {
            var round = agenda(lead).get(i);
            rounds.open(lead, round.id());
            simulation.step(rehearsal.workshopId(), 1);
            rounds.close(lead, round.id());
        }
        assertThat(rows(rehearsal.workshopId())).anyMatch(row -> row.startsWith("comment "));
        rehearsals.end(lead);
        assertThat(rows(rehearsal.workshopId())).isEmpty();
        assertThat(count("select count(*) from person")).isEqualTo(people - Rehearsals.PEOPLE);
        assertThatThrownBy(() -> lead(rehearsal)).isInstanceOf(io.waymark.platform.NotFound.class);
        assertThat(rehearsals.find(me)).isEmpty();
    }

    @Test
    void mayEndWhileSimulatedPeopleAnswer() throws Exception {
        var rehearsal = rehearsals.begin(me);
        var lead = lead(rehearsal);
        var rounds = List.of(agenda(lead).get(2), agenda(lead).get(5));
        rounds.forEach(round -> this.rounds.open(lead, round.id()));
        var answering = new Thread(() -> {
            for (int i = 0; i < 20; i++) simulation.step(rehearsal.workshopId(), 1);
        });
        answering.setUncaughtExceptionHandler((thread, over) -> {});
        answering.start();
        Thread.sleep(50);
        rehearsals.end(lead);
        answering.join();
        assertThat(rows(rehearsal.workshopId())).isEmpty();
    }

    /** Every table that names a workshop, with how many rows it has of this one; the audit keeps what it has. */
    private List<String> rows(UUID workshop) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = connections.getConnection();
                var tables = connection
                        .createStatement()
                        .executeQuery("select lower(table_name) from information_schema.columns"
                                + " where lower(column_name) = 'workshop_id' and lower(table_schema) = 'public'")) {
            while (tables.next()) {
                var table = tables.getString(1);
                if (table.equals("audit_record") || table.equals("live_version")) continue;
                long rowsThere = count("select count(*) from " + table + " where workshop_id = '" + workshop + "'");
                if (rowsThere > 0) rows.add(table + " " + rowsThere);
            }
        }
        return rows.stream().sorted().toList();
    }

    private long count(String query) throws SQLException {
        try (var connection = connections.getConnection();
                var result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    @Test
    void beginningAnewEndsTheOneBefore() {
        var first = rehearsals.begin(me);
        var second = rehearsals.begin(me);
        assertThat(second.workshopId()).isNotEqualTo(first.workshopId());
        assertThatThrownBy(() -> lead(first)).isInstanceOf(io.waymark.platform.NotFound.class);
    }

    @Test
    void whatWasForgottenGoesAfterADay() {
        var rehearsal = rehearsals.begin(me);
        clock.advance(Rehearsals.LONGEST);
        rehearsals.expire();
        assertThat(rehearsals.find(me)).isPresent();
        clock.advance(Duration.ofMillis(1));
        rehearsals.expire();
        assertThat(rehearsals.find(me)).isEmpty();
        assertThatThrownBy(() -> lead(rehearsal)).isInstanceOf(io.waymark.platform.NotFound.class);
    }

    @Test
    void aRealWorkshopIsNeverRemoved() {
        assertThatThrownBy(() -> rooms.remove(real.id())).isInstanceOf(NotARehearsal.class);
        assertThat(workshops.show(me).title()).isEqualTo("Test workshop");
    }

    @Test
    void thereMustBeSomethingToRehearse() {
        var empty = scenario.empty(Attribution.NAMED);
        assertThatThrownBy(() -> rehearsals.begin(empty.facilitator().member())).isInstanceOf(NothingToRehearse.class);
        var noAgenda = scenario.workshop();
        assertThatThrownBy(() -> rehearsals.begin(noAgenda.facilitator().member()))
                .isInstanceOf(NothingToRehearse.class);
        assertThatThrownBy(() -> rehearsals.begin(lead(rehearsals.begin(me)))).isInstanceOf(NothingToRehearse.class);
    }
}
