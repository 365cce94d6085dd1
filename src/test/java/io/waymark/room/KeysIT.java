package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.TALK;

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

/** The keys of the console, and the notes on it. */
@QuarkusTest
class KeysIT {
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
    void doNothingUntilTheyAreSwitchedOn() {
        var page = console();
        page.keyboard().press("p");
        assertThat(page.locator("form[action$='/pause']")).isVisible();
        page.locator(".keys summary").click();
        page.locator("label[for=keys-on]").click();
        page.keyboard().press("p");
        assertThat(page.locator("form[action$='/resume']")).isVisible();
        state(RoundState.PAUSED);
        page.keyboard().press("o");
        assertThat(page.locator("form[action$='/pause']")).isVisible();
        state(RoundState.OPEN);
    }

    @Test
    void areSilentWhileSomebodyTypesAndCloseOnlyAfterFiveSeconds() {
        var page = withKeys();
        page.keyboard().press("m");
        assertThat(page.locator("#to-all")).isFocused();
        page.keyboard().type("pc");
        assertThat(page.locator("#to-all")).hasValue("pc");
        page.locator("h1").click();
        page.keyboard().press("c");
        assertThat(page.locator(".hold")).containsText("Closes in ");
        page.keyboard().press("Escape");
        assertThat(page.locator(".hold")).isHidden();
        state(RoundState.OPEN);
    }

    @Test
    void areListedOnAQuestionMark() {
        var look = new Watched(browser.window(room.facilitator(), 1280, 900), "keys");
        var page = withKeys(look.page());
        page.keyboard().press("?");
        assertThat(page.locator(".keys dl")).isVisible();
        look.look("listed");
    }

    @Test
    void notesAreStoredAsTheyAreTyped() {
        var comments = room.open(COMMENT);
        var page = browser.window(room.facilitator(), 1280, 900);
        page.navigate("/workshops/" + room.id() + "/run?round=" + comments.id());
        page.locator("#note").fill("Ask Poland about the register");
        assertThat(page.locator("[action$='/note'] [role=status]")).containsText("Stored at ");
        page.reload();
        assertThat(page.locator("#note")).hasValue("Ask Poland about the register");
    }

    private Page console() {
        var page = browser.window(room.facilitator(), 1280, 900);
        page.navigate("/workshops/" + room.id() + "/run");
        return page;
    }

    private Page withKeys() {
        return withKeys(browser.window(room.facilitator(), 1280, 900));
    }

    private Page withKeys(Page page) {
        page.navigate("/workshops/" + room.id() + "/run");
        page.locator(".keys summary").click();
        page.locator("label[for=keys-on]").click();
        page.locator(".keys summary").click();
        page.locator("h1").click();
        return page;
    }

    private void state(RoundState expected) {
        org.assertj.core.api.Assertions.assertThat(rounds.view(round.id()).state())
                .isEqualTo(expected);
    }
}
