package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The user that docs/operations.md tells to make for the application: it adds to the audit, and does nothing else to it. */
@QuarkusTest
@EnabledIf("io.waymark.support.Postgres#isChosen")
class AuditRoleTest {
    private static final Pattern RECIPE = Pattern.compile("(?s)```sql\\n(create role waymark_app.*?)```");
    private static final String LINE = "insert into audit_record (id, at, action, subject, detail)"
            + " values (gen_random_uuid(), now(), 'test', '', '')";

    @Inject
    AgroalDataSource connections;

    @BeforeEach
    void makeTheUser() throws Exception {
        try (var owner = connections.getConnection()) {
            for (var statement : recipe()) execute(owner, statement);
        }
    }

    @AfterEach
    void dropTheUser() throws SQLException {
        try (var owner = connections.getConnection()) {
            execute(owner, "drop owned by waymark_app");
            execute(owner, "drop role waymark_app");
        }
    }

    private static List<String> recipe() throws IOException {
        var page = RECIPE.matcher(Files.readString(Path.of("docs/operations.md")));
        assertThat(page.find()).isTrue();
        return Stream.of(page.group(1).split(";"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    @Test
    void addsAndReadsAndChangesNothing() throws SQLException {
        asTheUser(connection -> {
            execute(connection, LINE);
            execute(connection, "select count(*) from audit_record");
            for (var deed : List.of(
                    "update audit_record set action = action",
                    "update audit_link set place = place",
                    "delete from audit_record",
                    "delete from audit_link",
                    "truncate audit_link"))
                assertThatThrownBy(() -> execute(connection, deed)).as(deed).hasMessageContaining("permission denied");
        });
    }

    @Test
    void worksWithAllElse() throws SQLException {
        asTheUser(connection -> {
            execute(connection, "update workshop set title = title");
            execute(connection, "delete from retry_record where created_at < now()");
            execute(connection, "select pg_advisory_lock(1)");
            execute(connection, "select pg_advisory_unlock(1)");
            execute(connection, "select pg_notify('waymark', '')");
        });
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void asTheUser(Work work) throws SQLException {
        try (var connection = connections.getConnection()) {
            execute(connection, "set role waymark_app");
            try {
                work.on(connection);
            } finally {
                execute(connection, "reset role");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
