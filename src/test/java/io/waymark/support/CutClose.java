package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A round in which people vote, that is closed so shortly before the application dies that it may die between the tally and
 * the commit: the round is closed with one result of all that was stored, or it is as if nobody had begun to close it.
 */
public final class CutClose {
    private final Rehearsal workshop;
    private final String round;
    private final List<String> voters;
    private final Ledger ledger = new Ledger();
    private final AtomicBoolean acknowledged = new AtomicBoolean();
    private JsonNode sealed;
    private Ending ending;

    /** How far the close had come when the application died: not done, done and nobody was told, or told. */
    public enum Ending {
        UNDONE,
        DONE,
        TOLD
    }

    public CutClose(App app, Rehearsal workshop, List<String> voters) {
        this.workshop = workshop;
        this.round = workshop.open(app, "VOTE", 600);
        this.voters = voters;
    }

    /** Known once it was looked at. */
    public Ending ending() {
        return ending;
    }

    /** What goes on until the application is gone, or the round is closed. */
    public void vote(App app, String voter) {
        ledger.vote(app, round, voter);
    }

    /** Waits until people vote. */
    public void await() {
        ledger.await(voters.size());
    }

    public void close(App app) {
        try {
            int status = app.post(workshop.facilitator(), "/rounds/" + round + "/close", "{}")
                    .status();
            assertThat(status).isIn(200, 503);
            acknowledged.set(status == 200);
        } catch (UncheckedIOException gone) {
            // as intended
        }
    }

    /** After the start: closed by who died or, where not, now; sealed once; with what is stored. */
    public void isWhole(App app) {
        boolean closed = state(app).equals("CLOSED");
        if (ending == null) ending = !closed ? Ending.UNDONE : acknowledged.get() ? Ending.TOLD : Ending.DONE;
        if (!closed) {
            assertThat(acknowledged).as("a close that was answered").isFalse();
            workshop.close(app, round);
        }
        var result = Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round + "/results"), 200);
        assertThat(result.path("seal").asInt()).isEqualTo(1);
        assertThat(counted(result)).isEqualTo(recounted(app));
        ledger.holdsVotes(app, round, voters);
        if (sealed == null) sealed = result;
        assertThat(result).as("the result of a closed round").isEqualTo(sealed);
    }

    private String state(App app) {
        return Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round), 200)
                .path("state")
                .asText();
    }

    /** How often each choice was made, by recommendation. */
    private static Map<String, Integer> counted(JsonNode result) {
        var counts = new HashMap<String, Integer>();
        for (var item : result.path("items"))
            item.path("counts").fields().forEachRemaining(count -> {
                if (count.getValue().asInt() > 0)
                    counts.put(
                            item.path("key").asText() + " " + count.getKey(),
                            count.getValue().asInt());
            });
        return counts;
    }

    private Map<String, Integer> recounted(App app) {
        var counts = new HashMap<String, Integer>();
        for (var voter : voters)
            for (var vote : Rehearsal.done(app.get(voter, "/rounds/" + round + "/mine"), 200)
                    .path("votes"))
                counts.merge(
                        vote.path("recommendation").asText() + " "
                                + vote.path("choice").asText(),
                        1,
                        Integer::sum);
        return counts;
    }
}
