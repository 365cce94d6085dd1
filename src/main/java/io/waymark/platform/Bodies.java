package io.waymark.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How bodies come in. Short ones are read before a thread works on the request: threads that wait for the bytes of some
 * are missing for all others. Longer ones are for who is signed in, which is asked before they are read; a thread waits for
 * each of a few of them, and the others wait without one. Where a body trickles the connection is ended; the idle limit of
 * the server does not see that, because each byte is a sign of life.
 */
@ApplicationScoped
class Bodies {
    /** In bytes: as little as nobody's network brings in a period. */
    private static final long LEAST = 1024;

    /** The same where a thread waits: a document of 10 MB takes half an hour at most. */
    private static final long LEAST_LONG = 64 << 10;

    /** In periods: what is short and not there by then is not waited for. */
    private static final int SHORT_WITHIN = 6;

    /** How many threads wait for bytes at most, a few of all there are. */
    private static final int AT_ONCE = 16;

    /** How many wait for that without a thread: each holds a connection and what it has sent. */
    private static final int WAITING = 400;

    private static final String AFTER_SECONDS = "10";

    @Inject
    EdgeRefusal refusal;

    @ConfigProperty(name = "waymark.slow-body")
    Duration period;

    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private int reading;

    void register(@Observes Filters filters) {
        filters.register(this::filter, 200);
    }

    private void filter(RoutingContext context) {
        if (!hasBody(context.request())) context.next();
        else if (isShort(context)) read(context, watch(context, LEAST, SHORT_WITHIN));
        else if (isFull()) turnAway(context);
        else if (enter(context)) stream(context);
    }

    private static boolean hasBody(HttpServerRequest request) {
        return BodyLimit.said(request) > 0 || isChunked(request);
    }

    private static boolean isChunked(HttpServerRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    /** By its own word, or because nothing longer is read there. */
    private static boolean isShort(RoutingContext context) {
        long said = BodyLimit.said(context.request());
        return said < 0 ? BodyLimit.at(context.normalizedPath()) == BodyLimit.SHORT : said <= BodyLimit.SHORT;
    }

    /**
     * @param least how many bytes must come in each period
     * @param within in how many periods all must have come
     * @return what stops the watch
     */
    private Runnable watch(RoutingContext context, long least, int within) {
        var request = context.request();
        var before = new AtomicLong();
        var periods = new AtomicInteger();
        long watch = context.vertx().setPeriodic(period.toMillis(), tick -> {
            long read = request.bytesRead();
            if (read - before.getAndSet(read) >= least && periods.incrementAndGet() < within) return;
            context.vertx().cancelTimer(tick);
            if (!request.isEnded()) request.connection().close();
        });
        return () -> context.vertx().cancelTimer(watch);
    }

    /** What turns out to be longer goes on as soon as that is known: {@link BodyLimit} refuses it. */
    private void read(RoutingContext context, Runnable stopWatch) {
        var body = Buffer.buffer();
        context.request().handler(part -> {
            if (body.length() > BodyLimit.SHORT) return;
            body.appendBuffer(part);
            if (body.length() > BodyLimit.SHORT) tooLong(context, body);
        });
        context.request().endHandler(end -> {
            stopWatch.run();
            if (body.length() <= BodyLimit.SHORT) goOn(context, body);
        });
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect")))
            context.response().writeContinue();
        context.request().resume();
    }

    /** Who still sends gets time to read the answer: a connection that is ended at once would take it along. */
    private void tooLong(RoutingContext context, Buffer body) {
        context.response().putHeader("Connection", "close");
        context.addEndHandler(answered -> context.vertx().setTimer(period.toMillis(), late -> context.request()
                .connection()
                .close()));
        goOn(context, body);
    }

    private static void goOn(RoutingContext context, Buffer body) {
        context.setBody(body);
        context.next();
    }

    private void stream(RoutingContext context) {
        var stopWatch = watch(context, LEAST_LONG, Integer.MAX_VALUE);
        context.addEndHandler(ended -> {
            stopWatch.run();
            leave();
        });
        context.next();
    }

    /** Who hung up does not count. */
    private synchronized boolean isFull() {
        if (waiting.size() >= WAITING) waiting.removeIf(Waiting::isGone);
        return waiting.size() >= WAITING;
    }

    private void turnAway(RoutingContext context) {
        context.response().putHeader("Retry-After", AFTER_SECONDS);
        refusal.answer(context, Problem.UNAVAILABLE, ProblemMessages::unavailable);
    }

    /** @return whether it is their turn; else they are called when somebody leaves */
    private synchronized boolean enter(RoutingContext context) {
        if (reading < AT_ONCE) {
            reading++;
            return true;
        }
        waiting.add(new Waiting(context, context.vertx().getOrCreateContext()));
        return false;
    }

    private synchronized void leave() {
        var next = waiting.poll();
        if (next == null) reading--;
        else next.thread().runOnContext(called -> begin(next));
    }

    /** Who has gone away meanwhile makes room for the next. */
    private void begin(Waiting next) {
        if (next.isGone()) leave();
        else stream(next.request());
    }

    private record Waiting(RoutingContext request, Context thread) {
        boolean isGone() {
            return request.response().closed();
        }
    }
}
