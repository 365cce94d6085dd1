package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes into the database by hand is found out. */
@QuarkusTest
class AuditChainTest {
    @Inject
    Audit audit;

    @Inject
    AuditChain chain;

    @Inject
    Scenario scenario;

    @Inject
    AgroalDataSource connections;

    private final UUID workshop = UUID.randomUUID();

    @BeforeEach
    void record() {
        for (var detail : new String[] {"first", "second", "third"})
            audit.record(workshop, null, "test", "subject", detail);
        chain.extend();
        assertThat(chain.check().isUnbroken()).isTrue();
    }

    /** The tests of other classes go on in the same database. */
    @AfterEach
    void startAnew() throws SQLException {
        execute("delete from audit_link");
    }

    @Test
    void takesUpWhatIsNew() {
        var before = chain.check();
        IntStream.range(0, 1200).forEach(i -> audit.record(workshop, UUID.randomUUID(), "test", "", "" + i));
        assertThat(chain.check()).as("not linked yet").returns(before.head(), AuditChain.Verdict::head);
        chain.extend();
        var after = chain.check();
        assertThat(after.links()).isEqualTo(before.links() + 1200);
        assertThat(after.head()).hasSize(64).isNotEqualTo(before.head());
        assertThat(after.isUnbroken()).isTrue();
    }

    @Test
    void tellsThatAnEntryWasChanged() throws SQLException {
        execute("update audit_record set detail = 'other' where detail = 'second' and workshop = '" + workshop + "'");
        assertThat(chain.check().broken()).isPositive();
    }

    @Test
    void tellsThatSomebodyElseIsSaidToHaveDoneIt() throws SQLException {
        execute("update audit_record set actor = workshop where detail = 'third' and workshop = '" + workshop + "'");
        assertThat(chain.check().isUnbroken()).isFalse();
    }

    @Test
    void tellsThatAnEntryWasTakenOut() throws SQLException {
        var second = "(select id from audit_record where detail = 'second' and workshop = '" + workshop + "')";
        execute("delete from audit_link where entry in " + second);
        assertThat(chain.check().isUnbroken()).isFalse();
    }

    @Test
    void facilitatorsSeeWhatTheLastReadingShowed() throws SQLException {
        var room = scenario.workshop();
        chain.check();
        room.facilitator()
                .browse("/workshops/{w}/audit", room.id())
                .statusCode(200)
                .body(containsString("nothing was changed afterwards"));
        execute("update audit_record set detail = 'other' where detail = 'first' and workshop = '" + workshop + "'");
        chain.check();
        room.facilitator()
                .browse("/workshops/{w}/audit", room.id())
                .body(containsString("was changed in the database"));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
