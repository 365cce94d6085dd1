package io.waymark.platform;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * No request waits for ever on a shared server: what waited too long is rolled back and answered 503. And a look by an
 * index costs next to nothing, as what is asked for is in memory: a table of a few pages is no reason to read all of it.
 */
@Singleton
class PostgresConnections implements AgroalPoolInterceptor {
    private static final String LIMITS =
            "set lock_timeout = '3s'; set statement_timeout = '5s'; set idle_in_transaction_session_timeout = '6s';"
                    + " set random_page_cost = 1.1";

    @Inject
    Database database;

    @Override
    public void onConnectionCreate(Connection connection) {
        if (!database.isShared()) return;
        try (var statement = connection.createStatement()) {
            statement.execute(LIMITS);
        } catch (SQLException failed) {
            throw new IllegalStateException("The connection takes no limits", failed);
        }
    }
}
