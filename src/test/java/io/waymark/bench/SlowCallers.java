package io.waymark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import io.vertx.core.net.NetSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Connections over which a request never comes to its end: half of them send a line of a header each second, the others a
 * sign of a body. Whoever is hung up on comes again at once.
 */
final class SlowCallers implements AutoCloseable {
    private static final String HEADER = "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n";
    private static final String BODY =
            "POST /api/v1/join HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 4000\r\n\r\n{";
    private static final long EACH_SECOND = 1000;
    private static final int AT_ONCE = 50;

    private final Vertx vertx = Vertx.vertx();
    private final NetClient client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(10_000));
    private final int port;
    private final int most;
    private final CountDownLatch open;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private volatile boolean over;

    SlowCallers(int port, int most) {
        this.port = port;
        this.most = most;
        this.open = new CountDownLatch(most);
    }

    /** Waits until all of them are there. */
    void come() throws InterruptedException {
        for (int i = 0; i < AT_ONCE; i++) follow();
        assertThat(open.await(60, TimeUnit.SECONDS)).isTrue();
    }

    private void follow() {
        int number = next.getAndIncrement();
        if (number < most) connect(number);
    }

    private void connect(int number) {
        if (over) return;
        client.connect(port, "127.0.0.1")
                .onSuccess(socket -> begin(socket, number))
                .onFailure(refused -> vertx.setTimer(EACH_SECOND, due -> connect(number)));
    }

    private void begin(NetSocket socket, int number) {
        boolean isHeader = number % 2 == 0;
        long drip = vertx.setPeriodic(EACH_SECOND, due -> socket.write(isHeader ? "X-Slow: yes\r\n" : " "));
        socket.closeHandler(hungUp -> {
            vertx.cancelTimer(drip);
            ended.incrementAndGet();
            connect(number);
        });
        socket.write(isHeader ? HEADER : BODY);
        open.countDown();
        follow();
    }

    /** How often one of them was hung up on. */
    int ended() {
        return ended.get();
    }

    @Override
    public void close() {
        over = true;
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
