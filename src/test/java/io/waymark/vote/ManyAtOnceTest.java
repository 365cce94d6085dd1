package io.waymark.vote;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.ResultView;
import io.waymark.analysis.Results;
import io.waymark.analysis.VoteItem;
import io.waymark.platform.Audit;
import io.waymark.platform.Paging;
import io.waymark.session.RoundNotOpen;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What vote services of others are held against: many votes, many starts and stops, many stops beside votes, all at once. */
@QuarkusTest
class ManyAtOnceTest {
    private static final int MANY = 50;
    private static final int TRIES = 5;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    @Inject
    Results results;

    @Inject
    Audit audit;

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void end() {
        people.shutdown();
    }

    @Test
    void everyVoteOfAHundredCounts() throws Exception {
        var room = room(2 * MANY);
        var round = room.open(VOTE);
        var cast = many(2 * MANY, i -> () -> vote(room, round, i));
        go.countDown();
        assertThat(won(cast)).hasSize(2 * MANY);
        room.close(round);
        assertThat(agreed(room, round)).isEqualTo(2 * MANY);
    }

    @Test
    void oneStartsItAndPausesAndResumesAlternate() throws Exception {
        var room = room(1);
        var round = room.planned(Scenario.round(VOTE));
        var lead = room.facilitator().member();
        var starts = many(MANY, i -> () -> rounds.open(lead, round.id()));
        var pauses = many(MANY, i -> () -> rounds.pause(lead, round.id()));
        var resumes = many(MANY, i -> () -> rounds.resume(lead, round.id()));
        go.countDown();
        assertThat(won(starts)).hasSize(1);
        int paused = won(pauses).size();
        int resumed = won(resumes).size();
        var state = rounds.view(round.id()).state();
        assertThat(paused - resumed).isEqualTo(state == RoundState.PAUSED ? 1 : 0);
        assertThat(state.isRunning()).isTrue();
        assertThat(audited(room, "round.open")).isEqualTo(1);
        assertThat(audited(room, "round.pause")).isEqualTo(paused);
        assertThat(audited(room, "round.resume")).isEqualTo(resumed);
    }

    @Test
    void everyStopShowsTheSame() throws Exception {
        var room = room(MANY);
        var round = room.open(VOTE);
        var cast = many(MANY, i -> () -> vote(room, round, i));
        var closes = many(MANY, i -> () -> closed(room, round));
        go.countDown();
        assertThat(won(closes)).hasSize(MANY).containsOnly(closed(room, round));
        assertThat(agreed(room, round)).isEqualTo(won(cast).size());
        assertThat(audited(room, "round.close")).isEqualTo(1);
    }

    private record Stopped(RoundView round, ResultView result) {}

    private Stopped closed(TestWorkshop room, RoundView round) {
        var closed = room.close(round);
        return new Stopped(closed, results.show(room.facilitator().member(), round.id()));
    }

    private VoteView vote(TestWorkshop room, RoundView round, int person) {
        return votes.cast(room.member(person), round.id(), "R1", new NewVote(VoteChoice.AGREE, null));
    }

    private int agreed(TestWorkshop room, RoundView round) {
        var item = (VoteItem)
                results.show(room.facilitator().member(), round.id()).items().get(0);
        return item.counts().get(VoteChoice.AGREE);
    }

    private long audited(TestWorkshop room, String action) {
        return audit.of(room.id(), Paging.all()).items().stream()
                .filter(entry -> entry.action().equals(action))
                .count();
    }

    private TestWorkshop room(int participants) {
        return scenario.empty(Attribution.NAMED).participants(participants).publish(TestWorkshop.DRAFT);
    }

    /** As many, who all wait for the same moment. */
    private <T> List<Future<T>> many(int count, IntFunction<Callable<T>> deed) {
        var all = new ArrayList<Future<T>>();
        for (int i = 0; i < count; i++) {
            var mine = deed.apply(i);
            all.add(people.submit(() -> {
                go.await();
                return insist(mine);
            }));
        }
        return all;
    }

    /** Whom a busy database sends away comes again, as a client does. */
    private static <T> T insist(Callable<T> deed) throws Exception {
        for (int tried = 1; ; tried++)
            try {
                return deed.call();
            } catch (RuntimeException busy) {
                if (tried == TRIES || !isTheDatabases(busy)) throw busy;
                App.pause(100);
            }
    }

    private static boolean isTheDatabases(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException) return true;
        return false;
    }

    /** What came of those that were not refused; any other failure is one of the test. */
    private static <T> List<T> won(List<Future<T>> all) throws Exception {
        var won = new ArrayList<T>();
        for (var each : all)
            try {
                won.add(each.get());
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(RoundNotOpen.class);
            }
        return won;
    }
}
