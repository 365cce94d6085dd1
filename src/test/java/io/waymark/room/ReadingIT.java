package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody has looked at, how much is left and where they stopped, in a real browser. */
@QuarkusTest
class ReadingIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    private Browser browser;
    private TestWorkshop room;
    private RoundView round;
    private Page page;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        round = room.open(RoundKind.COMMENT);
        page = browser.window(room.participant(0), 1280, 900);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private void go(String query) {
        page.navigate("/rounds/" + round.id() + query);
        page.locator("article.policy").scrollIntoViewIfNeeded();
        page.keyboard().press("End");
    }

    @Test
    void ticksWhatWasLookedAtAndLeadsBackToWhereOneStopped() {
        go("");
        assertThat(page.locator(".contents [data-part=R1] .looked")).hasText("✓ looked at");
        assertThat(page.locator("[data-reading]"))
                .containsText("1 of " + round.recommendations().size() + " looked at");
        assertThat(page.locator("[data-reading] a")).hasCount(0);
        go("?at=R2");
        assertThat(page.locator(".contents .looked")).hasCount(2);
        go("");
        page.locator("[data-reading] a").click();
        assertThat(page).hasURL(Pattern.compile(".*at=R2"));
    }

    @Test
    void saysWhenAllWasLookedAt() {
        for (var key : round.recommendations()) go("?at=" + key);
        assertThat(page.locator("[data-reading]")).containsText("You have looked at all of it");
    }

    @Test
    void isForgottenAtASignOut() {
        go("?at=R1");
        assertThat(page.locator(".contents .looked")).hasCount(1);
        page.click("form[data-clears-drafts] button");
        assertThat(page).hasURL(Pattern.compile(".*/signed-out"));
        Assertions.assertThat(page.evaluate("() => Object.keys(localStorage).length"))
                .isEqualTo(0);
    }

    @Test
    void keepsNothingOnASharedComputer() {
        page.context().addCookies(List.of(new Cookie("drafts", "off").setUrl(url)));
        go("?at=R1");
        assertThat(page.locator("[data-reading]")).hasText("About 1 minute of reading");
        assertThat(page.locator(".contents .looked")).hasCount(0);
    }
}
