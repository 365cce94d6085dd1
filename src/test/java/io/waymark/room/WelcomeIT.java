package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody waits on the welcome page, on a telephone and on a laptop. */
@QuarkusTest
class WelcomeIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Announcements announcements;

    private Browser browser;
    private TestWorkshop room;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void triesTheButtonsAndSendsNothingOfIt() {
        for (var width : new int[] {360, 1280}) {
            var look = new Watched(browser.window(room.participant(0), width, 800), "welcome-" + width);
            var page = look.page();
            var sent = new ArrayList<String>();
            page.onRequest(request -> sent.add(request.url() + request.postData()));
            page.navigate("/workshops/" + room.id());
            page.click("#practice summary");
            page.click("label[for=practice-agree]");
            page.fill("#practice-comment", "xylophone");
            look.look("practice");
            page.click("#practice button");
            assertThat(page.locator("#practice .status")).containsText("when it is stored");
            look.look("tried");
            org.assertj.core.api.Assertions.assertThat(sent).noneMatch(each -> each.contains("xylophone"));
        }
    }

    @Test
    void readsWhenTheMeetingIsByTheirOwnClock() {
        var meeting = "{\"title\":\"Later\",\"startsAt\":\"2099-01-02T09:00:00Z\",\"rounds\":[]}";
        room.facilitator().post("/workshops/{w}/sessions", meeting, room.id()).statusCode(201);
        var page = browser.windowIn("America/New_York", room.participant(0));
        page.navigate("/workshops/" + room.id() + "/sessions");
        assertThat(page.locator("main")).containsText("04:00 your time (New York)");
    }

    @Test
    void hearsTheMessageToEveryoneOnce() {
        var look = new Watched(browser.window(room.participant(0), 360, 800), "message");
        var page = look.page();
        page.navigate("/workshops/" + room.id());
        announcements.say(room.facilitator().member(), new NewAnnouncement("Back at 11:05"));
        assertThat(page.locator("[role=status] #message"))
                .containsText("Back at 11:05", new LocatorAssertions.ContainsTextOptions().setTimeout(15000));
        look.look("shown");
        page.evaluate("document.querySelector('#message').seen = true");
        room.facilitator().put("/workshops/{w}/focus", "{\"recommendation\":\"R1\"}", room.id());
        assertThat(page.locator("#now-focus")).isVisible();
        page.waitForTimeout(1000);
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.querySelector('#message').seen"))
                .isEqualTo(true);
        announcements.say(room.facilitator().member(), new NewAnnouncement(null));
        assertThat(page.locator("#message")).isEmpty();
    }

    @Test
    void findsTheStatementOfAccessibilityAtTheFoot() {
        var look = new Watched(browser.window(room.participant(0), 360, 800), "accessibility");
        look.page().navigate("/workshops/" + room.id());
        look.page().click("footer a[href='/accessibility']");
        look.look("phone");
        wide(look.page());
        look.look("laptop");
    }

    private static void wide(Page page) {
        page.setViewportSize(1280, 900);
    }
}
