package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever follows a link, or is led to one by another site, changes nothing by it: after every GET there is, by those
 * who may ask, the database holds what it held before.
 */
@QuarkusTest
class QuietReadsTest {
    @Inject
    Scenario scenario;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    String url;

    @Test
    void noGetChangesAnything() throws SQLException {
        var knock = new Knock(url);
        var home = new Ground(scenario);
        var callers = List.of(Caller.PARTICIPANT, Caller.FACILITATOR);
        // The first look is an arrival, and that is remembered.
        for (var caller : callers) knock.send("GET", "/workshops/" + home.room.id(), caller.in(home, home), null, null);
        var before = Rows.of(database);
        int asked = 0;
        for (var route : Route.all())
            for (var caller : callers)
                if (route.isRead() && !route.path().endsWith("/events")) {
                    knock.at(route, route.at(home.ids(route).get(0)), caller.in(home, home));
                    asked++;
                }
        assertThat(asked).isGreaterThan(100);
        var after = Rows.of(database);
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
    }
}
