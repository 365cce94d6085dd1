package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What each participant sent and what was acknowledged, so that it can be held against what is stored. */
public final class Ledger {
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    /** What one participant may say in a round. */
    private static final int MOST_COMMENTS = 300;

    /** Sent since the last acknowledgement, and not answered or answered 503: each may be stored or not. */
    private final Map<String, Set<String>> uncertain = new ConcurrentHashMap<>();

    private final AtomicInteger acknowledgements = new AtomicInteger();
    private final Set<String> comments = ConcurrentHashMap.newKeySet();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();

    /** Votes by turns on all recommendations until the application is gone or the round is over. */
    public void vote(App app, String round, String token) {
        for (int i = 0; ; i++) {
            var key = Rehearsal.KEYS.get(i % Rehearsal.KEYS.size());
            var choice = List.of("AGREE", "NEUTRAL", "DISAGREE", "ABSTAIN").get(i % 4);
            boolean fresh = uncertain(token + key).add(choice);
            int status = app.put(token, "/rounds/" + round + "/votes/" + key, "{\"choice\":\"" + choice + "\"}")
                    .status();
            if (status == 200) {
                acknowledged.put(token + key, choice);
                acknowledgements.incrementAndGet();
                uncertain.remove(token + key);
            }
            if (status == 409 && fresh) uncertain(token + key).remove(choice);
            if (status == 409) return;
            if (status == 503) App.pause(100);
            else if (status != 200) throw new AssertionError("A vote was answered " + status);
        }
    }

    private Set<String> uncertain(String vote) {
        return uncertain.computeIfAbsent(vote, first -> ConcurrentHashMap.newKeySet());
    }

    /** Writes comments until the application is gone, or no more are taken. */
    public void comment(App app, String round, String token) {
        for (int i = 0; i < MOST_COMMENTS; i++) {
            var body = "Comment " + i + " of " + token.hashCode();
            unanswered.add(body);
            var answer = app.post(
                    token,
                    "/rounds/" + round + "/comments",
                    "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + body + "\"}");
            if (answer.status() != 201) throw new AssertionError(answer.toString());
            comments.add(body);
            acknowledgements.incrementAndGet();
            unanswered.remove(body);
        }
    }

    /** How many answers said that something is stored. */
    public int acknowledged() {
        return acknowledgements.get();
    }

    /** Waits until there are so many. */
    public void await(int acknowledgements) {
        for (int waited = 0; acknowledged() < acknowledgements; waited += 20) {
            if (waited > 60_000) throw new AssertionError("Only " + acknowledged() + " were acknowledged");
            App.pause(20);
        }
    }

    /** Every acknowledged vote is there, and nothing that was not sent. */
    public void holdsVotes(App app, String round, List<String> tokens) {
        for (var token : tokens) {
            var stored = new ConcurrentHashMap<String, String>();
            Rehearsal.done(app.get(token, "/rounds/" + round + "/mine"), 200)
                    .path("votes")
                    .forEach(vote -> stored.put(
                            vote.path("recommendation").asText(),
                            vote.path("choice").asText()));
            for (var key : Rehearsal.KEYS) {
                var possible = new HashSet<>(uncertain(token + key));
                possible.add(acknowledged.getOrDefault(token + key, "none"));
                assertThat(stored.getOrDefault(key, "none"))
                        .as("vote on " + key)
                        .isIn(possible);
            }
        }
    }

    /** Every acknowledged comment is there once, and beside them at most those that were on their way. */
    public void holdsComments(App app, String round, List<String> tokens) {
        var stored = new java.util.ArrayList<String>();
        for (var token : tokens)
            Rehearsal.done(app.get(token, "/rounds/" + round + "/mine"), 200)
                    .path("comments")
                    .forEach(comment -> stored.add(comment.path("body").asText()));
        assertThat(stored).doesNotHaveDuplicates().containsAll(comments);
        var surplus = new HashSet<>(stored);
        surplus.removeAll(comments);
        assertThat(unanswered).containsAll(surplus);
    }
}
