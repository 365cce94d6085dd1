package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.VOTE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.Focuses;
import io.waymark.session.NewFocus;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wall of the room in a real browser, 1280 by 720: it follows by itself, and nothing on it is small. */
@QuarkusTest
class ProjectorIT {
    /** A stream is looked at again every four seconds, and a lost one is missed a while later. */
    private static final LocatorAssertions.IsVisibleOptions PATIENT =
            new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

    /** The smallest text outside pictures, in CSS pixels. */
    private static final String SMALLEST =
            """
            () => {
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              let least = Infinity;
              for (let node; (node = walk.nextNode()); ) {
                const el = node.parentElement;
                if (!node.textContent.trim() || el.closest('svg, .vh') || !el.checkVisibility()) continue;
                least = Math.min(least, parseFloat(getComputedStyle(el).fontSize));
              }
              return least >= 28;
            }""";

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Projectors projectors;

    @Inject
    Announcements announcements;

    @Inject
    Focuses focuses;

    @Inject
    Rounds rounds;

    private Browser browser;
    private TestWorkshop room;
    private Watched wall;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        wall = new Watched(browser.window(1280, 720), "wall");
        wall.page().navigate(projectors.open(room.facilitator().member()).link());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void showsEachPartOfTheMeetingByItself() {
        sees(room.code(), "lobby");
        var vote = room.open(VOTE);
        sees("0 of 3 have answered", "round");
        answer(vote);
        sees("1 of 3 have answered", "answered");
        focuses.show(room.facilitator().member(), new NewFocus("R1"));
        sees("Each agency should train its staff", "text-and-round");
        room.freeze(TestWorkshop.DRAFT
                .replace("### Train civil servants", "### Train civil servants {#R1}")
                .replace("every year", "every month"));
        sees("What is new in the text", "diff");
        room.close(vote);
        sees("The answers are in", "waiting");
        focuses.show(room.facilitator().member(), new NewFocus(null));
        room.reveal(vote);
        sees("Results: VOTE round", "results");
        announcements.say(room.facilitator().member(), new NewAnnouncement("Back at 11:05"));
        sees("Back at 11:05", "message");
        projectors.show(room.facilitator().member(), new NewProjectorState(true));
        sees("Please look at the speaker", "speaker");
    }

    @Test
    void showsAnAssessmentWithItsMatrix() {
        var round = room.open(ASSESS);
        for (int i = 0; i < 3; i++)
            for (var key : new String[] {"R1", "R2", "R3"})
                room.participant(i)
                        .put(
                                "/rounds/{r}/assessments/" + key,
                                "{\"scores\":{\"relevance\":" + (3 + i % 3) + ",\"feasibility\":4}}",
                                round.id())
                        .statusCode(200);
        room.close(round);
        room.reveal(round);
        sees("Results: ASSESS round", "assessment");
        focuses.show(room.facilitator().member(), new NewFocus("R2"));
        sees("Agencies should share what they teach", "assessment-of-one");
    }

    @Test
    void recoversAfterTheNetworkWasLost() {
        assertThat(wall.page().locator(".live-state"))
                .hasText("Live", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        wall.page().context().setOffline(true);
        assertThat(wall.page().getByText("No connection")).isVisible(PATIENT);
        rounds.open(
                room.facilitator().member(), room.planned(Scenario.round(VOTE)).id());
        wall.page().context().setOffline(false);
        assertThat(wall.page().locator(".timer .clock")).isVisible();
        assertThat(wall.page().getByText("No connection")).isHidden();
    }

    @Test
    void goesDarkWhenItsLinkEnds() {
        assertThat(wall.page().getByText(room.code()).first()).isVisible();
        projectors.end(room.facilitator().member());
        assertThat(wall.page().getByText("This link has ended")).isVisible(PATIENT);
        assertThat(wall.page().getByText(room.code()).first()).isHidden();
    }

    private void sees(String words, String state) {
        assertThat(wall.page().getByText(words).first()).isVisible();
        wall.look(state);
        org.assertj.core.api.Assertions.assertThat(wall.page().evaluate(SMALLEST))
                .as("text of at least 28 px, %s", state)
                .isEqualTo(true);
        narrow(wall.page(), state);
    }

    /** Shared in a video call it may be small; nothing is lost to the side. */
    private void narrow(Page page, String state) {
        page.setViewportSize(640, 360);
        wall.look(state + "-small");
        page.setViewportSize(1280, 720);
    }

    private void answer(RoundView vote) {
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\"}", vote.id())
                .statusCode(200);
    }
}
