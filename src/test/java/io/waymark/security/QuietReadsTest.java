package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whoever follows a link, or is led to one by another site, changes nothing by it: after every GET there is, by those
 * who may ask, the database holds what it held before.
 */
@QuarkusTest
class QuietReadsTest {
    /** What the server writes by its own clock. */
    private static final Set<String> BY_ITSELF = Set.of("heartbeat", "audit_link", "live_version");

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
        var before = rows();
        int asked = 0;
        for (var route : Route.all())
            for (var caller : callers)
                if (route.isRead() && !route.path().endsWith("/events")) {
                    knock.at(route, route.at(home.ids(route).get(0)), caller.in(home, home));
                    asked++;
                }
        assertThat(asked).isGreaterThan(100);
        var after = rows();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((table, rows) -> assertThat(after.get(table)).as(table).isEqualTo(rows));
    }

    private Map<String, List<String>> rows() throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var connection = database.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var schema = tables.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                var table = tables.getString("TABLE_NAME");
                if (schema.equals("public") && !BY_ITSELF.contains(table.toLowerCase(Locale.ROOT)))
                    all.put(table, rows(connection, table));
            }
        }
        return all;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new StringBuilder();
                for (int i = 1; i <= columns; i++) row.append(rows.getString(i)).append('|');
                found.add(row.toString());
            }
        }
        Collections.sort(found);
        return found;
    }
}
