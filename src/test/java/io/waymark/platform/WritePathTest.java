package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who writes together with whom, and what becomes of the others where one is refused. */
@QuarkusTest
class WritePathTest {
    @Inject
    WritePath writes;

    @Inject
    Audit audit;

    @Inject
    TransactionSynchronizationRegistry transaction;

    private final UUID round = UUID.randomUUID();
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch leave = new CountDownLatch(1);

    @AfterEach
    void end() {
        leave.countDown();
        callers.shutdown();
    }

    @Test
    void whoeverWaitsIsWrittenTogether() throws Exception {
        var first = callers.submit(() -> write(this::slowly));
        inside.await();
        var waiting = wait(() -> write(this::key), () -> write(this::key), () -> write(this::key));
        leave.countDown();
        var alone = first.get(10, TimeUnit.SECONDS);
        var together = waiting.get(0).get(10, TimeUnit.SECONDS);
        assertThat(together).isNotEqualTo(alone);
        for (var other : waiting) assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo(together);
    }

    /** Each stands in the audit once, though those who waited with a refused one were written twice. */
    @Test
    void oneThatIsRefusedSpoilsNothingForTheOthers() throws Exception {
        var first = callers.submit(() -> write(this::slowly));
        inside.await();
        var waiting = wait(
                () -> write(() -> record("a")),
                () -> write(() -> {
                    record("b");
                    throw new NotFound();
                }),
                () -> write(() -> record("c")));
        leave.countDown();
        first.get(10, TimeUnit.SECONDS);
        waiting.get(0).get(10, TimeUnit.SECONDS);
        waiting.get(2).get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> waiting.get(1).get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotFound.class);
        assertThat(recorded()).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void aFaultOfOneLeavesNobodyWaiting() throws Exception {
        var first = callers.submit(() -> write(this::slowly));
        inside.await();
        var waiting = wait(
                () -> write(() -> {
                    throw new StackOverflowError();
                }),
                () -> write(() -> record("after the fault")));
        leave.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> waiting.get(0).get(10, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(StackOverflowError.class);
        waiting.get(1).get(10, TimeUnit.SECONDS);
        assertThat(recorded()).containsExactly("after the fault");
    }

    @Test
    void nobodyWaitsInTurnForADatabaseThatIsBusy() throws Exception {
        var tried = new AtomicInteger();
        var first = callers.submit(() -> write(this::slowly));
        inside.await();
        Callable<Object> busy = () -> write(() -> {
            tried.incrementAndGet();
            throw new PersistenceException(new SQLException("lock", "HYT00"));
        });
        var waiting = wait(busy, busy, busy);
        leave.countDown();
        first.get(10, TimeUnit.SECONDS);
        for (var each : waiting)
            assertThatThrownBy(() -> each.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(PersistenceException.class);
        assertThat(tried).as("once together, once alone").hasValue(2);
    }

    @Test
    void whoWishesForSomethingElseIsNotWrittenByTheSameWork() throws Exception {
        var first = callers.submit(() -> write(this::slowly));
        inside.await();
        var other = callers.submit(() ->
                Awaited.now(writes.write(round, "another", (about, all) -> List.of(all.size() + " of another kind"))));
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("1 of another kind");
        assertThat(first).isNotDone();
        leave.countDown();
        first.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aLotWaitsOnceForAConnection() throws Exception {
        var tried = new AtomicInteger();
        var first = callers.submit(() -> write(this::slowly));
        inside.await();
        Callable<Object> away = () -> write(() -> {
            tried.incrementAndGet();
            throw new PersistenceException(new SQLException("Acquisition timeout while waiting for new connection"));
        });
        var waiting = wait(away, away, away);
        leave.countDown();
        first.get(10, TimeUnit.SECONDS);
        for (var each : waiting)
            assertThatThrownBy(() -> each.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(PersistenceException.class);
        assertThat(tried).hasValue(1);
    }

    @Test
    void whatBelongsToALargerWholeStaysInItsTransaction() {
        QuarkusTransaction.begin();
        try {
            assertThat(write(this::key)).isEqualTo(key());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Asks for one thing; the work does what all of those who come together ask for. */
    private Object write(Supplier<Object> wish) {
        return Awaited.now(writes.write(round, new Wish(wish), (about, all) -> {
            assertThat(about).isEqualTo(round);
            return all.stream().map(each -> each.work().get()).toList();
        }));
    }

    private record Wish(Supplier<Object> work) {}

    private Object key() {
        return transaction.getTransactionKey();
    }

    private Object slowly() {
        inside.countDown();
        try {
            leave.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return key();
    }

    private Object record(String detail) {
        audit.record(round, null, "test", "", detail);
        return detail;
    }

    private List<String> recorded() {
        return audit.of(round, Paging.first()).items().stream()
                .map(Audit.Entry::detail)
                .toList();
    }

    /** Sends them one after the other, so that all of them wait. */
    @SafeVarargs
    private final List<Future<Object>> wait(Callable<Object>... all) throws InterruptedException {
        var sent = new ArrayList<Future<Object>>();
        for (var each : all) {
            sent.add(callers.submit(each));
            Thread.sleep(50);
        }
        return sent;
    }
}
