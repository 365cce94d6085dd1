package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people have begun to write and not sent is there on any device, and for nobody else. */
@QuarkusTest
class DraftHttpTest {
    private static final String TYPED = "Our agencies need a year";

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    CommentDrafts drafts;

    @Inject
    TestClock clock;

    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        round = room.open(COMMENT);
    }

    private ValidatableResponse keep(Guest guest, String about, String body) {
        return guest.put("/rounds/{r}/drafts/{a}", "{\"body\":\"" + body + "\"}", round.id(), about);
    }

    private static Document look(Guest guest, String path) {
        return Jsoup.parse(guest.browse(path).statusCode(200).extract().asString());
    }

    private Document form(Guest guest, String key) {
        return look(guest, "/rounds/" + round.id() + "?at=" + key);
    }

    private static ValidatableResponse press(Guest guest, String path, Map<String, ?> fields) {
        return guest.page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path)
                .then();
    }

    private String said(Guest guest) {
        return guest.post(
                        "/rounds/{r}/comments", "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"So\"}", round.id())
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Nested
    class AsItsAuthor {
        @Test
        void findsItAgainInTheForm() {
            var me = room.participant(0);
            me.put(
                            "/rounds/{r}/drafts/R2",
                            "{\"kind\":\"EDIT\",\"body\":\"" + TYPED + "\",\"replacement\":\"Better words.\"}",
                            round.id())
                    .statusCode(200)
                    .body("about", equalTo("R2"))
                    .body("body", equalTo(TYPED))
                    .body("savedAt", equalTo(clock.instant().toString()));
            var form = form(me, "R2");
            assertThat(form.select("#body").val()).isEqualTo(TYPED);
            assertThat(form.select("#replacement").val()).isEqualTo("Better words.");
            assertThat(form.select("#kind-EDIT").hasAttr("checked")).isTrue();
            assertThat(form.select("[data-draft-kept]").text()).contains("Not sent yet");
            assertThat(form(me, "R1").select("#body").val()).isEmpty();
        }

        @Test
        void keepsTheLastOfWhatWasTyped() {
            var me = room.participant(0);
            keep(me, "R1", "One");
            keep(me, "R1", TYPED).statusCode(200);
            me.get("/rounds/{r}/drafts", round.id())
                    .body("items.body", contains(TYPED))
                    .body("next", nullValue());
        }

        @Test
        void keepsNothingWhereOnlyTheTextAsItStandsIsLeft() {
            var me = room.participant(0);
            keep(me, "R1", TYPED);
            var untouched = form(me, "R2").select("#replacement").val();
            me.put(
                            "/rounds/{r}/drafts/R1",
                            "{\"kind\":\"EDIT\",\"replacement\":\"Each agency should train its staff every year.\"}",
                            round.id())
                    .statusCode(204);
            assertThat(untouched).isNotEmpty();
            me.get("/rounds/{r}/drafts", round.id()).body("items", hasSize(0));
        }

        @Test
        void sendsItAndItIsGone() {
            var me = room.participant(0);
            keep(me, "R1", TYPED);
            var form = form(me, "R1");
            press(
                            me,
                            "/rounds/" + round.id() + "/comments",
                            Map.of(
                                    "target",
                                    "R1",
                                    "kind",
                                    "CONCERN",
                                    "body",
                                    TYPED,
                                    "idempotencyKey",
                                    form.select("[name=idempotencyKey]").val()))
                    .statusCode(303);
            me.get("/rounds/{r}/drafts", round.id()).body("items", hasSize(0));
            assertThat(form(me, "R1").select("#body").val()).isEmpty();
        }

        @Test
        void keepsAReplyAndAChangeEachForItself() {
            var me = room.participant(0);
            var mine = said(me);
            keep(me, mine, "A reply to myself").statusCode(200).body("target", equalTo("R1"));
            keep(me, "change-" + mine, "So, on second thought").statusCode(200);
            var reply = look(me, "/rounds/" + round.id() + "?at=R1&reply=" + mine);
            assertThat(reply.select("#body").val()).isEqualTo("A reply to myself");
            var change = look(me, "/comments/" + mine + "/change");
            assertThat(change.select("#body").val()).isEqualTo("So, on second thought");
            press(me, "/comments/" + mine + "/change", Map.of("kind", "CONCERN", "body", "So, on second thought"))
                    .statusCode(303);
            me.get("/rounds/{r}/drafts", round.id()).body("items.about", contains(mine));
        }

        @Test
        void savesForLaterWithoutScript() {
            var me = room.participant(0);
            press(me, "/rounds/" + round.id() + "/drafts", Map.of("target", "R3", "body", TYPED))
                    .statusCode(303)
                    .header("Location", endsWith("/rounds/" + round.id() + "?at=R3&about=R3#write"));
            assertThat(form(me, "R3").select("#body").val()).isEqualTo(TYPED);
        }

        @Test
        void isToldWhenItIsTooLongAndLosesNothing() {
            var long_ = "a".repeat(10001);
            var page = press(
                            room.participant(0),
                            "/rounds/" + round.id() + "/drafts",
                            Map.of("target", "R3", "body", long_))
                    .statusCode(422)
                    .extract()
                    .asString();
            assertThat(Jsoup.parse(page).select("#body").val()).isEqualTo(long_);
        }

        @Test
        void throwsItAway() {
            var me = room.participant(0);
            keep(me, "R1", TYPED);
            var button = form(me, "R1").select("[data-draft-kept] button").attr("formaction");
            press(me, button, Map.of("here", "/rounds/" + round.id() + "?at=R1&about=R1.A1"))
                    .statusCode(303)
                    .header("Location", endsWith("?at=R1&about=R1.A1"));
            assertThat(form(me, "R1").select("#body").val()).isEmpty();
            keep(me, "R1", TYPED);
            me.delete("/rounds/{r}/drafts/R1", round.id()).statusCode(204);
            me.delete("/rounds/{r}/drafts/R1", round.id()).statusCode(204);
            me.get("/rounds/{r}/drafts", round.id()).body("items", hasSize(0));
        }

        @Test
        void hasItStillWhenTheRoundIsOver() {
            var me = room.participant(0);
            keep(me, "R1", "Half a");
            room.close(round);
            keep(me, "R1", TYPED).statusCode(200);
            assertThat(form(me, "R1").select(".kept textarea").val()).isEqualTo(TYPED);
            var page = look(me, "/workshops/" + room.id() + "/unsent");
            assertThat(page.select(".contribution").text()).contains(TYPED, "can be sent in the next agenda item");
        }

        @Test
        void putsItIntoALaterRound() {
            var me = room.participant(0);
            keep(me, "R1", TYPED);
            room.close(round);
            var later = room.open(COMMENT);
            assertThat(look(me, "/rounds/" + later.id() + "?at=R2")
                            .select(".notice")
                            .text())
                    .contains("not sent");
            var link = look(me, "/workshops/" + room.id() + "/unsent").select(".contribution a.button");
            assertThat(link.text()).isEqualTo("Put it into “" + later.title() + "”");
            var form = look(me, link.attr("href").replace("#write", ""));
            assertThat(form.select("#body").val()).isEqualTo(TYPED);
            press(
                            me,
                            "/rounds/" + later.id() + "/comments",
                            Map.of(
                                    "target",
                                    "R1",
                                    "kind",
                                    "CONCERN",
                                    "body",
                                    TYPED,
                                    "draft",
                                    form.select("[name=draft]").val()))
                    .statusCode(303);
            assertThat(look(me, "/workshops/" + room.id() + "/unsent").select(".empty"))
                    .hasSize(1);
        }

        @Test
        void hasItForAWeek() {
            var me = room.participant(0);
            keep(me, "R1", TYPED);
            clock.advance(CommentDrafts.KEPT);
            drafts.expire();
            assertThat(drafts.find(me.member(), round.id(), "R1")).isPresent();
            clock.advance(Duration.ofMillis(1));
            drafts.expire();
            assertThat(drafts.find(me.member(), round.id(), "R1")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"R9", "R1.A7", "A9", "r1", "change-R1", "00000000-0000-0000-0000-000000000000"})
        void writesAboutWhatThereIsOnly(String about) {
            room.participant(0)
                    .put("/rounds/{r}/drafts/{a}", "{\"nonsense\":1}", round.id(), about)
                    .statusCode(404);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"kind\":\"SHOUT\"}", "{\"text\":\"a\"}", "{\"body\":\"a\",\"body\":\"b\"}", "[]"})
        void sendsNothingElseThanADraft(String json) {
            room.participant(0)
                    .put("/rounds/{r}/drafts/R1", json, round.id())
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid"));
        }

        @Test
        void beginsInRoundsOfCommentsOnceTheyOpen() {
            var me = room.participant(0);
            var planned = room.planned(Scenario.round(COMMENT));
            me.put("/rounds/{r}/drafts/R1", "{\"body\":\"a\"}", planned.id())
                    .statusCode(409)
                    .body("type", equalTo("/problems/round-not-open"));
            me.put("/rounds/{r}/drafts/R1", "{\"body\":\"a\"}", room.open(VOTE).id())
                    .statusCode(409);
        }
    }

    @Nested
    class AsSomebodyElse {
        @Test
        void neverSeesIt() {
            var draft = keep(room.participant(0), "R1", TYPED).extract().<String>path("id");
            var comments = "/rounds/" + round.id() + "?at=R1";
            for (var guest : new Guest[] {room.participant(1), room.facilitator(), room.observer()}) {
                guest.browse(comments).body(not(containsString(TYPED)));
                guest.get("/rounds/{r}/comments", round.id()).body(not(containsString(TYPED)));
            }
            room.participant(1).get("/rounds/{r}/drafts", round.id()).body("items", hasSize(0));
            room.participant(1).browse("/workshops/{w}/unsent", room.id()).body(not(containsString(TYPED)));
            var discard = "/workshops/" + room.id() + "/unsent/" + draft + "/discard";
            press(room.participant(1), discard, Map.of()).statusCode(404);
            room.participant(1).browse(comments + "&draft=" + draft).statusCode(404);
            assertThat(drafts.find(room.member(0), round.id(), "R1")).isPresent();
        }

        @Test
        void changesNobodysComment() {
            keep(room.participant(1), "change-" + said(room.participant(0)), "Mine")
                    .statusCode(404);
        }

        @Test
        void repliesToNothingThatIsHiddenFromThem() {
            var blind = room.open(Drafts.blind(COMMENT));
            var theirs = room.participant(0)
                    .post(
                            "/rounds/{r}/comments",
                            "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"So\"}",
                            blind.id())
                    .extract()
                    .<String>path("id");
            room.participant(1)
                    .put("/rounds/{r}/drafts/{a}", "{\"body\":\"a\"}", blind.id(), theirs)
                    .statusCode(404);
        }
    }

    @Nested
    class AsFacilitator {
        @Test
        void isToldHowManyBeforeClosingAndNoMore() {
            keep(room.participant(0), "R1", TYPED);
            keep(room.participant(0), "R2", TYPED);
            keep(room.participant(1), "R1", TYPED);
            var people = room.facilitator().browse("/workshops/{w}/run/people?round={r}", room.id(), round.id());
            people.body(containsString("not sent it: 2.")).body(not(containsString(TYPED)));
            everybodySaysThatTheyAreDone();
            press(room.facilitator(), "/rounds/" + round.id() + "/close", Map.of())
                    .statusCode(303)
                    .header("Location", endsWith("/rounds/" + round.id() + "/close"));
            room.facilitator()
                    .browse("/rounds/{r}/close", round.id())
                    .body(containsString("not sent it: 2."))
                    .body(not(containsString(TYPED)));
            press(room.facilitator(), "/rounds/" + round.id() + "/close", Map.of("confirmed", "yes"));
            assertThat(rounds.view(round.id()).state().isOver()).isTrue();
        }

        private void everybodySaysThatTheyAreDone() {
            for (int i = 0; i < 3; i++)
                room.participant(i)
                        .put("/rounds/{r}/done", "{\"done\":true,\"nothingToAdd\":true}", round.id())
                        .statusCode(200);
        }
    }

    @Nested
    class InAnAnonymousRound {
        @Test
        void nothingIsKept() {
            var anonymous = room.open(Drafts.attributed(RoundKind.COMMENT, Attribution.ANONYMOUS));
            var me = room.participant(0);
            me.put("/rounds/{r}/drafts/R1", "{\"body\":\"" + TYPED + "\"}", anonymous.id())
                    .statusCode(409)
                    .body("detail", containsString("stay on your device"));
            var form = look(me, "/rounds/" + anonymous.id() + "?at=R1");
            assertThat(form.select("form.compose").hasAttr("data-draft-url")).isFalse();
            assertThat(form.select("button[formaction$=/drafts]")).isEmpty();
            assertThat(drafts.find(me.member(), anonymous.id(), "R1")).isEmpty();
        }

        /** What was begun by name elsewhere is forgotten as it is sent here. */
        @Test
        void whatIsSentIsForgottenWhereItWasBegun() {
            var me = room.participant(0);
            keep(me, "R1", TYPED);
            room.close(round);
            var anonymous = room.open(Drafts.attributed(RoundKind.COMMENT, Attribution.ANONYMOUS));
            var link = look(me, "/workshops/" + room.id() + "/unsent").select(".contribution a.button");
            var form = look(me, link.attr("href").replace("#write", ""));
            var fields = Map.of(
                    "target",
                    "R1",
                    "kind",
                    "CONCERN",
                    "body",
                    TYPED,
                    "draft",
                    form.select("[name=draft]").val());
            press(me, "/rounds/" + anonymous.id() + "/comments", fields).statusCode(303);
            assertThat(drafts.unsent(me.member())).isEmpty();
        }
    }
}
