package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.parsetools.RecordParser;
import io.waymark.support.App;
import io.waymark.support.Rehearsal;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many live streams of one workshop, some of which may not read what they are sent. */
class Streams implements AutoCloseable {
    private final Vertx vertx;
    private final HttpClient client;
    private final Rehearsal workshop;
    private final int readers;
    private final int idle;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch begun;
    private final ConcurrentLinkedQueue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private volatile long from;
    private volatile CountDownLatch awaited = new CountDownLatch(0);
    private volatile String topic = "";
    private volatile int watches;

    /** @param idle streams that are open and never read */
    Streams(App app, Rehearsal workshop, int readers, int idle) {
        this.vertx = Vertx.vertx();
        this.workshop = workshop;
        this.readers = readers;
        this.idle = idle;
        this.begun = new CountDownLatch(readers);
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost("127.0.0.1")
                .setDefaultPort(app.port())
                .setMaxPoolSize(readers + idle)
                .setMaxWaitQueueSize(-1));
    }

    /**
     * Opens all of them.
     *
     * @param atOnce how many are being opened at the same time
     * @return the seconds until all that read have got their first message
     */
    double open(int atOnce) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < atOnce; i++) follow();
        assertThat(begun.await(300, TimeUnit.SECONDS))
                .as("%d are not open", begun.getCount())
                .isTrue();
        return (System.nanoTime() - start) / 1e9;
    }

    private void follow() {
        int number = next.getAndIncrement();
        if (number < readers + idle) connect(number, new AtomicInteger(-1));
    }

    /** @param seen the last watch in which something came; -1 before the first message */
    private void connect(int number, AtomicInteger seen) {
        var people = workshop.participants();
        client.request(HttpMethod.GET, "/api/v1/workshops/" + workshop.id() + "/events")
                .compose(request -> request.putHeader("Authorization", "Bearer " + people.get(number % people.size()))
                        .putHeader("Accept", "text/event-stream")
                        .send())
                .onSuccess(answer -> opened(answer, number, seen))
                .onFailure(broken -> again(number, seen));
    }

    private void opened(HttpClientResponse answer, int number, AtomicInteger seen) {
        if (answer.statusCode() != 200) {
            again(number, seen);
            return;
        }
        if (number < idle) {
            answer.pause();
            follow();
            return;
        }
        answer.endHandler(over -> again(number, seen)); // as browsers do: the server ends each after some minutes
        answer.handler(RecordParser.newDelimited("\n\n", message -> arrived(message.toString(), seen)));
    }

    private void again(int number, AtomicInteger seen) {
        vertx.setTimer(500, due -> connect(number, seen));
    }

    private void arrived(String message, AtomicInteger seen) {
        if (!message.contains("event:state") && !message.contains("event: state")) return;
        if (seen.compareAndSet(-1, 0)) {
            begun.countDown();
            follow();
        } else if (message.contains(topic) && seen.getAndSet(watches) < watches) {
            arrivals.add(System.nanoTime() - from);
            awaited.countDown();
        }
    }

    /** From now on it counts who has got a message, whatever it is about. */
    void watch() {
        watch("");
    }

    /** The same of messages about something. */
    void watch(String topic) {
        arrivals.clear();
        awaited = new CountDownLatch(readers);
        this.topic = topic;
        from = System.nanoTime();
        watches++;
    }

    /** The seconds after which a share of those that read had got a message, once all have. */
    double reached(double share) throws InterruptedException {
        assertThat(awaited.await(60, TimeUnit.SECONDS)).isTrue();
        var sorted = arrivals.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(sorted)
                        .limit((long) Math.ceil(share * readers))
                        .max()
                        .orElseThrow()
                / 1e9;
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }
}
