package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do something in their own workshop does it to nothing of another. */
@QuarkusTest
class ForeignIdTest {
    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final Map<String, Rule> rules = Rule.table();
    private final List<String> holes = new ArrayList<>();
    private Knock knock;
    private Ground home;
    private Ground foreign;

    @BeforeEach
    void build() {
        knock = new Knock(url);
        home = new Ground(scenario);
        foreign = new Ground(scenario);
    }

    /** One's own workshop in the address and another's member or comment behind it. */
    @Test
    void anIdOfAnotherWorkshopIsNotTakenInOnesOwn() {
        for (var route : Route.all()) {
            if (!route.has("workshop")) continue;
            for (var inner : List.of("member", "comment")) if (route.has(inner)) mixed(route, inner);
        }
        assertThat(holes).isEmpty();
    }

    private void mixed(Route route, String inner) {
        var ids = new HashMap<>(home.ids(route).get(0));
        ids.put(inner, foreign.ids(route).get(0).get(inner));
        for (var caller : List.of(Caller.FACILITATOR, Caller.PARTICIPANT)) {
            if (rules.get(route.name()).refuses(caller)) continue;
            var answer =
                    knock.send(route.method(), route.at(ids), caller.in(home, foreign), route.consumes(), full(route));
            Knock.check(answer);
            if (answer.status() != 404) holes.add(caller + " with another's " + inner + ": " + answer);
        }
    }

    /** A body that would do, so that only the id is wrong. */
    private static String full(Route route) {
        if (route.isRead() || route.method().equals("DELETE")) return null;
        if (route.isApi()) return "{}";
        return "decision=NOTED&value=SATISFIED&hidden=true&why=So&name=A&role=PARTICIPANT";
    }

    /** Ids of another workshop in the body or the query. */
    @Test
    void anIdOfAnotherWorkshopInABodyReachesNothing() {
        var lead = home.room.facilitator();
        var me = home.room.participant(0);
        var theirs = foreign.rounds.get("revealed").id();
        var comment = foreign.comments.get(0);
        var member = foreign.author.member().id();
        var session = home.rounds.get("planned").sessionId();
        var round = "{\"kind\":\"VOTE\",\"title\":\"X\",\"seconds\":60,";
        api(lead, "POST", "/sessions/" + session + "/rounds", round + "\"previous\":\"" + theirs + "\"}");
        api(lead, "POST", "/sessions/" + session + "/rounds", round + "\"before\":\"" + theirs + "\"}");
        api(
                lead,
                "POST",
                "/sessions/" + session + "/rounds",
                round + "\"recommendations\":{\"fromRound\":\"" + theirs + "\",\"list\":\"DISCUSS\"}}");
        api(lead, "PATCH", "/rounds/" + home.rounds.get("planned").id(), "{\"previous\":\"" + theirs + "\"}");
        var talk = "/rounds/" + home.rounds.get("comment").id() + "/comments";
        var said = "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Yes\",";
        api(me, "POST", talk, said + "\"inReplyTo\":\"" + comment + "\"}");
        api(lead, "POST", talk, said + "\"source\":\"ORAL\",\"onBehalfOf\":\"" + member + "\"}");
        api(lead, "POST", "/workshops/" + home.room.id() + "/links", "{\"members\":[\"" + member + "\"]}");
        api(
                lead,
                "POST",
                "/workshops/" + home.room.id() + "/versions/2/changes",
                "{\"kind\":\"WITHDRAW\",\"recommendations\":[\"R2\"],\"reason\":\"So\",\"comments\":[\"" + comment
                        + "\"]}");
        for (var page : List.of("", "/agenda", "/people", "/changed"))
            showsNothing("/workshops/" + home.room.id() + "/run" + page + "?round=" + theirs, theirs);
        assertThat(holes).isEmpty();
    }

    private void api(Guest guest, String method, String path, String body) {
        var answer = knock.send(method, "/api/v1" + path, guest, "application/json", body);
        Knock.check(answer);
        if (answer.isStored()) holes.add(body + ": " + answer);
    }

    /** The console may fall back on a round of its own, but must not show the other's. */
    private void showsNothing(String path, UUID theirs) {
        var answer = knock.send("GET", path, home.room.facilitator(), null, null);
        Knock.check(answer);
        if (answer.status() == 200 && answer.body().contains("/rounds/" + theirs))
            holes.add("Shows another's: " + answer);
    }
}
