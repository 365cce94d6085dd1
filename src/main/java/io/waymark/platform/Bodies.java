package io.waymark.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How bodies come in. Short ones are read before a thread works on the request: threads that wait for the bytes of some
 * are missing for all others. Longer ones are for who is signed in, which is asked before they are read. Where a body
 * trickles the connection is ended; the idle limit of the server does not see that, because each byte is a sign of life.
 */
@ApplicationScoped
class Bodies {
    /** In bytes: as little as nobody's network brings in a period. */
    private static final long LEAST = 1024;

    @ConfigProperty(name = "waymark.slow-body")
    Duration period;

    void register(@Observes Filters filters) {
        filters.register(this::filter, 200);
    }

    private void filter(RoutingContext context) {
        if (!hasBody(context.request())) context.next();
        else if (isShort(context)) read(context, watch(context));
        else stream(context, watch(context));
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

    /** @return what stops the watch */
    private Runnable watch(RoutingContext context) {
        var request = context.request();
        var before = new AtomicLong();
        long watch = context.vertx().setPeriodic(period.toMillis(), tick -> {
            long read = request.bytesRead();
            if (read - before.getAndSet(read) >= LEAST) return;
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

    private static void stream(RoutingContext context, Runnable stopWatch) {
        context.addEndHandler(answered -> stopWatch.run());
        context.next();
    }
}
