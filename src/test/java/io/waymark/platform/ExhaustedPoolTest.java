package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All connections to the database are taken: who comes is sent away soon, with the word to come again, and may. */
@QuarkusTest
class ExhaustedPoolTest {
    private static final int CALLERS = 500;
    /** A connection is waited for 1.5 s, and a question that is not answered half a second until the next is asked. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Of a hundred; callers and server share a machine that may do much else. */
    private static final int IN_TIME = 99;

    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    AgroalDataSource pool;

    @Inject
    Scenario scenario;

    @TestHTTPResource
    URI server;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Connection> held = new ArrayList<>();

    @AfterEach
    void release() throws SQLException {
        for (var connection : held) connection.close();
    }

    @Test
    void sendsAwaySoonAndGoesOnAfterwards() throws Exception {
        var room = scenario.workshop();
        var round = room.open(RoundKind.VOTE);
        // What the first of them cost a caller and the server is not the pool's.
        assertThat(crowd(room.participant(0), round.id())).allMatch(each -> each.status == 200);
        int most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        for (int i = 0; i < most; i++) held.add(pool.getConnection());
        var answers = crowd(room.participant(0), round.id());
        assertThat(answers).allMatch(Answer::isSentAway, "is told when to come again");
        assertThat(answers).filteredOn(Answer::isSoon).hasSizeGreaterThanOrEqualTo(CALLERS * IN_TIME / 100);
        release();
        assertThat(crowd(room.participant(0), round.id())).allMatch(each -> each.status == 200);
    }

    /** @param after how long it took */
    private record Answer(int status, String retryAfter, String body, Duration after) {
        boolean isSentAway() {
            return status == 503 && retryAfter.equals("1") && body.contains("/problems/unavailable");
        }

        boolean isSoon() {
            return after.compareTo(PATIENCE) <= 0;
        }
    }

    /** Many votes at once. */
    private List<Answer> crowd(Guest voter, UUID round) throws Exception {
        var calls = Stream.generate(() -> call(voter, round)).limit(CALLERS).toList();
        var answers = new ArrayList<Answer>();
        for (var call : calls) answers.add(call.get(30, TimeUnit.SECONDS));
        return answers;
    }

    private CompletableFuture<Answer> call(Guest voter, UUID round) {
        var request = HttpRequest.newBuilder(URI.create(server + "api/v1/rounds/" + round + "/votes/R1"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + voter.token())
                .PUT(HttpRequest.BodyPublishers.ofString(AGREE))
                .build();
        long began = System.nanoTime();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(answer -> new Answer(
                        answer.statusCode(),
                        answer.headers().firstValue("Retry-After").orElse(""),
                        answer.body(),
                        Duration.ofNanos(System.nanoTime() - began)));
    }
}
