package io.waymark.session;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.Results;
import io.waymark.analysis.VoteItem;
import io.waymark.platform.NotFound;
import io.waymark.session.History.Event;
import io.waymark.session.RoundModel.Deed;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.VoteView;
import io.waymark.vote.Votes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Three people do ten things at the same time, two of them as one person in two windows; whatever comes of it must be what
 * came of some order of these things. {@code -Psoak}: ten thousand times.
 */
@QuarkusTest
class RoundHistoriesTest {
    private static final int HISTORIES = 10 * Integer.getInteger("waymark.races", 20);
    private static final int[] DEEDS_OF_EACH = {3, 3, 4};
    /** Which are done how often. */
    private static final List<Deed> DEEDS = new ArrayList<>(List.of(Deed.values()));

    static {
        DEEDS.addAll(List.of(Deed.AGREE, Deed.DISAGREE, Deed.AGREE, Deed.DISAGREE, Deed.TAKE_BACK, Deed.WAIT));
    }

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    DueRounds dueRounds;

    @Inject
    Gate gate;

    @Inject
    Votes votes;

    @Inject
    Results results;

    @Inject
    TestClock clock;

    private final ExecutorService people = Executors.newFixedThreadPool(DEEDS_OF_EACH.length);
    private final CyclicBarrier together = new CyclicBarrier(DEEDS_OF_EACH.length);
    private final AtomicInteger order = new AtomicInteger();
    private TestWorkshop room;
    private RoundView round;

    @AfterEach
    void end() {
        people.shutdown();
    }

    @Test
    void hasAnOrder() throws Exception {
        long overlaps = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            if (seed % 50 == 0) room = scenario.workshop();
            round = room.open(NewRound.of(VOTE, "History " + seed, RoundModel.MORE / 1000));
            var before = clock.instant();
            var events = played(new Random(seed));
            var shown = shown();
            overlaps += overlaps(events);
            assertThat(History.isLegal(events, shown))
                    .as("seed %d: %s, and then %s", seed, events, shown)
                    .isTrue();
            room.close(round);
            clock.advance(Duration.between(clock.instant(), before));
        }
        assertThat(overlaps).as("pairs that were done at the same time").isGreaterThan(HISTORIES);
    }

    private static long overlaps(List<Event> events) {
        return events.stream()
                .flatMap(one ->
                        events.stream().filter(other -> one.asked() < other.asked() && other.asked() < one.given()))
                .count();
    }

    private List<Event> played(Random random) throws Exception {
        var scripts = new ArrayList<Callable<List<Event>>>();
        for (int i = 0; i < DEEDS_OF_EACH.length; i++) {
            int voter = i / 2;
            var mine = new Random(random.nextLong());
            var deeds = random.ints(DEEDS_OF_EACH[i], 0, DEEDS.size())
                    .mapToObj(DEEDS::get)
                    .toList();
            scripts.add(() -> playedBy(voter, deeds, mine));
        }
        var events = new ArrayList<Event>();
        for (var each : people.invokeAll(scripts)) events.addAll(each.get());
        return events;
    }

    private List<Event> playedBy(int voter, List<Deed> deeds, Random random) throws Exception {
        var events = new ArrayList<Event>();
        together.await(10, TimeUnit.SECONDS);
        for (var deed : deeds) {
            App.pause(random.nextInt(3));
            int asked = order.incrementAndGet();
            var answer = answer(deed, voter);
            events.add(new Event(voter, deed, answer, asked, order.incrementAndGet()));
        }
        return events;
    }

    private String answer(Deed deed, int voter) {
        try {
            return done(deed, voter);
        } catch (RoundNotOpen refused) {
            return "refused " + refused.state();
        } catch (NotFound none) {
            return "none";
        }
    }

    private String done(Deed deed, int voter) {
        var lead = room.facilitator().member();
        return switch (deed) {
            case AGREE, DISAGREE -> vote(voter, VoteChoice.valueOf(deed.name()));
            case TAKE_BACK -> silently(() -> votes.takeBack(room.member(voter), round.id(), "R1"));
            case LOOK -> String.valueOf(choices().get(voter));
            case PAUSE -> rounds.pause(lead, round.id()).state().name();
            case RESUME -> rounds.resume(lead, round.id()).state().name();
            case EXTEND -> extended().state().name();
            case CLOSE -> rounds.close(lead, round.id()).state().name();
            case REOPEN -> reopened().state().name();
            case WAIT -> silently(this::letTimePass);
            case CLOSE_OVERDUE -> silently(() -> dueRounds.close(round.id()));
        };
    }

    private String vote(int voter, VoteChoice choice) {
        return votes.cast(room.member(voter), round.id(), "R1", new NewVote(choice, null))
                .choice()
                .name();
    }

    private RoundView extended() {
        return rounds.extend(room.facilitator().member(), round.id(), new Extension(RoundModel.MORE / 1000));
    }

    private RoundView reopened() {
        return rounds.reopen(room.facilitator().member(), round.id(), new Reopening(RoundModel.MORE / 1000, "Again"));
    }

    private static String silently(Runnable deed) {
        deed.run();
        return "";
    }

    /**
     * While nobody is inside: whoever was in time has what they sent stored a moment later, and who looks in between does not
     * see it yet. In a day that is no contradiction; a clock that leaps by half a minute would make it one.
     */
    private void letTimePass() {
        QuarkusTransaction.requiringNew().run(() -> {
            gate.shut(round.id());
            clock.advance(Duration.ofMillis(RoundModel.A_WHILE));
        });
    }

    private Map<Integer, VoteChoice> choices() {
        var choices = new TreeMap<Integer, VoteChoice>();
        for (int voter = 0; voter < 2; voter++)
            for (VoteView vote : votes.mine(room.member(voter), round.id())) choices.put(voter, vote.choice());
        return choices;
    }

    /** The state, the time that is left and the votes; where it is closed, the sealed figures are those of the votes. */
    private String shown() {
        var view = rounds.view(round.id());
        if (view.state() == RoundState.CLOSED) sealedAre(choices());
        return view.state() + " " + view.remainingSeconds() + " " + choices();
    }

    private void sealedAre(Map<Integer, VoteChoice> choices) {
        var item = (VoteItem)
                results.show(room.facilitator().member(), round.id()).items().get(0);
        for (var choice : List.of(VoteChoice.AGREE, VoteChoice.DISAGREE))
            assertThat((long) item.counts().get(choice))
                    .isEqualTo(choices.values().stream().filter(choice::equals).count());
    }
}
