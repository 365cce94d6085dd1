package io.waymark.room;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.platform.Hash;
import io.waymark.session.Focuses;
import io.waymark.session.NewFocus;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Postgres;
import io.waymark.support.Scenario;
import io.waymark.support.Stream;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProjectorHttpTest {
    /** Occurs in a reason and nowhere else. */
    private static final String REASON = "xylophone";

    private static final List<String> ADDRESSES = List.of("", "/screen", "/state", "/events");

    @Inject
    Scenario scenario;

    @Inject
    ProjectorRepository projectors;

    @Inject
    Focuses focuses;

    @Inject
    Viewers viewers;

    @Nested
    class ItsLink {
        @Test
        void opensItWithoutSigningIn() {
            var room = scenario.workshop();
            var secret = link(room);
            for (var address : List.of("", "/screen", "/state"))
                at(room.id(), address, secret).statusCode(200).header("Cache-Control", "no-store");
            at(room.id(), "", secret).body(containsString("<html lang=\"en\" class=\"projector\">"));
        }

        @Test
        void opensItInTheColourOfTheWorkshop() {
            var room = scenario.workshop();
            room.facilitator().patch("/workshops/{w}", "{\"accent\":\"#6a1b9a\"}", room.id());
            at(room.id(), "", link(room)).body(containsString("href=\"/accent/6a1b9a.css\""));
        }

        @Test
        void isNeededAndMustBeTheOneOfThisWorkshop() {
            var room = scenario.workshop();
            link(room);
            var foreign = link(scenario.workshop());
            for (var address : ADDRESSES) {
                room.facilitator()
                        .browse("/workshops/{w}/projector" + address, room.id())
                        .statusCode(404);
                at(room.id(), address, "wrong").statusCode(404);
                at(room.id(), address, foreign).statusCode(404);
            }
        }

        @Test
        void opensNothingAnyMoreOnceItIsRenewedOrEnded() {
            var room = scenario.workshop();
            var first = link(room);
            var second = link(room);
            for (var address : ADDRESSES) at(room.id(), address, first).statusCode(404);
            at(room.id(), "", second).statusCode(200);
            room.facilitator()
                    .delete("/workshops/{w}/projector/link", room.id())
                    .statusCode(204);
            for (var address : ADDRESSES) at(room.id(), address, second).statusCode(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/roadmap", "/run", "/members", "/report", "/message"})
        void opensNoOtherPage(String page) {
            var room = scenario.workshop();
            var path = "/workshops/" + room.id() + page + "?t=" + link(room);
            Guest.STRANGER.browse(path).statusCode(anyOf(equalTo(401), equalTo(303), equalTo(302)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "/state", "/sessions", "/versions", "/message", "/projector"})
        void opensNoCallOfTheApi(String call) {
            var room = scenario.workshop();
            var secret = link(room);
            Guest.STRANGER
                    .get("/workshops/{w}" + call + "?t=" + secret, room.id())
                    .statusCode(401);
            new Guest(null, secret).get("/workshops/{w}" + call, room.id()).statusCode(401);
        }

        @Test
        void isKeptAsAHashOnly() {
            var room = scenario.workshop();
            var secret = link(room);
            var kept = QuarkusTransaction.requiringNew()
                    .call(() -> projectors.findById(room.id()).hash());
            assertThat(kept).isEqualTo(Hash.sha256(secret));
            room.facilitator()
                    .get("/workshops/{w}/audit", room.id())
                    .body(allOf(containsString("projector.open"), not(containsString(secret))));
        }

        @Test
        void countsNobodyAsPresent() {
            var room = scenario.empty(Attribution.NAMED);
            at(room.id(), "/state", link(room)).body("progress.members", equalTo(0), "progress.present", equalTo(0));
        }
    }

    @Nested
    class ItsConsole {
        @Test
        void isForFacilitators() {
            var room = scenario.workshop();
            var foreigner = scenario.workshop().facilitator();
            for (var guest : List.of(room.participant(0), room.observer())) {
                guest.post("/workshops/{w}/projector/link", "{}", room.id()).statusCode(403);
                guest.delete("/workshops/{w}/projector/link", room.id()).statusCode(403);
                guest.get("/workshops/{w}/projector", room.id()).statusCode(403);
                guest.put("/workshops/{w}/projector", "{\"blank\":true}", room.id())
                        .statusCode(403);
                for (var form : List.of("link", "end", "blank"))
                    press(guest, room, form).statusCode(403);
            }
            foreigner.post("/workshops/{w}/projector/link", "{}", room.id()).statusCode(404);
            Guest.STRANGER
                    .post("/workshops/{w}/projector/link", "{}", room.id())
                    .statusCode(401);
        }

        @Test
        void showsTheLinkOnceAndThenOnlySinceWhen() {
            var room = scenario.workshop();
            var shown = press(room.facilitator(), room, "link")
                    .statusCode(200)
                    .extract()
                    .asString();
            var secret = shown.replaceAll("(?s).*?projector\\?t=([A-Za-z0-9_-]{43}).*", "$1");
            at(room.id(), "", secret).statusCode(200);
            room.facilitator()
                    .browse("/workshops/{w}/run", room.id())
                    .body(allOf(containsString("Make a new link"), not(containsString(secret))));
            press(room.facilitator(), room, "end").statusCode(303);
            at(room.id(), "", secret).statusCode(404);
            room.facilitator().browse("/workshops/{w}/run", room.id()).body(containsString("Make a link"));
        }

        @Test
        void tellsHowItStands() {
            var room = scenario.workshop();
            var path = "/workshops/" + room.id() + "/projector";
            room.facilitator().get(path).body("since", nullValue(), "blank", equalTo(false));
            link(room);
            room.facilitator().get(path).body("since", notNullValue(), "blank", equalTo(false));
            room.facilitator().put(path, "{\"blank\":true}").body("blank", equalTo(true));
            room.facilitator().put(path, "{}").statusCode(400);
        }

        @Test
        void asksPeopleToLookAtTheSpeakerAndShowsNothingElse() {
            var room = scenario.workshop();
            var secret = link(room);
            var round = room.open(VOTE);
            show(room, "R1");
            press(room.facilitator(), room, "blank", "yes").statusCode(303);
            at(room.id(), "/screen", secret)
                    .body(containsString("Please look at the speaker"))
                    .body(not(containsString(round.title())))
                    .body(not(containsString("Train civil servants")));
            press(room.facilitator(), room, "blank", "no").statusCode(303);
            at(room.id(), "/screen", secret).body(containsString("Train civil servants"));
        }
    }

    @Nested
    class TheWall {
        @Test
        void letsPeopleInWhileTheyArrive() {
            var room = scenario.workshop();
            room.participant(0).browse("/workshops/{w}", room.id());
            at(room.id(), "", link(room))
                    .body(allOf(
                            containsString("Test workshop"),
                            containsString(room.code()),
                            containsString("/j/" + room.code()),
                            containsString("class=\"qr\""),
                            containsString("<b>DK</b> 1 of 1"),
                            containsString("<b>DE</b> 0 of 1"),
                            containsString("1 of 3 are here")));
        }

        @Test
        void keepsTheCodeToItselfWherePeopleComeByInvitation() {
            var room = scenario.workshop();
            room.facilitator()
                    .patch("/workshops/{w}", "{\"registration\":\"INVITED\"}", room.id())
                    .statusCode(200);
            at(room.id(), "", link(room))
                    .body(allOf(containsString("personal link"), not(containsString(room.code()))));
        }

        @Test
        void tellsTheTimeAndHowManyHaveAnswered() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            vote(room, round);
            at(room.id(), "/screen", link(room))
                    .body(allOf(
                            containsString(round.title()),
                            containsString("data-closes-at=\"" + round.closesAt() + "\""),
                            containsString("1 of 3 have answered"),
                            not(containsString(room.code()))));
        }

        @ParameterizedTest
        @EnumSource(Attribution.class)
        void showsNothingOfABlindRoundBeforeItsRevealAndNobodyAfter(Attribution attribution) {
            var room = scenario.workshop(attribution);
            var secret = link(room);
            var round = room.open(VOTE);
            vote(room, round);
            wallSaysNothingOf(room, secret);
            room.close(round);
            wallSaysNothingOf(room, secret);
            at(room.id(), "/screen", secret).body(containsString("The answers are in"));
            room.reveal(round);
            var screen = at(room.id(), "/screen", secret).extract().asString();
            assertThat(screen)
                    .contains("Results: VOTE round", "<figure", "Train civil servants")
                    .doesNotContain(REASON, "Person 1", "Organisation 1", "Participant ", "◆");
        }

        @Test
        void showsNothingOfALiveRoundBeforeItsRevealEither() {
            var room = scenario.workshop();
            var secret = link(room);
            var round = room.open(COMMENT);
            room.participant(0)
                    .post(
                            "/rounds/{r}/comments",
                            "{\"target\":\"R1\",\"kind\":\"QUESTION\",\"body\":\"" + REASON + "\"}",
                            round.id())
                    .statusCode(201);
            wallSaysNothingOf(room, secret);
        }

        @Test
        void showsWhatIsShownToEveryoneBesideTheClock() {
            var room = scenario.workshop();
            var secret = link(room);
            var round = room.open(TALK);
            at(room.id(), "/screen", secret).body(allOf(containsString("data-closes-at"), containsString(room.code())));
            show(room, "R1");
            at(room.id(), "/screen", secret)
                    .body(allOf(
                            containsString("data-closes-at"),
                            containsString("Train civil servants"),
                            containsString("Each agency should train its staff every year."),
                            containsString("Set up a course"),
                            not(containsString("<ins>"))));
            room.close(round);
            at(room.id(), "/screen", secret).body(containsString("<h1><span class=\"key\">R1</span>"));
        }

        /** What was shown to everyone does not hide what the room goes on to. */
        @Test
        void showsWhatComesNextInPlaceOfWhatWasShown() {
            var room = scenario.workshop();
            var secret = link(room);
            show(room, "R1");
            var round = room.open(VOTE);
            at(room.id(), "/screen", secret).body(not(containsString("Train civil servants")));
            show(room, "R2");
            room.reveal(room.close(round));
            at(room.id(), "/screen", secret)
                    .body(allOf(containsString("<h1>Results"), not(containsString("<article class=\"text\">"))));
            room.facilitator().get("/workshops/{w}/state", room.id()).body("focus", nullValue());
        }

        @Test
        void marksWhatATextFrozenInTheSessionChanges() {
            var room = scenario.workshop();
            room.freeze(TestWorkshop.DRAFT
                    .replace("### Train civil servants", "### Train civil servants {#R1}")
                    .replace("every year", "every month"));
            show(room, "R1");
            at(room.id(), "/screen", link(room))
                    .body(allOf(containsString("inserted: </span>month"), containsString("deleted: </span>year")));
        }

        @Test
        void showsTheResultOfTheOneThatIsShownToEveryone() {
            var room = scenario.workshop();
            var round = room.open(VOTE);
            vote(room, round);
            room.close(round);
            room.reveal(round);
            show(room, "R1");
            var screen = at(room.id(), "/screen", link(room)).extract().asString();
            assertThat(screen.split("<figure", -1)).hasSize(2);
            assertThat(screen).contains("Each agency should train", "Results: VOTE round");
        }

        @Test
        void repeatsTheMessageToEveryone() {
            var room = scenario.workshop();
            room.facilitator().put("/workshops/{w}/message", "{\"text\":\"Back at <11:05>\"}", room.id());
            at(room.id(), "", link(room)).body(containsString("Back at &lt;11:05&gt;"));
        }

        @Test
        void followsTheWorkshopUntilItsLinkEnds() {
            var room = scenario.workshop();
            var secret = link(room);
            Postgres.settle();
            var path = "/workshops/" + room.id() + "/projector/events?t=";
            try (var wall = Stream.open(path + secret)) {
                show(room, "R1");
                assertThat(wall.next().topics()).containsExactly("focus");
                viewers.checkAgain();
                assertThat(wall.ends()).isFalse();
            }
            try (var wall = Stream.open(path + secret)) {
                link(room);
                viewers.checkAgain();
                assertThat(wall.ends()).isTrue();
            }
        }

        @Test
        void isToldWhereTheWorkshopStandsAsMembersAre() {
            var room = scenario.workshop();
            room.open(VOTE);
            var secret = link(room);
            Postgres.settle();
            long version = at(room.id(), "/state", secret)
                    .body("round.state", equalTo("OPEN"))
                    .extract()
                    .jsonPath()
                    .getLong("v");
            Guest.STRANGER
                    .browse("/workshops/{w}/projector/state?t={t}&v={v}", room.id(), secret, version)
                    .statusCode(204);
        }

        private void wallSaysNothingOf(TestWorkshop room, String secret) {
            for (var address : List.of("", "/screen", "/state"))
                assertThat(at(room.id(), address, secret)
                                .statusCode(200)
                                .extract()
                                .asString())
                        .doesNotContain(REASON, "<figure", "AGREE", "Person 1", "Organisation 1", "Participant ");
        }
    }

    @Nested
    class TheFindings {
        @Test
        void areSummedUpAsADraftUntilTheRoomLooksAtSomethingElse() {
            var room = scenario.workshop();
            var secret = link(room);
            var vote = room.open(VOTE);
            for (int i = 0; i < 3; i++)
                room.participant(i)
                        .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", vote.id())
                        .statusCode(200);
            room.reveal(room.close(vote));
            at(room.id(), "/screen", secret).body(not(containsString("What we came to")));
            room.facilitator()
                    .page()
                    .formParam("findings", "yes")
                    .post("/workshops/{w}/run/projector/findings", room.id())
                    .then()
                    .statusCode(303);
            at(room.id(), "/screen", secret)
                    .body(allOf(
                            containsString("What we came to"),
                            containsString("Draft report on version 1"),
                            containsString("<span class=\"key\">R1</span>")));
            room.facilitator().put("/workshops/{w}/focus", "{\"recommendation\":\"R2\"}", room.id());
            at(room.id(), "/screen", secret).body(not(containsString("What we came to")));
        }

        @Test
        void tellNothingOfWhatIsNotRevealed() {
            var room = scenario.workshop();
            var secret = link(room);
            var vote = room.open(VOTE);
            room.participant(0).put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", vote.id());
            room.close(vote);
            room.open(TALK);
            room.facilitator()
                    .put("/workshops/{w}/projector", "{\"blank\":false,\"findings\":true}", room.id())
                    .statusCode(200)
                    .body("findings", equalTo(true));
            at(room.id(), "/screen", secret)
                    .body(allOf(containsString("Nothing was judged"), not(containsString("class=\"key\""))));
        }
    }

    private String link(TestWorkshop room) {
        String link = room.facilitator()
                .post("/workshops/{w}/projector/link", "{}", room.id())
                .statusCode(201)
                .extract()
                .path("link");
        return link.substring(link.indexOf("?t=") + 3);
    }

    private static ValidatableResponse at(UUID workshop, String address, String secret) {
        return Guest.STRANGER.browse("/workshops/{w}/projector" + address + "?t={t}", workshop, secret);
    }

    private static ValidatableResponse press(Guest guest, TestWorkshop room, String form) {
        return press(guest, room, form, "");
    }

    private static ValidatableResponse press(Guest guest, TestWorkshop room, String form, String blank) {
        return guest.page()
                .formParam("blank", blank)
                .post("/workshops/{w}/run/projector/" + form, room.id())
                .then();
    }

    private void show(TestWorkshop room, String key) {
        focuses.show(room.facilitator().member(), new NewFocus(key));
    }

    private static void vote(TestWorkshop room, RoundView round) {
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"" + REASON + "\"}", round.id())
                .statusCode(200);
    }
}
