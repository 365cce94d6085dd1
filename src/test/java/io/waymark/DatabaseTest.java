package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Postgres;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
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

    /** A server that does not answer any more must not hold a request for ever; a file needs no such thing. */
    @Test
    void givesUpOnAServerThatIsSilent() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(Postgres.isChosen() ? 10_000 : 0);
        }
    }

    /** Breakdowns by groups that people named themselves, and a long document that is sent again. */
    @Test
    void holdsMoreThanAMillionCharacters() throws SQLException {
        var text = "ä".repeat(1_500_000);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into retry_record (caller, retry_key, path, fingerprint,"
                                + " status, body, created_at) values ('somebody', ?, '/', '', 200, ?, current_timestamp)");
                var select = connection.prepareStatement("select body from retry_record where retry_key = ?")) {
            var key = UUID.randomUUID().toString();
            insert.setString(1, key);
            insert.setString(2, text);
            insert.executeUpdate();
            select.setString(1, key);
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo(text);
            }
        }
    }
}
