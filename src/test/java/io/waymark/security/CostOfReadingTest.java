package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** No page and no part of the API asks the database once for each row: where more is going on, nothing asks more often. */
@QuarkusTest
@DisabledIf(value = "io.waymark.support.Postgres#isChosen", disabledReason = "the same queries are asked there")
class CostOfReadingTest {
    /** What a person did is gathered one workshop after the other. */
    private static final String EACH_WORKSHOP = "/my-data(\\..+)?|/api/v1/me/contributions";

    /** The reasons that people gave are read one round after the other, votes and assessments, of which there are a few. */
    private static final String EACH_ROUND = ".*/(report|comments\\.xlsx|consolidation|add)";

    private static final List<Caller> CALLERS = List.of(Caller.PARTICIPANT, Caller.FACILITATOR);

    /** Something that the server does by its own clock may fall among them; all there is more of grows by four. */
    private static final int CHANCE = 1;

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    SessionFactory sessions;

    @TestHTTPResource
    String url;

    private Knock knock;

    /** Of what happens at the same moment, chance decides what comes first. */
    @BeforeEach
    void come() {
        knock = new Knock(url);
        clock.run();
    }

    @AfterEach
    void go() {
        clock.stop();
    }

    @Test
    void isTheSameInABusyWorkshop() {
        var quiet = statements(new Busy(scenario, 2), Integer.MAX_VALUE);
        var busy = statements(new Busy(scenario, 6), Integer.MAX_VALUE);
        assertThat(busy).hasSizeGreaterThan(700);
        int rounds = 2 * (6 - 2);
        busy.replaceAll((what, count) -> what.matches(EACH_ROUND + " \\d+") ? count - rounds : count);
        nothingGrew(quiet, busy);
    }

    @Test
    void isTheSameInManyWorkshopsOfManyVersions() {
        var busy = new Busy(scenario, 1);
        busy.close();
        busy.revise(1);
        var before = statements(busy, 1);
        busy.revise(4);
        for (int i = 0; i < 4; i++) busy.elsewhere();
        var after = statements(busy, 1);
        after.keySet().removeIf(what -> what.matches("\\w+ (" + EACH_WORKSHOP + ") 0"));
        nothingGrew(before, after);
    }

    private static void nothingGrew(Map<String, Long> before, Map<String, Long> after) {
        var grew = new ArrayList<String>();
        after.forEach((what, count) -> {
            if (count > before.get(what) + CHANCE) grew.add(what + ": " + before.get(what) + " -> " + count);
        });
        assertThat(grew).isEmpty();
    }

    /** By what was asked, and by whom; of a route with many places, the first of them. */
    private Map<String, Long> statements(Busy busy, int places) {
        var counts = new LinkedHashMap<String, Long>();
        for (var route : Route.all()) {
            if (!route.isRead() || route.path().endsWith("/events")) continue;
            var all = busy.ground.ids(route);
            for (int i = 0; i < Math.min(places, all.size()); i++)
                for (var caller : CALLERS)
                    counts.put(
                            caller + " " + route.path() + " " + i,
                            statements(address(route, all.get(i), busy), caller.in(busy.ground, busy.ground)));
        }
        return counts;
    }

    private static String address(Route route, Map<String, Object> ids, Busy busy) {
        var path = route.at(ids);
        if (path.contains("/projector")) return path + "?t=" + busy.wall;
        if (path.matches(".*/run(/.*)?"))
            return path + "?round=" + busy.ground.rounds.get("blind").id();
        return route.isApi() && path.matches(".*/changes(\\.docx)?") ? path + "?since=1" : path;
    }

    private long statements(String address, Guest guest) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        var answer = knock.send("GET", address, guest, null, null);
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
