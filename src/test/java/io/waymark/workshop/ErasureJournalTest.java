package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A copy of the database from before an erasure does not bring the person back. */
@QuarkusTest
class ErasureJournalTest {
    @Inject
    Scenario scenario;

    @Inject
    ErasureJournal journal;

    @Inject
    AgroalDataSource connections;

    @ConfigProperty(name = "waymark.data-dir")
    String data;

    @Test
    void holdsIdsAndNoName() throws IOException {
        var room = scenario.workshop();
        erase(room, room.participant(0));
        var line = lines().stream()
                .filter(each -> each.contains(room.member(0).id().toString()))
                .toList();
        assertThat(line).hasSize(1);
        assertThat(line.get(0)).doesNotContain("Person 1").contains("\"comments\":\"KEEP\"");
    }

    @Test
    void saysNothingOfWhatWasRefused() throws IOException {
        var room = scenario.workshop();
        var me = room.facilitator();
        me.post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{}",
                        room.id(),
                        me.member().id())
                .statusCode(409);
        assertThat(lines()).noneMatch(line -> line.contains(me.member().id().toString()));
    }

    @Test
    void isCarriedOutAgainOnAnOlderDatabase() throws SQLException {
        var room = scenario.workshop();
        var guest = room.participant(0);
        var receipt = erase(room, guest);
        var other = room.participant(1);
        restore(room, guest.member().id());
        members(room).body(find(guest) + "name", equalTo("Person 1"));
        journal.start(new StartupEvent());
        members(room)
                .body(find(guest) + "name", equalTo(receipt.<String>path("name")))
                .body(find(guest) + "organisation", equalTo(null))
                .body(find(other) + "name", equalTo("Person 2"));
        var again = erase(room, guest);
        for (var field : List.of("id", "by", "erasedAt", "name", "comments"))
            assertThat(again.<Object>path(field)).as(field).isEqualTo(receipt.path(field));
        room.facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .body("items.action", hasItem("member.eraseAgain"));
    }

    @Test
    void changesNothingWhereNothingIsMissing() throws IOException {
        var room = scenario.workshop();
        erase(room, room.participant(0));
        var before = audit(room);
        journal.start(new StartupEvent());
        assertThat(audit(room)).isEqualTo(before);
    }

    @Test
    void passesOverWhatIsNotALine() throws IOException {
        var room = scenario.workshop();
        Files.writeString(file(), "{\"erasure\":\"1b", StandardOpenOption.APPEND, StandardOpenOption.CREATE);
        erase(room, room.participant(0));
        assertThat(journal.read())
                .anyMatch(line -> line.member().equals(room.member(0).id()));
    }

    @Test
    void takesInWhatItLacks() throws IOException {
        var room = scenario.workshop();
        erase(room, room.participant(0));
        var id = room.member(0).id().toString();
        Files.write(file(), lines().stream().filter(line -> !line.contains(id)).toList());
        journal.complete();
        assertThat(lines()).filteredOn(line -> line.contains(id)).hasSize(1);
        int size = lines().size();
        journal.complete();
        assertThat(lines()).hasSize(size);
    }

    private io.restassured.response.ExtractableResponse<io.restassured.response.Response> erase(
            TestWorkshop room, Guest guest) {
        return room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{}",
                        room.id(),
                        guest.member().id())
                .statusCode(200)
                .extract();
    }

    /** As the database was before the erasure. */
    private void restore(TestWorkshop room, UUID member) throws SQLException {
        var where = " where id = '" + member + "'";
        execute("delete from erasure where member_id = '" + member + "'");
        execute("delete from former_attendance where workshop_id = '" + room.id() + "'");
        execute("update membership set erased_at = null, former_number = null, removed_at = null, name = 'Person 1',"
                + " organisation = 'Organisation 1'" + where);
        execute("update person set name = 'Person 1' where id = (select person_id from membership" + where + ")");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static io.restassured.response.ValidatableResponse members(TestWorkshop room) {
        return room.facilitator().get("/workshops/{w}/members", room.id());
    }

    private static String find(Guest guest) {
        return "items.find { it.id == '" + guest.member().id() + "' }.";
    }

    private static int audit(TestWorkshop room) {
        return room.facilitator()
                .get("/workshops/{w}/audit?limit=200", room.id())
                .extract()
                .<List<?>>path("items")
                .size();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(file());
    }

    private Path file() {
        return Path.of(data, ErasureJournal.FILE);
    }
}
