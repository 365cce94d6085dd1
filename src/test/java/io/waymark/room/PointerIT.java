package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.Watched;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the plenary a vote opens: whoever listens on the page of the talk is led to it, on a telephone and a laptop. */
@QuarkusTest
class PointerIT {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(url);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void leadsFromTheTalkToTheVoteAndOn() {
        var room = scenario.workshop();
        var talk = room.open(RoundKind.TALK);
        var phone = new Watched(browser.window(room.participant(0), 360, 740), "pointer-360");
        var laptop = new Watched(browser.window(room.participant(1), 1280, 800), "pointer-1280");
        for (var window : new Watched[] {phone, laptop}) window.page().navigate("/rounds/" + talk.id());
        var vote = room.open(RoundKind.VOTE);
        for (var window : new Watched[] {phone, laptop}) {
            assertThat(window.page().locator(".now-bar")).containsText("Open now: VOTE round", SOON);
            assertThat(window.page().locator(".now-bar .clock")).isVisible();
            window.look("vote-is-open");
        }
        phone.page().click("#pointer-go");
        assertThat(phone.page().locator("h1")).containsText("VOTE round");
        assertThat(phone.page().locator("#pointer-go")).hasCount(0);
        room.close(vote);
        room.reveal(vote);
        laptop.page().navigate("/rounds/" + vote.id() + "/results");
        assertThat(laptop.page().locator(".now-bar")).containsText("Now: TALK round", SOON);
        laptop.look("results");
    }
}
