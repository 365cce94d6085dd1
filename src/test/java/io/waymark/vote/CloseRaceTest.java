package io.waymark.vote;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.Results;
import io.waymark.analysis.VoteItem;
import io.waymark.session.RoundNotOpen;
import io.waymark.session.RoundView;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was acknowledged is sealed, what was refused is not, however close the close. {@code -Psoak}: a thousand times. */
@QuarkusTest
class CloseRaceTest {
    private static final int VOTERS = Integer.getInteger("waymark.voters", 16);
    private static final int RACES = Integer.getInteger("waymark.races", 20);
    /** So many rounds are held in one workshop. */
    private static final int HELD = 20;

    private static final List<String> KEYS = List.of("R1", "R2", "R3");

    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Results results;

    @Test
    void sealsEveryAcknowledgedVoteAndNoOther() throws Exception {
        TestWorkshop room = null;
        var pool = Executors.newFixedThreadPool(VOTERS);
        var refused = new AtomicInteger();
        try {
            for (int i = 0; i < RACES; i++) {
                if (i % HELD == 0)
                    room = scenario.empty(Attribution.NAMED)
                            .participants(VOTERS)
                            .publish(TestWorkshop.DRAFT);
                race(room, pool, 2 + 2 * i % (VOTERS * KEYS.size() - 8), refused);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(refused).as("the close came in between").hasPositiveValue();
    }

    /** Closes as soon as so many votes are acknowledged, while the others are on their way. */
    private void race(TestWorkshop room, ExecutorService pool, int closeAfter, AtomicInteger refused) throws Exception {
        var round = room.open(VOTE);
        var acknowledged = new ConcurrentHashMap<String, AtomicInteger>();
        KEYS.forEach(key -> acknowledged.put(key, new AtomicInteger()));
        var soFar = new CountDownLatch(closeAfter);
        var order = new Order(new AtomicBoolean(), new AtomicBoolean(), new AtomicInteger());
        var voters = IntStream.range(0, VOTERS)
                .mapToObj(i -> pool.submit(voter(room.member(i), round, acknowledged, refused, soFar, order)))
                .toList();
        assertThat(soFar.await(60, TimeUnit.SECONDS)).isTrue();
        order.begun.set(true);
        room.close(round);
        order.over.set(true);
        for (var voter : voters) voter.get();
        assertThat(order.violations)
                .as("accepted after the close, or refused before it")
                .hasValue(0);
        assertThat(sealed(room, round))
                .isEqualTo(acknowledged.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().get())));
    }

    private Callable<Void> voter(
            Member member,
            RoundView round,
            Map<String, AtomicInteger> acknowledged,
            AtomicInteger refused,
            CountDownLatch soFar,
            Order order) {
        return () -> {
            for (var key : KEYS) {
                boolean tooLate = order.over.get();
                try {
                    votes.cast(member, round.id(), key, new NewVote(VoteChoice.AGREE, null));
                    acknowledged.get(key).incrementAndGet();
                    soFar.countDown();
                    if (tooLate) order.violations.incrementAndGet();
                } catch (RoundNotOpen late) {
                    if (!order.begun.get()) order.violations.incrementAndGet();
                    refused.incrementAndGet();
                }
            }
            return null;
        };
    }

    /** When the close was asked for and when it was answered. */
    private record Order(AtomicBoolean begun, AtomicBoolean over, AtomicInteger violations) {}

    private Map<String, Integer> sealed(TestWorkshop room, RoundView round) {
        return results.show(room.facilitator().member(), round.id()).items().stream()
                .map(VoteItem.class::cast)
                .collect(Collectors.toMap(VoteItem::key, agreed()));
    }

    private static Function<VoteItem, Integer> agreed() {
        return item -> item.counts().get(VoteChoice.AGREE);
    }
}
