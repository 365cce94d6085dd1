package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Postgres;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The tests run twice, and each time on the database that they were told to run on. */
@QuarkusTest
class DatabaseTest {
    @Inject
    AgroalDataSource database;

    @Test
    void isTheOneThatWasChosen() throws SQLException {
        try (var connection = database.getConnection()) {
            var product = connection.getMetaData().getDatabaseProductName();
            assertThat(product).isEqualTo(Postgres.isChosen() ? "PostgreSQL" : "H2");
        }
    }

    /** The close of a round counts with a statement that sees what others committed before it got the lock. */
    @Test
    void readsWhatIsCommitted() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }
}
