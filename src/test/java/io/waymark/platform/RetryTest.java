package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetryTest {
    private static final String WORKSHOP = "{\"title\":\"Once\"}";

    @Inject
    Scenario scenario;

    @Inject
    RetryRepository retries;

    private Guest organiser() {
        return new Guest(null, scenario.organiser().token());
    }

    private static Response create(Guest who, String key, String body) {
        return who.api().header("Idempotency-Key", key).body(body).post("/workshops");
    }

    @Test
    void theSameKeyAnswersTheSameAndDoesItOnce() {
        var who = organiser();
        var first = create(who, "k1", WORKSHOP).then().statusCode(201).extract().asString();
        var second =
                create(who, "k1", WORKSHOP).then().statusCode(201).extract().asString();
        assertThat(second).isEqualTo(first);
        who.get("/workshops").body("items", hasSize(1));
    }

    /** As H2 was found after the process had been killed: the key without what came of it. */
    @Test
    void aKeyWhoseAnswerWasNeverStoredIsTakenAgain() {
        var who = organiser();
        create(who, "k3", "{\"title\":\"Lost\"}").then().statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> retries.update("status = 0, body = null where id.retryKey = ?1", Hash.sha256("k3")));
        create(who, "k3", WORKSHOP).then().statusCode(201).header("Idempotent-Replay", nullValue());
        create(who, "k3", WORKSHOP).then().statusCode(201).header("Idempotent-Replay", "true");
    }

    /** Who lost the answer goes on with the tag that it had. */
    @Test
    void aReplayBringsTheTagOfTheDraft() {
        var room = scenario.workshop();
        var lead = room.facilitator();
        var tags = IntStream.range(0, 2)
                .mapToObj(i -> lead.api()
                        .header("Idempotency-Key", "k2")
                        .body("{\"basedOn\":1}")
                        .post("/workshops/{w}/versions", room.id())
                        .header("ETag"))
                .toList();
        assertThat(tags).containsExactly("\"draft-2-1\"", "\"draft-2-1\"");
        lead.post(
                        "/workshops/{w}/versions/2/changes",
                        "{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R3\"],\"reason\":\"Said elsewhere\",\"comments\":[]}",
                        room.id())
                .statusCode(201)
                .header("ETag", "\"draft-2-2\"");
    }

    @Test
    void theSameKeyWithAnotherBodyIs409() {
        var who = organiser();
        create(who, "k1", WORKSHOP).then().statusCode(201);
        create(who, "k1", "{\"title\":\"Twice\"}").then().statusCode(409).body("type", equalTo("/problems/conflict"));
        who.get("/workshops").body("items", hasSize(1));
    }

    @Test
    void keepsNothingThatWhoHasTheDatabaseCouldRead() {
        var room = scenario.workshop();
        var invitation = "{\"invitations\":[{\"name\":\"Ida\",\"role\":\"PARTICIPANT\"}]}";
        var link = room.facilitator()
                .api()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(invitation)
                .post("/workshops/{w}/invitations", room.id())
                .then()
                .statusCode(201)
                .extract()
                .<String>path("items[0].link");
        var kept = QuarkusTransaction.requiringNew().call(() -> retries.listAll().stream()
                .map(record -> String.valueOf(record.body()))
                .toList());
        assertThat(kept).isNotEmpty().noneMatch(body -> body.contains(link) || body.contains("items"));
    }

    @Test
    void anothersKeyIsAnotherKey() {
        create(organiser(), "shared", WORKSHOP).then().statusCode(201);
        create(organiser(), "shared", "{\"title\":\"Mine\"}")
                .then()
                .statusCode(201)
                .body("title", equalTo("Mine"));
    }

    @Test
    void refusalsAreNotKept() {
        var who = organiser();
        create(who, "k1", "{}").then().statusCode(400);
        create(who, "k1", WORKSHOP).then().statusCode(201);
    }

    @Test
    void sentTwiceAtOnceItHappensOnce() throws Exception {
        var who = organiser();
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> attempt = () ->
                    create(who, "k1", WORKSHOP).then().statusCode(201).extract().path("id");
            var ids = pool
                    .invokeAll(IntStream.range(0, 4).mapToObj(i -> attempt).toList())
                    .stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct();
            assertThat(ids).hasSize(1);
        } finally {
            pool.shutdown();
        }
        who.get("/workshops").body("items", hasSize(1));
    }

    @Test
    void aPageSentTwiceIsTheSamePage() {
        var room = scenario.empty(Attribution.NAMED);
        var key = UUID.randomUUID().toString();
        var first = invite(room.facilitator(), room.id(), key);
        var second = invite(room.facilitator(), room.id(), key);
        assertThat(first.contentType()).startsWith("text/html");
        assertThat(second.contentType()).startsWith("text/html");
        assertThat(second.asString()).isEqualTo(first.asString()).contains("/i/");
        room.facilitator().get("/workshops/{w}/members", room.id()).body("items", hasSize(2));
    }

    private static Response invite(Guest who, UUID workshop, String key) {
        return who.page()
                .formParam("idempotencyKey", key)
                .formParam("lines", "Ann")
                .formParam("role", "PARTICIPANT")
                .post("/workshops/{w}/invitations", workshop);
    }
}
