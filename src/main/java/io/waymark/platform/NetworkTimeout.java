package io.waymark.platform;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A server that is cut off without a word must not hold a request for ever; no statement of ours takes so long. */
@ApplicationScoped
class NetworkTimeout implements AgroalPoolInterceptor {
    static final Duration MOST = Duration.ofMinutes(1);

    @Override
    public void onConnectionCreate(Connection connection) {
        try {
            connection.setNetworkTimeout(Runnable::run, (int) MOST.toMillis());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
