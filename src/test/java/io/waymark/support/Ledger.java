package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** What each participant sent and what was acknowledged, so that it can be held against what is stored. */
public final class Ledger {
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    /** What one participant may say in a round. */
    private static final int MOST_COMMENTS = 300;

    /** Sent since the last acknowledgement, and not answered or answered 503: each may be stored or not. */
    private final Map<String, Set<String>> uncertain = new ConcurrentHashMap<>();

    private final AtomicInteger acknowledgements = new AtomicInteger();
    private final Set<Sent> comments = ConcurrentHashMap.newKeySet();
    private final Set<Sent> unanswered = ConcurrentHashMap.newKeySet();

    /** A comment and the key that it bears each time it is sent. */
    private record Sent(String round, String token, String body, String key) {
        Sent(String round, String token, int number) {
            this(
                    round,
                    token,
                    "Comment " + number + " of " + token.hashCode(),
                    UUID.randomUUID().toString());
        }
    }

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

    /** Writes comments until the application is gone, the round is over, or no more are taken. */
    public void comment(App app, String round, String token) {
        boolean taken = true;
        for (int i = 0; taken && i < MOST_COMMENTS; i++) taken = comment(app, round, token, i);
    }

    /** @return whether it was acknowledged before the round was over */
    public boolean comment(App app, String round, String token, int number) {
        var comment = new Sent(round, token, number);
        unanswered.add(comment);
        return insist(app, comment);
    }

    /** What was never answered is sent once more, with the key that it had. */
    public void sendAgain(App app) {
        for (var comment : Set.copyOf(unanswered)) insist(app, comment);
    }

    private boolean insist(App app, Sent comment) {
        var path = "/rounds/" + comment.round() + "/comments";
        var json = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + comment.body() + "\"}";
        for (; ; App.pause(100)) {
            var answer = app.post(comment.token(), path, json, comment.key());
            if (answer.status() == 201) return acknowledge(comment);
            if (answer.status() == 409) return false;
            if (answer.status() != 503) throw new AssertionError(answer.toString());
        }
    }

    private boolean acknowledge(Sent comment) {
        comments.add(comment);
        unanswered.remove(comment);
        acknowledgements.incrementAndGet();
        return true;
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
        var stored = new ArrayList<String>();
        for (var token : tokens)
            Rehearsal.done(app.get(token, "/rounds/" + round + "/mine"), 200)
                    .path("comments")
                    .forEach(comment -> stored.add(comment.path("body").asText()));
        var mine = bodies(comments, round);
        assertThat(stored).doesNotHaveDuplicates().containsAll(mine);
        stored.removeAll(mine);
        assertThat(bodies(unanswered, round)).containsAll(stored);
    }

    private static Set<String> bodies(Set<Sent> comments, String round) {
        return comments.stream()
                .filter(comment -> comment.round().equals(round))
                .map(Sent::body)
                .collect(Collectors.toSet());
    }
}
