package io.waymark.comment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.waymark.session.RoundKind.COMMENT;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who selects words with a finger is led to the form, which is out of sight. */
@QuarkusTest
class QuoteBarIT {
    private static final String SELECT =
            """
            (selector) => {
              const text = document.querySelector(selector);
              getSelection().selectAllChildren(text);
            }""";

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    private Browser browser;
    private TestWorkshop room;
    private String path;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        path = "/rounds/" + room.open(COMMENT).id() + "?at=R1";
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private Page telephone() {
        var page = browser.telephone(room.participant(0));
        page.navigate(path);
        return page;
    }

    @Test
    void leadsToTheFormAndGoes() {
        var page = telephone();
        var bar = page.locator(".quote-bar");
        assertThat(bar).isHidden();
        page.evaluate(SELECT, "#R1 .block p");
        assertThat(bar).hasText("Comment on these words");
        bar.locator("button").tap();
        assertThat(page.locator("#write")).isFocused();
        assertThat(page.locator("#write-title")).isInViewport();
        assertThat(page.locator("#quote")).hasValue("Each agency should train its staff every year.");
        assertThat(bar).isHidden();
    }

    @Test
    void goesWithTheSelection() {
        var page = telephone();
        page.evaluate(SELECT, "#R1 .block p");
        assertThat(page.locator(".quote-bar")).isVisible();
        page.evaluate("getSelection().removeAllRanges()");
        assertThat(page.locator(".quote-bar")).isHidden();
    }

    /** An action has a form of its own: the words go along. */
    @Test
    void takesTheWordsOfAnActionToItsForm() {
        var page = telephone();
        page.evaluate(SELECT, "[id='R1.A1'] [data-quotable]");
        assertThat(page.locator("#quote")).hasValue("");
        page.locator(".quote-bar button").tap();
        assertThat(page.locator("#write-title")).containsText("R1.A1");
        assertThat(page.locator("#quote")).hasValue("Set up a course");
    }

    @Test
    void isNotThereWhereNobodyTouches() {
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate(path);
        page.evaluate(SELECT, "#R1 .block p");
        assertThat(page.locator("#quote")).hasValue("Each agency should train its staff every year.");
        assertThat(page.locator(".quote-bar")).hasCount(0);
    }
}
