package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.Stream;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RoomStreamTest {
    private static final Duration QUIET = Duration.ofMillis(900);

    @Inject
    Scenario scenario;

    @Inject
    Viewers viewers;

    @Inject
    Live live;

    @Test
    void beginsWithTheCurrentStateAndItsHeaders() {
        var room = scenario.workshop();
        try (var stream = follow(room.participant(0), room)) {
            assertThat(stream.header("Content-Type")).startsWith("text/event-stream");
            assertThat(stream.header("Cache-Control")).contains("no-store", "no-transform");
            assertThat(stream.header("X-Accel-Buffering")).isEqualTo("no");
        }
    }

    @Test
    void tellsWhatChangedAndNothingElse() {
        var room = scenario.workshop();
        try (var stream = follow(room.observer(), room)) {
            room.open(VOTE);
            var event = stream.next();
            assertThat(event.name()).isEqualTo("state");
            assertThat(event.topics()).contains("round");
            assertThat(event.data().fieldNames()).toIterable().containsExactlyInAnyOrder("v", "now", "topics");
            assertThat(event.id()).isEqualTo(event.data().path("v").asText());
        }
    }

    @Test
    void bringsTogetherWhatHappensWithinHalfASecond() {
        var room = scenario.workshop();
        try (var stream = follow(room.participant(0), room)) {
            for (int i = 0; i < 20; i++) fire(room, i % 2 == 0 ? LiveSignal.Topic.PROGRESS : LiveSignal.Topic.COMMENTS);
            var first = stream.next();
            assertThat(first.topics()).contains("progress");
            // On PostgreSQL the nodes are told together already, so that the first may be all there is.
            var rest = Postgres.isChosen() ? stream.next(QUIET) : stream.next();
            var last = rest == null ? first : rest;
            assertThat(last.topics()).containsExactly("comments", "progress");
            assertThat(last.data().path("v").asLong()).isEqualTo(live.version(room.id()));
            assertThat(stream.next(QUIET)).isNull();
        }
    }

    @Test
    void tellsNothingOfWhatWasNotCommitted() {
        var room = scenario.workshop();
        try (var stream = follow(room.participant(0), room)) {
            QuarkusTransaction.begin();
            live.fire(room.id(), LiveSignal.Topic.ROUND);
            QuarkusTransaction.rollback();
            assertThat(stream.next(QUIET)).isNull();
        }
    }

    @Test
    void tellsOfAnotherWorkshopNothing() {
        var room = scenario.workshop();
        var other = scenario.workshop();
        try (var stream = follow(room.facilitator(), room)) {
            other.open(VOTE);
            assertThat(stream.next(QUIET)).isNull();
        }
    }

    @Test
    void tellsOfABlindCommentOnlyThatSomebodyAnswered() {
        var room = scenario.workshop();
        var round = room.open(Drafts.blind(COMMENT));
        try (var stream = follow(room.participant(1), room)) {
            var comment = comment(room, round.id());
            assertThat(stream.next().topics()).containsExactly("progress");
            room.participant(0)
                    .patch("/comments/{c}", "{\"body\":\"Who else pays?\"}", comment)
                    .statusCode(200);
            assertThat(stream.next(QUIET)).isNull();
        }
    }

    @Test
    void tellsOfALiveComment() {
        var room = scenario.workshop();
        var round = room.open(COMMENT);
        try (var stream = follow(room.participant(1), room)) {
            comment(room, round.id());
            var topics = new java.util.ArrayList<>(stream.next().topics());
            var more = stream.next(QUIET);
            if (more != null) topics.addAll(more.topics());
            assertThat(topics).contains("comments", "progress");
        }
    }

    @Test
    void beatsEveryFifteenSeconds() {
        var room = scenario.workshop();
        try (var stream = follow(room.participant(0), room)) {
            assertThat(stream.beats(Duration.ofSeconds(16))).isTrue();
        }
    }

    @Test
    void endsForWhomIsLetOut() {
        var room = scenario.workshop();
        try (var gone = follow(room.participant(0), room);
                var stays = follow(room.participant(1), room)) {
            room.facilitator()
                    .patch(
                            "/workshops/{w}/members/{m}",
                            "{\"removed\":true}",
                            room.id(),
                            room.participant(0).member().id())
                    .statusCode(200);
            viewers.checkAgain();
            assertThat(gone.ends()).isTrue();
            fire(room, LiveSignal.Topic.FOCUS);
            assertThat(stays.ends()).isFalse();
        }
    }

    @Test
    void endsForWhomSignsOut() {
        var room = scenario.workshop();
        try (var stream = follow(room.participant(0), room)) {
            room.participant(0).delete("/tokens/current").statusCode(204);
            viewers.checkAgain();
            assertThat(stream.ends()).isTrue();
        }
    }

    @Test
    void isForMembersAndTakesNothing() {
        var room = scenario.workshop();
        var path = "/workshops/" + room.id() + "/events";
        Guest.STRANGER.api().accept("text/event-stream").get(path).then().statusCode(401);
        var foreigner = scenario.workshop().participant(0);
        foreigner.api().accept("text/event-stream").get(path).then().statusCode(404);
        room.participant(0).post(path, "{}").statusCode(405).body("type", equalTo("/problems/method-not-allowed"));
    }

    private static Stream follow(Guest guest, TestWorkshop room) {
        Postgres.settle();
        return Stream.open(guest, room.id());
    }

    private void fire(TestWorkshop room, LiveSignal.Topic topic) {
        QuarkusTransaction.requiringNew().run(() -> live.fire(room.id(), topic));
    }

    private static UUID comment(TestWorkshop room, UUID round) {
        var body = "{\"target\":\"R1\",\"kind\":\"QUESTION\",\"body\":\"Who pays?\"}";
        return UUID.fromString(room.participant(0)
                .post("/rounds/{r}/comments", body, round)
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
