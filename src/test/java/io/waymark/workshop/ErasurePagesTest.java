package io.waymark.workshop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Erasing people's data in the browser. */
@QuarkusTest
class ErasurePagesTest {
    private static final String ERASURE = "/workshops/{w}/members/{m}/erasure";

    @Inject
    Scenario scenario;

    private static ValidatableResponse look(TestWorkshop room, Guest by, Guest whom) {
        return by.browse(ERASURE, room.id(), whom.member().id());
    }

    private static ValidatableResponse send(TestWorkshop room, Guest by, Guest whom, String comments) {
        return by.page()
                .formParam("comments", comments)
                .post(ERASURE, room.id(), whom.member().id())
                .then();
    }

    @Nested
    class AsFacilitator {
        @Test
        void goesFromTheMemberToTheQuestionToTheReceipt() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            var lead = room.facilitator();
            lead.browse("/workshops/{w}/members/{m}", room.id(), guest.member().id())
                    .body(containsString("/members/" + guest.member().id() + "/erasure"));
            look(room, lead, guest)
                    .statusCode(200)
                    .body(containsString("Erase this person’s data"))
                    .body(containsString("What goes"))
                    .body(containsString("What stays"))
                    .body(containsString("Person 1"));
            send(room, lead, guest, "KEEP")
                    .statusCode(303)
                    .header("Location", endsWith("/members/" + guest.member().id() + "/erasure"));
            look(room, lead, guest)
                    .statusCode(200)
                    .body(containsString("Receipt: data erased"))
                    .body(containsString("Former participant "))
                    .body(containsString("Nothing was contributed."))
                    .body(containsString("Print this page"))
                    .body(not(containsString("Person 1")));
        }

        @Test
        void seesAReceiptInsteadOfAForm() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            send(room, room.facilitator(), guest, "BLANK").statusCode(303);
            room.facilitator()
                    .browse(
                            "/workshops/{w}/members/{m}",
                            room.id(),
                            guest.member().id())
                    .statusCode(200)
                    .body(containsString("Data erased"))
                    .body(containsString("Show the receipt"))
                    .body(not(containsString("Let in again")))
                    .body(not(containsString("name=\"name\"")));
            room.facilitator()
                    .page()
                    .formParam("removed", "false")
                    .post(
                            "/workshops/{w}/members/{m}",
                            room.id(),
                            guest.member().id())
                    .then()
                    .statusCode(422)
                    .body(containsString("nobody comes back as them"));
        }

        @Test
        void isToldThatTheLastOneStays() {
            var room = scenario.workshop();
            send(room, room.facilitator(), room.facilitator(), "KEEP")
                    .statusCode(422)
                    .body(containsString("at least one facilitator"));
            room.facilitator().browse("/workshops/{w}", room.id()).statusCode(200);
        }

        @Test
        void readsItInTheirLanguage() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            send(room, room.facilitator(), guest, "KEEP").statusCode(303);
            room.facilitator()
                    .page()
                    .cookie("language", "de")
                    .get(ERASURE, room.id(), guest.member().id())
                    .then()
                    .body(containsString("Beleg: Daten gelöscht"))
                    .body(containsString("Ehemalige Person "));
            room.facilitator()
                    .page()
                    .cookie("language", "fr")
                    .get("/workshops/{w}/members", room.id())
                    .then()
                    .body(containsString("Ancien participant "));
        }
    }

    @Nested
    class AsParticipant {
        @Test
        void findsTheWayFromThePrivacyPageAndFromTheirData() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            var path = "/members/" + guest.member().id() + "/erasure";
            guest.browse("/workshops/{w}/privacy", room.id()).body(containsString(path));
            guest.browse("/my-data").body(containsString(path));
            look(room, guest, guest)
                    .statusCode(200)
                    .body(containsString("Erase my data in this workshop"))
                    .body(containsString("You are signed out at once"));
        }

        @Test
        void getsTheReceiptWhileBeingSignedOut() {
            var room = scenario.workshop();
            var guest = room.participant(0);
            send(room, guest, guest, "KEEP")
                    .statusCode(200)
                    .cookie("waymark", "")
                    .header("Clear-Site-Data", equalTo("\"storage\""))
                    .body(containsString("you are signed out"))
                    .body(containsString("Receipt: data erased"))
                    .body(not(containsString("Person 1")));
            guest.browse("/workshops/{w}", room.id()).statusCode(303);
        }

        @Test
        void cannotLookAtAnothers() {
            var room = scenario.workshop();
            look(room, room.participant(1), room.participant(0)).statusCode(403);
            send(room, room.participant(1), room.participant(0), "KEEP").statusCode(403);
            send(room, scenario.workshop().participant(0), room.participant(0), "KEEP")
                    .statusCode(404);
            look(room, Guest.STRANGER, room.participant(0)).statusCode(303);
        }
    }
}
