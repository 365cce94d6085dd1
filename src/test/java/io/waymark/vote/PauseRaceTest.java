package io.waymark.vote;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.Results;
import io.waymark.analysis.VoteItem;
import io.waymark.session.Extension;
import io.waymark.session.RoundNotOpen;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * People vote and change their votes all the time, while the round is paused, resumed and extended and at last closed.
 * {@code -Psoak}: two hundred such rounds.
 */
@QuarkusTest
class PauseRaceTest {
    private static final int VOTERS = Integer.getInteger("waymark.voters", 16);
    private static final int RACES = Math.max(1, Integer.getInteger("waymark.races", 20) / 5);
    private static final int PAUSES = 3;
    /** All who wait are answered at once: the first lot had asked before the turn. */
    private static final int LOTS = 3;

    private static final List<String> KEYS = List.of("R1", "R2", "R3");
    private static final List<VoteChoice> CHOICES = List.of(VoteChoice.AGREE, VoteChoice.NEUTRAL, VoteChoice.DISAGREE);

    @Inject
    Scenario scenario;

    @Inject
    Votes votes;

    @Inject
    Rounds rounds;

    @Inject
    Results results;

    private TestWorkshop room;
    private RoundView round;
    private Member lead;
    private RealTime time;
    private AtomicInteger accepted;
    private AtomicInteger refused;
    private volatile boolean extending;
    private final Map<String, VoteChoice> acknowledged = new ConcurrentHashMap<>();

    @Test
    void paysAttentionToEveryTurnAndSealsWhatWasAcknowledged() throws Exception {
        room = scenario.empty(Attribution.NAMED).participants(VOTERS).publish(TestWorkshop.DRAFT);
        lead = room.facilitator().member();
        var pool = Executors.newFixedThreadPool(VOTERS + 1);
        try {
            for (int i = 0; i < RACES; i++) race(pool, i);
        } finally {
            pool.shutdownNow();
        }
    }

    private void race(ExecutorService pool, int seed) throws Exception {
        begin();
        var over = new AtomicBoolean();
        var voters = IntStream.range(0, VOTERS)
                .mapToObj(i -> pool.submit(voter(i, new Random(seed * 100L + i), over)))
                .toList();
        long since = turns(pool.submit(extender()));
        long close = System.nanoTime();
        room.close(round);
        time.open(since, close);
        long closed = System.nanoTime();
        await(refused, LOTS * VOTERS);
        over.set(true);
        for (var voter : voters) voter.get();
        time.shut(closed, System.nanoTime());
        assertThat(time.violations()).isEmpty();
        assertThat(time.judged(true)).as("judged while it was open").isPositive();
        assertThat(time.judged(false)).as("judged while it was not").isPositive();
        assertThat(sealed()).isEqualTo(counted());
    }

    private void begin() {
        round = room.open(VOTE);
        time = new RealTime();
        accepted = new AtomicInteger();
        refused = new AtomicInteger();
        acknowledged.clear();
    }

    /**
     * Pauses and resumes while the other one extends; no second of all that is lost, since the clock stands still.
     *
     * @return when the last one to resume had returned
     */
    private long turns(Future<Integer> extender) throws Exception {
        long since = System.nanoTime();
        for (int i = 0; i < PAUSES; i++) {
            await(accepted, LOTS * VOTERS);
            long pause = System.nanoTime();
            rounds.pause(lead, round.id());
            time.open(since, pause);
            since = System.nanoTime();
            await(refused, LOTS * VOTERS);
            long resume = System.nanoTime();
            rounds.resume(lead, round.id());
            time.shut(since, resume);
            since = System.nanoTime();
        }
        extending = false;
        long more = 60L * extender.get();
        assertThat(rounds.view(round.id()).remainingSeconds()).isEqualTo(600 + more);
        return since;
    }

    /** Nobody refuses more time to a round that is open or paused. */
    private Callable<Integer> extender() {
        extending = true;
        return () -> {
            int times = 0;
            for (; extending; times++) {
                rounds.extend(lead, round.id(), new Extension(60));
                App.pause(5);
            }
            return times;
        };
    }

    private Callable<Void> voter(int number, Random random, AtomicBoolean over) {
        return () -> {
            while (!over.get()) vote(room.member(number), number, KEYS.get(random.nextInt(3)), random);
            return null;
        };
    }

    private void vote(Member me, int number, String key, Random random) {
        var choice = CHOICES.get(random.nextInt(CHOICES.size()));
        long asked = System.nanoTime();
        try {
            votes.cast(me, round.id(), key, new NewVote(choice, null));
            time.answered(true, asked, System.nanoTime());
            acknowledged.put(number + key, choice);
            accepted.incrementAndGet();
        } catch (RoundNotOpen notNow) {
            time.answered(false, asked, System.nanoTime());
            refused.incrementAndGet();
            App.pause(1);
        }
    }

    /** Waits until there are so many more. */
    private static void await(AtomicInteger count, int more) {
        int goal = count.get() + more;
        for (int waited = 0; count.get() < goal; waited++) {
            if (waited > 60_000) throw new AssertionError("Only " + count + " of " + goal);
            App.pause(1);
        }
    }

    private List<String> sealed() {
        var lines = new ArrayList<String>();
        for (var item : results.show(lead, round.id()).items()) {
            var vote = (VoteItem) item;
            for (var choice : CHOICES)
                lines.add(vote.key() + choice + vote.counts().get(choice));
        }
        return lines;
    }

    private List<String> counted() {
        var lines = new ArrayList<String>();
        for (var key : KEYS)
            for (var choice : CHOICES)
                lines.add(key
                        + choice
                        + acknowledged.entrySet().stream()
                                .filter(each -> each.getKey().endsWith(key) && each.getValue() == choice)
                                .count());
        return lines;
    }
}
