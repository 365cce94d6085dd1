package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.waymark.session.RoundKind.TALK;
import static io.waymark.session.RoundKind.VOTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundState;
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

/** Closing can be called off for five seconds, with the keyboard alone. */
@QuarkusTest
class HoldIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    private Browser browser;
    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        round = room.open(TALK);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void isCalledOffInTime() {
        var look = new Watched(browser.window(room.facilitator(), 1280, 900), "hold");
        var page = console(look.page());
        page.keyboard().press("Enter");
        assertThat(page.locator(".hold")).containsText("Closes in ");
        assertThat(page.locator("form[action$='/close'] [role=status]")).containsText("Closes in 5 seconds");
        assertThat(button(page)).isFocused();
        look.look("counting");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hold")).isHidden();
        assertThat(button(page)).isFocused();
        page.waitForTimeout(5500);
        state(RoundState.OPEN);
    }

    @Test
    void closesWhereNobodyCallsItOff() {
        var page = console(browser.window(room.facilitator(), 1280, 900));
        page.keyboard().press("Enter");
        page.waitForTimeout(1500);
        state(RoundState.OPEN);
        page.waitForSelector(
                "form[action$='/close']",
                new Page.WaitForSelectorOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        state(RoundState.CLOSED);
    }

    /** With somebody to wait for, the page that says so comes first, and can be called off too. */
    @Test
    void asksFirstWhereSomebodyIsAwaitedAndWaitsThen() {
        var vote = room.open(VOTE);
        var page = browser.window(room.facilitator(), 1280, 900);
        page.navigate("/workshops/" + room.id() + "/run?round=" + vote.id());
        button(page).click();
        assertThat(page.locator(".notice.warning")).containsText("Not answered yet: 3");
        button(page).click();
        assertThat(page.locator(".hold")).containsText("Closes in ");
        page.locator(".hold button").click();
        page.waitForTimeout(5500);
        org.assertj.core.api.Assertions.assertThat(rounds.view(vote.id()).state())
                .isEqualTo(RoundState.OPEN);
    }

    private Page console(Page page) {
        page.navigate("/workshops/" + room.id() + "/run");
        button(page).focus();
        return page;
    }

    private static Locator button(Page page) {
        return page.locator("form[action$='/close'] > .button");
    }

    private void state(RoundState expected) {
        org.assertj.core.api.Assertions.assertThat(rounds.view(round.id()).state())
                .isEqualTo(expected);
    }
}
