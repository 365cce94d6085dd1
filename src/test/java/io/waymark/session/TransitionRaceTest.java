package io.waymark.session;

import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Audit;
import io.waymark.platform.Paging;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several facilitators press at the same moment. */
@QuarkusTest
class TransitionRaceTest {
    private static final int TIMES = 5;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Audit audit;

    private final ExecutorService people = Executors.newFixedThreadPool(8);

    @AfterEach
    void end() {
        people.shutdown();
    }

    @Test
    void oneOpensOneRound() throws Exception {
        var room = scenario.workshop();
        for (int i = 0; i < TIMES; i++) {
            var round = room.planned(Scenario.round(VOTE));
            assertThat(atOnce(eight(() -> rounds.open(lead(room), round.id())))).isEqualTo(1);
        }
    }

    @Test
    void onePauses() throws Exception {
        var room = scenario.workshop();
        for (int i = 0; i < TIMES; i++) {
            var round = room.open(VOTE);
            assertThat(atOnce(eight(() -> rounds.pause(lead(room), round.id()))))
                    .isEqualTo(1);
        }
    }

    /** A second close changes nothing and is no error. */
    @Test
    void allMayCloseAndItIsSealedOnce() throws Exception {
        var room = scenario.workshop();
        for (int i = 0; i < TIMES; i++) {
            var round = room.open(VOTE);
            assertThat(atOnce(eight(() -> rounds.close(lead(room), round.id()))))
                    .isEqualTo(8);
            room.facilitator().get("/rounds/{r}/results", round.id()).body("seal", org.hamcrest.Matchers.equalTo(1));
        }
    }

    @Test
    void itIsRevealedOrReopenedAndNeverBoth() throws Exception {
        var room = scenario.workshop();
        for (int i = 0; i < TIMES; i++) {
            var round = room.close(room.open(VOTE));
            var won = atOnce(List.of(
                    () -> rounds.reveal(lead(room), round.id()),
                    () -> rounds.reopen(lead(room), round.id(), new Reopening(60, "Once more"))));
            assertThat(won).isEqualTo(1);
        }
    }

    /**
     * Whatever the order, the close counts. What came before it was done whole and is in the audit, what came after it is
     * told that the round is closed, and there is nothing between.
     */
    @Test
    void closeBeatsExtendAndPause() throws Exception {
        for (int i = 0; i < TIMES; i++) {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            var extended = people.submit(() -> rounds.extend(lead(room), round.id(), new Extension(60)));
            var paused = people.submit(() -> rounds.pause(lead(room), round.id()));
            var closed = people.submit(() -> rounds.close(lead(room), round.id()));
            assertThat(closed.get().state()).isEqualTo(RoundState.CLOSED);
            var done = new ArrayList<>(List.of("round.close"));
            before(extended).ifPresent(view -> {
                done.add("round.extend");
                assertThat(view.remainingSeconds()).isEqualTo(660);
            });
            before(paused).ifPresent(view -> {
                done.add("round.pause");
                assertThat(view.state()).isEqualTo(RoundState.PAUSED);
            });
            assertThat(audited(room)).containsExactlyInAnyOrderElementsOf(done);
            assertThat(rounds.view(round.id())).isEqualTo(closed.get());
            room.facilitator().get("/rounds/{r}/results", round.id()).body("seal", org.hamcrest.Matchers.equalTo(1));
        }
    }

    /** What came before the close, or nothing where it was refused since the round is closed. */
    private static Optional<RoundView> before(Future<RoundView> press) throws Exception {
        try {
            var view = press.get();
            assertThat(view.closedAt()).isNull();
            return Optional.of(view);
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOfSatisfying(RoundNotOpen.class, late -> assertThat(late.state())
                    .isEqualTo(RoundState.CLOSED));
            return Optional.empty();
        }
    }

    /** What was done to the one round after it opened. */
    private List<String> audited(TestWorkshop room) {
        return audit.of(room.id(), Paging.all()).items().stream()
                .map(Audit.Entry::action)
                .filter(action -> action.startsWith("round.") && !action.equals("round.open"))
                .toList();
    }

    private static io.waymark.workshop.Member lead(TestWorkshop room) {
        return room.facilitator().member();
    }

    private static List<Callable<RoundView>> eight(Callable<RoundView> press) {
        return IntStream.range(0, 8).mapToObj(i -> press).toList();
    }

    /** @return how many were not refused */
    private long atOnce(List<Callable<RoundView>> presses) throws Exception {
        var done = people.invokeAll(presses.stream()
                .<Callable<Boolean>>map(press -> () -> {
                    try {
                        return press.call() != null;
                    } catch (RoundNotOpen refused) {
                        return false;
                    }
                })
                .toList());
        var won = new Boolean[done.size()];
        for (int i = 0; i < won.length; i++) won[i] = done.get(i).get();
        return Stream.of(won).filter(Boolean::booleanValue).count();
    }
}
