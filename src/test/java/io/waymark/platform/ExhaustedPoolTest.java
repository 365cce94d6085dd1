package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All connections to the database are taken: who comes is sent away soon, with the word to come again, and may. */
@QuarkusTest
class ExhaustedPoolTest {
    private static final int CALLERS = 100;
    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    AgroalDataSource pool;

    @Inject
    Scenario scenario;

    private final List<Connection> held = new ArrayList<>();

    @AfterEach
    void release() throws SQLException {
        for (var connection : held) connection.close();
    }

    @Test
    void sendsAwaySoonAndGoesOnAfterwards() throws Exception {
        var room = scenario.workshop();
        var round = room.open(RoundKind.VOTE);
        var voter = room.participant(0);
        int most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        for (int i = 0; i < most; i++) held.add(pool.getConnection());
        var callers = Executors.newFixedThreadPool(CALLERS);
        long began = System.nanoTime();
        var answers = Stream.generate(() -> callers.submit(() -> sentAway(voter, round.id())))
                .limit(CALLERS)
                .toList();
        for (var answer : answers) assertThat(answer.get(30, TimeUnit.SECONDS)).isEqualTo("1");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                .as("seconds until the last was sent away")
                .isLessThan(15);
        callers.shutdown();
        release();
        voter.put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
    }

    /** @return after how many seconds to come again */
    private static String sentAway(Guest voter, UUID round) {
        return voter.put("/rounds/{r}/votes/R1", AGREE, round)
                .statusCode(503)
                .body("type", equalTo("/problems/unavailable"))
                .extract()
                .header("Retry-After");
    }
}
