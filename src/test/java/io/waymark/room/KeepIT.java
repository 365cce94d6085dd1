package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a facilitator typed into one form is there still when another was sent, in a real browser. */
@QuarkusTest
class KeepIT {
    private static final Pattern MONTHLY = Pattern.compile(".*every month.*");

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    private Browser browser;
    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        round = room.open(RoundKind.COMMENT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void losesNoReplyWhenAnotherIsSaved() {
        var first = comment("Too dear");
        var second = comment("Too late");
        room.close(round);
        var look = new Watched(browser.window(room.facilitator(), 1280, 900), "keep");
        var page = look.page();
        page.navigate("/workshops/" + room.id() + "/versions/1/consolidation?at=R1");
        reply(page, second, "It is late indeed, and");
        reply(page, first, "We found the money.");
        page.locator("#c-" + first + " select[name=decision]").selectOption("ANSWERED");
        press(page, "#c-" + first + " form[action*='/reply'] .button");
        assertThat(page.locator("#c-" + first + " .reply.ours")).containsText("We found the money.");
        assertThat(reason(page, second)).isVisible();
        assertThat(reason(page, second)).hasValue("It is late indeed, and");
        assertThat(page.locator("#c-" + second + " [role=status]")).containsText("is back");
        assertThat(page.locator("#c-" + first + " [role=status]")).hasCount(0);
        look.look("restored");
        page.locator("#c-" + second + " [role=status] button").click();
        assertThat(reason(page, second)).hasValue("");
    }

    /** The page that answers holds what the server made of it: what was typed before must not come over it. */
    @Test
    void leavesASuggestionWhereItWasPut() {
        room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"Often\",\"quote\":{\"exact\":\"every year\"},"
                                + "\"replacement\":\"every month\"}",
                        round.id())
                .statusCode(201);
        room.close(round);
        room.facilitator()
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                .statusCode(201);
        var page = browser.window(room.facilitator(), 1280, 900);
        page.navigate("/workshops/" + room.id() + "/versions/2/consolidation?at=R1");
        page.fill("[name='reason'][form='edit'], #edit [name=reason]", "Asked for often");
        press(page, "button[name=insert]");
        assertThat(page.locator("#edit [name='text.body']")).hasValue(MONTHLY);
        assertThat(page.locator("#edit [name=reason]")).hasValue("Asked for often");
        page.navigate("/workshops/" + room.id() + "/versions/2/consolidation?at=R1");
        assertThat(page.locator("#edit [name='text.body']")).hasValue(MONTHLY);
    }

    @Test
    void losesNoMessageWhenTimeIsGiven() {
        var page = browser.window(room.facilitator(), 1280, 900);
        page.navigate("/workshops/" + room.id() + "/run");
        page.fill("#to-all", "Coffee at");
        press(page, "button[name=seconds][value='120']");
        assertThat(page.locator("#to-all")).hasValue("Coffee at");
        page.fill("#to-all", "Coffee at eleven");
        press(page, "form[action$='/message'] .button:not(.quiet)");
        assertThat(page.locator("#message")).containsText("Coffee at eleven");
        assertThat(page.locator("form[action$='/message'] [role=status]")).hasCount(0);
    }

    @Test
    void keepsNothingOnASharedComputer() {
        var page = browser.window(360, 740);
        page.navigate("/j/" + room.code());
        page.fill("#name", "Ann Guest");
        page.click("label[for=sharedComputer]");
        page.click("main form .button");
        page.navigate("/rounds/" + round.id() + "?at=R1");
        page.fill("#body", "Nobody else may read this here.");
        page.waitForTimeout(700);
        var kept = page.evaluate("Object.keys(localStorage).filter((name) => name.startsWith('draft:')).length");
        org.assertj.core.api.Assertions.assertThat(kept).isEqualTo(0);
    }

    private String comment(String body) {
        return room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + body + "\"}",
                        round.id())
                .extract()
                .path("id");
    }

    private static void reply(Page page, String comment, String text) {
        if (!reason(page, comment).isVisible())
            page.locator("#c-" + comment + " summary").first().click();
        reason(page, comment).fill(text);
    }

    private static com.microsoft.playwright.Locator reason(Page page, String comment) {
        return page.locator("#c-" + comment + " textarea[name=reason]");
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
    }
}
