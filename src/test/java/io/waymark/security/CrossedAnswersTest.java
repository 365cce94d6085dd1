package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** However many ask at the same moment, by whatever way, each gets what is theirs. */
@QuarkusTest
class CrossedAnswersTest {
    private static final int CALLERS = 16;
    private static final int CALLS = 100;
    private static final Pattern PERSON = Pattern.compile("Person \\d+");

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final Queue<String> crossed = new ConcurrentLinkedQueue<>();

    /** Of whom each answer may speak; they are in two workshops, so that those differ too. */
    private record Asker(Knock knock, UUID workshop, Guest guest) {
        String id() {
            return guest.member().id().toString();
        }
    }

    @Test
    void nobodyGetsWhatIsAnothers() throws Exception {
        var askers = askers();
        var go = new CountDownLatch(1);
        var crowd = Executors.newFixedThreadPool(CALLERS);
        var done = new ArrayList<java.util.concurrent.Future<Void>>();
        for (var asker : askers) done.add(crowd.submit(crowd(asker, go)));
        go.countDown();
        for (var one : done) one.get();
        crowd.shutdown();
        assertThat(crossed).isEmpty();
    }

    private List<Asker> askers() {
        var askers = new ArrayList<Asker>();
        for (int i = 0; i < 2; i++) {
            var room = scenario.empty(Attribution.NAMED).participants(CALLERS / 2);
            for (int each = 0; each < CALLERS / 2; each++)
                askers.add(new Asker(new Knock(url), room.id(), room.participant(each)));
        }
        return askers;
    }

    private Callable<Void> crowd(Asker asker, CountDownLatch go) {
        return () -> {
            var person = me(asker).path("person").path("id").asText();
            go.await();
            for (int i = 0; i < CALLS; i++) {
                var me = me(asker);
                if (!me.path("person").path("id").asText().equals(person)
                        || me.path("memberships").size() != 1
                        || !me.at("/memberships/0/workshopId").asText().equals(asker.workshop.toString()))
                    crossed.add(person + " is told " + me);
                between(asker, i);
            }
            return null;
        };
    }

    private static com.fasterxml.jackson.databind.JsonNode me(Asker asker) {
        var answer = asker.knock.send("GET", "/api/v1/me", asker.guest, null, null);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return Knock.read(answer.body());
    }

    /** What else people do meanwhile: pages with their cookie, changes, and what is refused or unknown. */
    private void between(Asker asker, int turn) {
        var workshop = "/workshops/" + asker.workshop;
        switch (turn % 8) {
            case 0 -> mine(asker, "GET", null);
            case 2 -> mine(asker, "PATCH", "{\"expertise\":\"Turn " + turn + "\"}");
            case 4 -> page(asker, workshop);
            case 5 -> asker.knock.send("GET", "/api/v1/me", Guest.STRANGER, null, null);
            case 6 -> asker.knock.send("GET", "/api/v1" + workshop + "/members", asker.guest, null, null);
            default -> {}
        }
    }

    private void mine(Asker asker, String method, String body) {
        var path = "/api/v1/workshops/" + asker.workshop + "/members/mine";
        var answer = asker.knock.send(method, path, asker.guest, body == null ? null : "application/json", body);
        if (answer.status() != 200
                || !Knock.read(answer.body()).path("id").asText().equals(asker.id()))
            crossed.add(asker.id() + " is told " + answer + answer.body());
    }

    /** Whose page it is stands at its head. */
    private void page(Asker asker, String path) {
        var answer = asker.knock.send("GET", path, asker.guest, null, null);
        var named = PERSON.matcher(answer.body().replaceFirst("(?s).*?<p class=\"who\">", ""));
        if (answer.status() != 200
                || !named.find()
                || !named.group().equals(asker.guest.member().name())) crossed.add(asker.id() + " is shown " + answer);
    }
}
