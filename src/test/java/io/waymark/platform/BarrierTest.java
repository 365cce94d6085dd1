package io.waymark.platform;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for the disk and what does not. The tests' own database has none to wait for. */
@QuarkusTest
class BarrierTest {
    private static final String AGREE = "{\"choice\":\"AGREE\"}";

    @Inject
    Scenario scenario;

    @Inject
    Live live;

    private final Disk disk = new Disk();

    /** A disk that says when, and may be full. */
    static class Disk extends Barrier {
        boolean full;
        int asked;
        final List<Runnable> later = new ArrayList<>();

        @Override
        CompletableFuture<Void> stored() {
            asked++;
            return full
                    ? CompletableFuture.failedFuture(NotStored.notForced())
                    : CompletableFuture.completedFuture(null);
        }

        @Override
        void afterwards(Runnable tell) {
            later.add(tell);
        }
    }

    @BeforeEach
    void install() {
        QuarkusMock.installMockForType(disk, Barrier.class);
    }

    @Test
    void answersAChangeOnceItIsStored() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        room.participant(0).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
        room.participant(0).delete("/rounds/{r}/votes/R1", round.id()).statusCode(204);
        room.participant(0)
                .page()
                .formParam("choice.R1", "AGREE")
                .post("/rounds/{r}/votes", round.id())
                .then()
                .statusCode(303);
        assertThat(disk.asked).isEqualTo(3);
    }

    @Test
    void doesNotWaitToAnswerAQuestionOrToRefuse() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        room.participant(0).get("/rounds/{r}", round.id()).statusCode(200);
        room.participant(0).put("/rounds/{r}/votes/R9", AGREE, round.id()).statusCode(404);
        room.observer().put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(403);
        assertThat(disk.asked).isZero();
    }

    @Test
    void saysSoWhereItCannotBeStored() {
        var room = scenario.workshop();
        var round = room.open(VOTE);
        disk.full = true;
        room.participant(0)
                .put("/rounds/{r}/votes/R1", AGREE, round.id())
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .header("Location", nullValue())
                .body("type", equalTo("/problems/unavailable"));
        room.participant(0)
                .page()
                .formParam("choice.R1", "AGREE")
                .post("/rounds/{r}/votes", round.id())
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("1"))
                .body(containsString("Try again"));
        disk.full = false;
        room.participant(0).put("/rounds/{r}/votes/R1", AGREE, round.id()).statusCode(200);
    }

    /** The same key is answered with the same again, once it can be. */
    @Test
    void aRetryAfterItCouldNotBeStoredHappensOnce() {
        var organiser = new io.waymark.support.Guest(null, scenario.organiser().token());
        disk.full = true;
        create(organiser).statusCode(503);
        disk.full = false;
        create(organiser).statusCode(201);
        organiser.get("/workshops").body("items.size()", equalTo(1));
    }

    private static io.restassured.response.ValidatableResponse create(io.waymark.support.Guest organiser) {
        return organiser
                .api()
                .header("Idempotency-Key", "once")
                .body("{\"title\":\"Once\"}")
                .post("/workshops")
                .then();
    }

    @Test
    void tellsNobodyBeforeItIsStored() throws InterruptedException {
        var room = scenario.workshop();
        long before = live.version(room.id());
        disk.later.clear();
        QuarkusTransaction.requiringNew().run(() -> live.fire(room.id(), LiveSignal.Topic.COMMENTS));
        assertThat(live.version(room.id())).isEqualTo(before);
        assertThat(disk.later).isNotEmpty();
        disk.later.forEach(Runnable::run);
        for (int i = 0; i < 50 && live.version(room.id()) == before; i++) Thread.sleep(20);
        assertThat(live.version(room.id())).isGreaterThan(before);
    }
}
