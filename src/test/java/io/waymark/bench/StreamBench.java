package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand people follow a workshop live: how soon a reveal reaches the last of them, and what a stream costs. */
class StreamBench {
    private static final int STREAMS = Integer.getInteger("bench.streams", 10_000);
    private static final int PEOPLE = 100;
    /** Streams that are being opened at the same time. */
    private static final int AT_ONCE = 100;

    @TempDir
    Path data;

    private final AtomicReference<CountDownLatch> awaited = new AtomicReference<>();

    @Test
    void streams() throws Exception {
        var vertx = Vertx.vertx();
        try (var app = App.start(data, Map.of())) {
            var workshop = Rehearsal.begin(app, PEOPLE);
            var round = workshop.open(app, "VOTE", 3600);
            Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}"), 200);
            long before = app.kilobytes();
            long from = System.nanoTime();
            open(vertx, app, workshop);
            double opened = seconds(from);
            App.pause(2000);
            long each = (app.kilobytes() - before) / STREAMS;
            awaited.set(new CountDownLatch(STREAMS));
            from = System.nanoTime();
            Rehearsal.done(app.post(workshop.facilitator(), "/rounds/" + round + "/reveal", "{}"), 200);
            double answered = seconds(from);
            assertThat(awaited.get().await(60, TimeUnit.SECONDS)).isTrue();
            Figures.tell("Streams");
            Figures.tell("  %d opened in %.1f s, %d kB of memory each", STREAMS, opened, each);
            Figures.tell(
                    "  a reveal is answered after %.3f s and has reached the last after %.3f s",
                    answered, seconds(from));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    private void open(Vertx vertx, App app, Rehearsal workshop) throws Exception {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(app.port())
                .setMaxPoolSize(STREAMS)
                .setMaxWaitQueueSize(-1));
        var begun = new CountDownLatch(STREAMS);
        var next = new AtomicInteger();
        for (int i = 0; i < AT_ONCE; i++) follow(client, workshop, next, begun);
        assertThat(begun.await(300, TimeUnit.SECONDS))
                .as("%d are not open", begun.getCount())
                .isTrue();
    }

    private void follow(HttpClient client, Rehearsal workshop, AtomicInteger next, CountDownLatch begun) {
        int number = next.getAndIncrement();
        if (number >= STREAMS) return;
        var first = new AtomicInteger();
        client.request(HttpMethod.GET, "/api/v1/workshops/" + workshop.id() + "/events")
                .compose(request -> request.putHeader(
                                "Authorization",
                                "Bearer " + workshop.participants().get(number % PEOPLE))
                        .putHeader("Accept", "text/event-stream")
                        .send())
                .onSuccess(answer -> answer.handler(part -> {
                    if (!part.toString().contains("event:state")
                            && !part.toString().contains("event: state")) return;
                    if (first.getAndIncrement() == 0) {
                        begun.countDown();
                        follow(client, workshop, next, begun);
                    } else if (awaited.get() != null) awaited.get().countDown();
                }));
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
