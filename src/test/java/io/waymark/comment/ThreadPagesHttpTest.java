package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundView;
import io.waymark.support.Drafts;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Reading what was said, a page at a time, with what is new told and never inserted. */
@QuarkusTest
class ThreadPagesHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    @Inject
    Comments comments;

    private void say(Guest guest, RoundView round, String target, int count) {
        for (int i = 0; i < count; i++) {
            comments.post(guest.member(), round.id(), NewComment.of(target, CommentKind.CONCERN, target + " no " + i));
            clock.advance(Duration.ofMillis(1));
        }
    }

    private static Document open(Guest guest, String path) {
        return Jsoup.parse(guest.browse(path).statusCode(200).extract().body().asString());
    }

    @Nested
    class AsParticipant {
        @Test
        void readsThreeHundredAPageAtATime() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            say(room.participant(0), round, "R1", 300);
            var path = "/rounds/" + round.id();
            var first = open(room.participant(1), path + "?at=R1");
            assertThat(first.select(".contribution")).hasSize(20);
            assertThat(first.select(".contribution .said").first().text()).isEqualTo("R1 no 0");
            assertThat(first.text()).contains("page 1 of 15");
            var next = first.select(".pager a[rel=next][href*=page]").attr("href");
            assertThat(next).isEqualTo("?at=R1&page=2#thread");
            var last = open(room.participant(1), path + "?at=R1&page=15");
            assertThat(last.select(".contribution .said").last().text()).isEqualTo("R1 no 299");
            assertThat(open(room.participant(1), path + "/comments").select(".contribution"))
                    .hasSize(20);
        }

        @Test
        void choosesWhatTheCommentsAreAbout() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            say(room.participant(0), round, "R1", 1);
            say(room.participant(0), round, "R1.A1", 1);
            say(room.participant(0), round, "R2", 1);
            var path = "/rounds/" + round.id() + "/comments";
            assertThat(open(room.participant(1), path).select(".contribution")).hasSize(3);
            var some = open(room.participant(1), path + "?at=R1");
            assertThat(some.select(".contribution .said").eachText()).containsExactly("R1 no 0", "R1.A1 no 0");
            assertThat(some.select("option[selected]").val()).isEqualTo("R1");
        }

        @Test
        void isToldOfNewOnesWithoutHavingThemInserted() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            say(room.participant(0), round, "R1", 1);
            var page = open(room.participant(1), "/rounds/" + round.id() + "?at=R1");
            var news = page.select("#thread [data-news] [hx-trigger]").attr("hx-get");
            assertThat(page.select("#thread").attr("hx-get")).isEmpty();
            room.participant(1).browse(news).statusCode(204);
            say(room.participant(0), round, "R1", 3);
            var now = open(room.participant(1), news);
            var told = now.select("a");
            assertThat(told.text()).isEqualTo("3 new – show");
            say(room.participant(0), round, "R2", 1);
            room.participant(1)
                    .browse(now.select("[hx-trigger]").attr("hx-get"))
                    .statusCode(204);
            assertThat(open(room.participant(1), told.attr("hx-get")).select(".contribution"))
                    .hasSize(4);
        }

        @Test
        void readsTheNewestFirstWhereWanted() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            say(room.participant(0), round, "R1", 21);
            var list = "/rounds/" + round.id() + "/comments";
            var usual = open(room.participant(1), list + "?at=R1");
            assertThat(usual.select(".contribution .said").first().text()).isEqualTo("R1 no 0");
            var choice = usual.select(".switch a:contains(Newest)").attr("href");
            var newest = open(room.participant(1), list + choice);
            assertThat(newest.select(".contribution .said").first().text()).isEqualTo("R1 no 20");
            assertThat(newest.select(".switch [aria-current]").text()).isEqualTo("Newest first");
            var next = newest.select(".pager a[rel=next]").attr("href").replace("#thread", "");
            assertThat(open(room.participant(1), list + next)
                            .select(".contribution .said")
                            .eachText())
                    .containsExactly("R1 no 0");
            assertThat(newest.select(".contribution form:not(.reactions)")).isEmpty();
        }

        @Test
        void findsNoNewestInAnAnonymousRound() {
            var room = scenario.workshop(Attribution.ANONYMOUS);
            var round = room.open(Drafts.live(COMMENT));
            say(room.participant(0), round, "R1", 1);
            var list = open(room.participant(1), "/rounds/" + round.id() + "/comments");
            assertThat(list.select(".switch a:contains(Newest)")).isEmpty();
        }

        @Test
        void isToldThatQuotedWordsChangedSince() {
            var room = scenario.workshop();
            var round = room.open(COMMENT);
            var quoted = quote(room.participant(0), round, "every year");
            var lasting = quote(room.participant(0), round, "Each agency");
            var path = "/rounds/" + round.id() + "?at=R1";
            assertThat(open(room.participant(1), path).select(".contribution .tag.draft"))
                    .isEmpty();
            room.close(round);
            var keyed = TestWorkshop.DRAFT.replace("### Train civil servants", "### Train civil servants {#R1}");
            room.freeze(keyed.replace("every year", "every month"));
            var thread = open(room.participant(1), path);
            assertThat(thread.select("#c" + quoted + " .tag.draft").text())
                    .isEqualTo("The quoted words were changed since");
            assertThat(thread.select("#c" + quoted + " blockquote").text()).isEqualTo("every year");
            assertThat(thread.select("#c" + lasting + " .tag.draft")).isEmpty();
        }

        private UUID quote(Guest guest, RoundView round, String words) {
            var quote = new Quote(words, null, null);
            var said = new NewComment("R1", CommentKind.CONCERN, "Why?", quote, null, null, null, null, null);
            return comments.post(guest.member(), round.id(), said).id();
        }

        @Test
        void learnsNothingOfOthersInABlindRound() {
            var room = scenario.workshop();
            var round = room.open(Drafts.blind(COMMENT));
            say(room.participant(0), round, "R1", 3);
            for (var guest : new Guest[] {room.participant(1), room.facilitator(), room.observer()}) {
                var path = "/rounds/" + round.id() + "/comments";
                assertThat(open(guest, path).select(".contribution")).isEmpty();
                guest.browse(path + "/news?at=R1&known=0&seen=0").statusCode(204);
            }
            assertThat(open(room.participant(0), "/rounds/" + round.id() + "/comments")
                            .select(".contribution"))
                    .hasSize(3);
        }
    }

    @Nested
    class AsOthers {
        @Test
        void findNothing() {
            var round = scenario.workshop().open(COMMENT);
            for (var path : new String[] {"/comments", "/comments/thread", "/comments/news"}) {
                scenario.workshop()
                        .participant(0)
                        .browse("/rounds/" + round.id() + path)
                        .statusCode(404);
                Guest.STRANGER.browse("/rounds/" + round.id() + path).statusCode(303);
            }
        }
    }
}
