package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.security.Knock.Answer;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every door, everybody who may come to it, and things in every state behind it. */
@QuarkusTest
class AccessMatrixTest {
    private static final List<Route> ROUTES = Route.all();

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final Map<String, Rule> rules = Rule.table();
    /** What went wrong, all of it. */
    private final List<String> holes = new ArrayList<>();

    private Knock knock;
    private Ground home;
    private Ground foreign;

    @Test
    void everyRouteHasItsRow() {
        var routes = ROUTES.stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(routes);
        missing.removeAll(rules.keySet());
        assertThat(missing)
                .as("Say in %s who may call these: add a row for each, such as `FACILITATOR POST /a/path`", Rule.TABLE)
                .isEmpty();
        var gone = new TreeSet<>(rules.keySet());
        gone.removeAll(routes);
        assertThat(gone)
                .as("%s speaks of routes that are no more: take the rows out", Rule.TABLE)
                .isEmpty();
        assertThat(routes).hasSizeGreaterThan(150);
    }

    @Test
    void nobodyPassesWhoMayNot() {
        build();
        int tried = 0;
        for (var route : ROUTES)
            for (var caller : Caller.values())
                for (var ids : states(route, caller)) {
                    if (!isRefused(route, caller, ids)) continue;
                    tried++;
                    refused(route, caller, ids);
                }
        assertThat(holes).isEmpty();
        System.out.printf("Access: %d refusals on %d routes%n", tried, ROUTES.size());
        assertThat(tried).isGreaterThan(1500);
    }

    private void build() {
        knock = new Knock(url);
        home = new Ground(scenario);
        foreign = new Ground(scenario);
    }

    /** Who is no member is refused before anybody looks at what is behind the door: two states of it will do. */
    private List<Map<String, Object>> states(Route route, Caller caller) {
        var all = home.ids(route);
        if (caller == Caller.STRANGER) return List.of(all.get(0));
        return caller.isOutside() && all.size() > 2 ? List.of(all.get(0), all.get(all.size() - 1)) : all;
    }

    private boolean isRefused(Route route, Caller caller, Map<String, Object> ids) {
        var rule = rule(route);
        if (rule == Rule.PUBLIC) return false;
        if (caller == Caller.STRANGER) return true;
        if (caller.isOutside()) return rule.isWithin();
        boolean leads = caller == Caller.FACILITATOR;
        if (rule == Rule.TEXT && ids.get("number").equals(2)) return !leads;
        if (rule == Rule.SEALED) return isSealedFrom(leads, ids);
        return rule.refuses(caller);
    }

    private boolean isSealedFrom(boolean leads, Map<String, Object> ids) {
        var names = leads
                ? Set.of("planned", "blind", "assess", "ballot")
                : Set.of("planned", "blind", "assess", "ballot", "closed");
        return names.stream().anyMatch(name -> home.rounds.get(name).id().equals(ids.get("round")));
    }

    private Rule rule(Route route) {
        return rules.getOrDefault(route.name(), Rule.FACILITATOR_ONLY);
    }

    private void refused(Route route, Caller caller, Map<String, Object> ids) {
        var answer = knock.at(route, address(route, ids), caller.in(home, foreign));
        note(caller, answer);
        if (!isRightRefusal(route, caller, answer)) holes.add(caller + ": " + answer);
    }

    /** With the one query parameter that a route cannot do without. */
    private static String address(Route route, Map<String, Object> ids) {
        return route.at(ids)
                + (route.path().startsWith("/api/") && route.path().matches(".*/changes(\\.docx)?") ? "?since=1" : "");
    }

    private boolean isRightRefusal(Route route, Caller caller, Answer answer) {
        if (rule(route) == Rule.LINK) return answer.status() == 404;
        if (caller == Caller.STRANGER)
            return route.isApi()
                    ? answer.status() == 401
                    : answer.status() == 303 && answer.location().contains("/sign-in");
        if (caller.isOutside()) return answer.status() == 404;
        // What one may not see does not exist for them.
        var rule = rule(route);
        if (rule == Rule.TEXT) return answer.status() == 404;
        return answer.status() == 403 || rule == Rule.OWN && answer.status() == 404;
    }

    private void note(Caller caller, Answer answer) {
        try {
            Knock.check(answer);
        } catch (AssertionError wrong) {
            holes.add(caller + ": " + wrong.getMessage());
        }
    }

    /** The same doors open for who may pass, so that the refusals above say something. */
    @Test
    void whoMayPassIsNotRefused() {
        build();
        var opened = new TreeSet<String>();
        ROUTES.stream().sorted(Comparator.comparing(AccessMatrixTest::harm)).forEach(route -> {
            for (var ids : home.ids(route))
                for (var caller : List.of(Caller.OBSERVER, Caller.FELLOW, Caller.PARTICIPANT, Caller.FACILITATOR)) {
                    if (isRefused(route, caller, ids) || caller == Caller.FELLOW && rule(route) != Rule.OWN) continue;
                    var answer = knock.at(route, address(route, ids), caller.in(home, foreign));
                    note(caller, answer);
                    if (Set.of(401, 403).contains(answer.status()) && rule(route) != Rule.PUBLIC && !mayBeHeld(route))
                        holes.add(caller + ": " + answer);
                    if (answer.isStored()) opened.add(route.name());
                }
        });
        assertThat(holes).isEmpty();
        var shut = ROUTES.stream()
                .filter(route -> route.isRead() && rule(route) != Rule.PUBLIC && rule(route) != Rule.LINK)
                .map(Route::name)
                .filter(name -> !opened.contains(name));
        assertThat(shut)
                .as("Nobody could read these: give Ground something to show there")
                .isEmpty();
    }

    /** Facilitators speak with a source only, and may not pass with an empty body. */
    private boolean mayBeHeld(Route route) {
        return rule(route) == Rule.SPEAKER;
    }

    /** Reading first; what takes things away, and what ends a sign-in, last. */
    private static int harm(Route route) {
        if (route.path().matches(".*(/tokens/current|/sign-out)")) return 4;
        if (route.method().equals("DELETE")
                || route.path().matches(".*/(drop|close|reveal|withdrawal|erasure)") && !route.isRead()) return 3;
        return route.isRead() ? 1 : 2;
    }
}
