package io.waymark.vote;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** How many rows a server reads for an answer does not grow with the workshop, also while it has no figures on it yet. */
@QuarkusTest
@EnabledIf("io.waymark.support.Postgres#isChosen")
class KeyedQuestionsTest {
    private static final int PEOPLE = 300;
    /** Some ten would do; what was read for the first answers may be told late. Each against all would be {@link #PEOPLE} at least. */
    private static final int ROWS = 100;

    private static final int TIMES = 40;
    private static final int ATTEMPTS = 3;

    /** After that a connection tells what it read, with what it does next. */
    private static final long TOLD = 1200;

    private static final String READ = "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables"
            + " where relname in ('sign_in', 'membership', 'vote')";

    @Inject
    Scenario scenario;

    @Inject
    AgroalDataSource connections;

    @Test
    void areAnsweredByAnIndex() throws SQLException {
        var room = scenario.empty(Attribution.NAMED).participants(PEOPLE).publish(TestWorkshop.DRAFT);
        var vote = room.open(VOTE).id();
        var votes = "/rounds/{r}/votes/R1";
        for (int who = 0; who < PEOPLE; who++) put(room, who, votes, vote, "{\"choice\":\"AGREE\"}");
        readsFew(who -> put(room, who, votes, vote, "{\"choice\":\"DISAGREE\"}"));
    }

    @Test
    void whoSpeaksIsLookedUpByThemselves() throws SQLException {
        var room = scenario.empty(Attribution.NAMED).participants(PEOPLE).publish(TestWorkshop.DRAFT);
        var round = room.open(COMMENT).id();
        readsFew(who -> say(room, who, round));
    }

    /** In one of some attempts: a connection may tell only then what it read before. */
    private void readsFew(IntConsumer one) throws SQLException {
        var rows = new ArrayList<Long>();
        while (rows.size() < ATTEMPTS && rows.stream().noneMatch(KeyedQuestionsTest::isFew)) rows.add(rowsFor(one));
        assertThat(rows).anyMatch(KeyedQuestionsTest::isFew);
    }

    private static boolean isFew(long rows) {
        return 1 <= rows && rows <= ROWS * TIMES;
    }

    private long rowsFor(IntConsumer one) throws SQLException {
        one.accept(0);
        App.pause(TOLD);
        long before = read();
        for (int who = 0; who < TIMES; who++) one.accept(who);
        App.pause(TOLD);
        one.accept(0);
        return read() - before;
    }

    private static void say(TestWorkshop room, int who, UUID round) {
        var words = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays for it?\"}";
        room.participant(who).post("/rounds/{r}/comments", words, round).statusCode(201);
    }

    private static void put(TestWorkshop room, int who, String path, UUID round, String json) {
        room.participant(who).put(path, json, round).statusCode(200);
    }

    private long read() throws SQLException {
        try (var connection = connections.getConnection();
                var rows = connection.createStatement().executeQuery(READ)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
