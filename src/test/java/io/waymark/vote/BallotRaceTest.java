package io.waymark.vote;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.DotsItem;
import io.waymark.analysis.Results;
import io.waymark.session.RoundNotOpen;
import io.waymark.session.RoundView;
import io.waymark.session.VoteMethod;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The ballot that was acknowledged last is sealed whole, and no other, however close the close. */
@QuarkusTest
class BallotRaceTest {
    private static final int VOTERS = 12;

    @Inject
    Scenario scenario;

    @Inject
    Ballots ballots;

    @Inject
    Results results;

    @Test
    void sealsTheLastAcknowledgedBallotOfEachAndNoOther() throws Exception {
        var room = scenario.empty(Attribution.NAMED).participants(VOTERS).publish(TestWorkshop.DRAFT);
        var pool = Executors.newFixedThreadPool(VOTERS);
        var refused = new AtomicInteger();
        try {
            for (int i = 1; i <= 10; i++) race(room, pool, 3 * i, refused);
        } finally {
            pool.shutdownNow();
        }
        assertThat(refused).as("the close came in between").hasPositiveValue();
    }

    private void race(TestWorkshop room, ExecutorService pool, int closeAfter, AtomicInteger refused) throws Exception {
        var round = room.open(Drafts.by(VoteMethod.DOTS));
        var soFar = new CountDownLatch(closeAfter);
        var voters = IntStream.range(0, VOTERS)
                .mapToObj(i -> pool.submit(voter(room.member(i), round, refused, soFar)))
                .toList();
        assertThat(soFar.await(60, TimeUnit.SECONDS)).isTrue();
        room.close(round);
        int dots = 0;
        int people = 0;
        for (var voter : voters) {
            dots += voter.get();
            people += voter.get() > 0 ? 1 : 0;
        }
        var sealed = results.show(room.facilitator().member(), round.id());
        assertThat(sealed.respondents()).isEqualTo(people);
        assertThat(((DotsItem) sealed.items().get(0)).dots()).isEqualTo(dots);
    }

    /** Gives one dot, then two, up to five: tells how many were acknowledged last. */
    private Callable<Integer> voter(Member member, RoundView round, AtomicInteger refused, CountDownLatch soFar) {
        return () -> {
            int last = 0;
            for (int dots = 1; dots <= 5; dots++) {
                try {
                    ballots.cast(member, round.id(), new NewBallot(null, Map.of("R1", dots)));
                    last = dots;
                    soFar.countDown();
                } catch (RoundNotOpen late) {
                    refused.incrementAndGet();
                }
            }
            return last;
        };
    }
}
