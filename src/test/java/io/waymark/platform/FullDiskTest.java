package io.waymark.platform;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While the disk is full nothing that was said is lost, everything can be read, and it heals without a restart. */
@QuarkusTest
class FullDiskTest {
    @Inject
    Scenario scenario;

    @TempDir
    Path dir;

    private Guest participant;
    private RoundView round;

    @BeforeEach
    void begin() {
        var room = scenario.workshop();
        participant = room.participant(0);
        round = room.open(RoundKind.VOTE);
    }

    private void fill() {
        leave(Long.MAX_VALUE);
    }

    private void leave(long needed) {
        var file = new Database("jdbc:h2:file:" + dir.resolve("waymark"));
        QuarkusMock.installMockForType(new DiskSpace(file, dir, needed), DiskSpace.class);
    }

    @Test
    void saysThatNothingIsStored() {
        fill();
        participant
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(503)
                .body("type", equalTo("/problems/unavailable"))
                .body("detail", containsString("disk of this server is full"));
        participant
                .page()
                .header("Accept-Language", "da")
                .formParam("choice.R1", "AGREE")
                .post("/rounds/{r}/votes", round.id())
                .then()
                .statusCode(503)
                .body(containsString("Serverens disk er fuld"));
    }

    @Test
    void storesNothing() {
        fill();
        participant
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(503)
                .header("Retry-After", equalTo("60"));
        participant.get("/rounds/{r}/mine", round.id()).body("votes", hasSize(0));
    }

    @Test
    void showsWhatThereIs() {
        fill();
        participant.get("/rounds/{r}", round.id()).statusCode(200);
        participant.browse("/rounds/{r}", round.id()).statusCode(200);
    }

    @Test
    void letsPeopleSignOutAndChooseALanguage() {
        fill();
        participant.page().formParam("language", "da").post("/language").then().statusCode(303);
        participant.page().post("/sign-out").then().statusCode(303);
        participant.get("/me").statusCode(401);
    }

    @Test
    void takesItAsSoonAsThereIsRoom() {
        fill();
        participant
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(503);
        leave(0);
        participant
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", round.id())
                .statusCode(200);
    }
}
