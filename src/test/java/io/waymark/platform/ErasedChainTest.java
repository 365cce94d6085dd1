package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The audit names people by ids only, so an erasure breaks no link of it. */
@QuarkusTest
class ErasedChainTest {
    @Inject
    Scenario scenario;

    @Inject
    AuditChain chain;

    @Inject
    AgroalDataSource connections;

    @AfterEach
    void startAnew() throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from audit_link");
        }
    }

    @Test
    void anErasureLeavesTheChainUnbroken() {
        var room = scenario.workshop();
        var second = room.secondFacilitator();
        second.patch("/workshops/{w}", "{\"purpose\":\"To see\"}", room.id()).statusCode(200);
        chain.extend();
        var before = chain.check();
        room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{}",
                        room.id(),
                        second.member().id())
                .statusCode(200);
        chain.extend();
        var after = chain.check();
        assertThat(after.isUnbroken()).isTrue();
        assertThat(after.links()).isEqualTo(before.links() + 1);
        var page = room.facilitator().browse("/workshops/{w}/audit", room.id());
        assertThat(page.extract().asString())
                .doesNotContain("FACILITATOR by invitation")
                .contains("Former participant ");
    }

    @Test
    void noNameStandsInIt() throws SQLException {
        var room = scenario.workshop();
        room.observer();
        try (var connection = connections.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select subject, detail from audit_record where workshop = '" + room.id() + "'")) {
            while (rows.next())
                assertThat(rows.getString(1) + rows.getString(2))
                        .doesNotContain("Person", "by invitation", "Olga", "Organisation");
        }
    }
}
