package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.CommentView;
import io.waymark.comment.Comments;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Sessions;
import io.waymark.support.CuttingProxy;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.Votes;
import io.waymark.workshop.Members;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two connections in three are cut, while the server works or as it answers; whoever asks again is served once. */
@QuarkusTest
class CutConnectionTest {
    private static final int TIMES = 20;
    private static final int PATIENCE = 12;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource
    URI url;

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    @Inject
    Rounds rounds;

    @Inject
    Sessions sessions;

    @Inject
    Votes votes;

    @Inject
    Members members;

    private TestWorkshop room;
    private CuttingProxy network;

    @BeforeEach
    void open() throws IOException {
        room = scenario.workshop();
        network = new CuttingProxy(url.getPort());
    }

    @AfterEach
    void close() throws IOException {
        try (var cut = network) {
            assertThat(cut.connections()).as("most were cut").isGreaterThan(TIMES * 2);
        }
    }

    /** Asks until there is an answer, each time with the same key; what it says is what happened. */
    private JsonNode insist(String method, Guest guest, String path, String body) throws Exception {
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < PATIENCE; i++) {
            var request = HttpRequest.newBuilder(URI.create(network.url() + "/api/v1" + path))
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", key)
                    .method(method, BodyPublishers.ofString(body));
            if (guest.token() != null) request.header("Authorization", "Bearer " + guest.token());
            try {
                var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
                return new ObjectMapper().readTree(answer.body());
            } catch (IOException cut) {
                continue;
            }
        }
        throw new AssertionError("no answer to " + method + " " + path);
    }

    @Test
    void commentsAreStoredOnce() throws Exception {
        var round = room.open(RoundKind.COMMENT);
        var acknowledged = new ArrayList<UUID>();
        for (int i = 0; i < TIMES; i++) {
            var body = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Word " + i + "\"}";
            var stored = insist("POST", room.participant(i % 3), "/rounds/" + round.id() + "/comments", body);
            acknowledged.add(UUID.fromString(stored.path("id").asText()));
        }
        assertThat(comments.list(room.facilitator().member(), round.id(), null, Paging.first())
                        .items())
                .extracting(CommentView::id)
                .containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    @Test
    void timeIsGivenOnce() throws Exception {
        var round = room.open(RoundKind.VOTE);
        for (int i = 0; i < TIMES; i++)
            insist("POST", room.facilitator(), "/rounds/" + round.id() + "/extend", "{\"seconds\":60}");
        assertThat(rounds.view(round.id()).closesAt())
                .isEqualTo(round.closesAt().plusSeconds(60L * TIMES));
    }

    @Test
    void peopleJoinOnceAndVoteOnce() throws Exception {
        var round = room.open(RoundKind.VOTE);
        int before = members.countParticipants(room.id());
        for (int i = 0; i < TIMES; i++) {
            var body = "{\"code\":\"" + room.code() + "\",\"name\":\"Late " + i + "\"}";
            var joined = insist("POST", Guest.STRANGER, "/join", body);
            var guest = new Guest(null, joined.path("token").asText());
            insist("PUT", guest, "/rounds/" + round.id() + "/votes/R1", "{\"choice\":\"AGREE\"}");
        }
        assertThat(members.countParticipants(room.id())).isEqualTo(before + TIMES);
        assertThat(votes.cast(round.id())).hasSize(TIMES);
    }

    @Test
    void agendasGrowOnce() throws Exception {
        var round = room.planned(NewRound.of(RoundKind.TALK, "Welcome", 600));
        for (int i = 0; i < TIMES; i++)
            insist(
                    "POST",
                    room.facilitator(),
                    "/sessions/" + round.sessionId() + "/rounds",
                    "{\"kind\":\"TALK\",\"title\":\"Item " + i + "\",\"seconds\":60}");
        assertThat(sessions.show(room.facilitator().member(), round.sessionId()).rounds())
                .hasSize(TIMES + 1)
                .extracting(RoundView::title)
                .doesNotHaveDuplicates();
    }
}
