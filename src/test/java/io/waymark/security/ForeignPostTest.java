package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No other site makes a browser that is signed in here change anything: every route that could, and the whole database. */
@QuarkusTest
class ForeignPostTest {
    /** What browsers say of it: those that know of sites, in the two ways they may tell, and those that do not. */
    private static final List<Map<String, String>> ELSEWHERE = List.of(
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"),
            Map.of("Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"),
            Map.of("Sec-Fetch-Site", "same-site", "Origin", "https://other.example.org"),
            Map.of("Origin", "https://evil.example"),
            Map.of("Origin", "null"));

    @Inject
    Scenario scenario;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    String url;

    @Test
    void changesNothingWhereverItLeads() throws SQLException {
        var home = new Ground(scenario);
        var before = Rows.of(database);
        var passed = new ArrayList<String>();
        int tried = 0;
        for (var elsewhere : ELSEWHERE) {
            var knock = new Knock(url, elsewhere);
            for (var route : Route.all()) {
                if (route.isRead()) continue;
                var caller = tried++ % 2 == 0 ? Caller.FACILITATOR : Caller.PARTICIPANT;
                var answer = knock.at(route, route.at(home.ids(route).get(0)), caller.in(home, home));
                if (answer.status() != 403) passed.add(caller + " " + elsewhere + ": " + answer);
            }
        }
        assertThat(passed).isEmpty();
        assertThat(tried).isGreaterThan(500);
        var after = Rows.of(database);
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
    }

    /** The same callers with the same empty bodies get further from our own pages, so that the refusals say something. */
    @Test
    void fromOurOwnPagesTheSameIsNotForeign() {
        var home = new Ground(scenario);
        var knock = new Knock(url, Map.of("Sec-Fetch-Site", "same-origin"));
        var lead = home.room.facilitator();
        var ours = Route.all().stream()
                .filter(route -> !route.isRead()
                        && route.path().matches("/(api/v1/)?workshops/\\{workshop}/(versions|settings|message)"))
                .toList();
        assertThat(ours).isNotEmpty();
        for (var route : ours)
            assertThat(knock.at(route, route.at(home.ids(route).get(0)), lead).status())
                    .as(route.name())
                    .isNotIn(401, 403);
    }
}
