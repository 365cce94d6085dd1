package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.Comments;
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

/** A comment that was begun at one desk is there on another, in a real browser. */
@QuarkusTest
class DraftIT {
    private static final Pattern STORED = Pattern.compile("Draft saved \\d\\d:\\d\\d:\\d\\d: only you see it.*");
    private static final String TYPED = "Our agencies need a year";

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

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

    private Page window(int width) {
        var page = browser.window(room.participant(0), width, 800);
        page.navigate("/rounds/" + round.id() + "?at=R1");
        return page;
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void goesFromTheLaptopToThePhoneAndIsSentOnce() {
        var laptop = window(1280);
        laptop.click("label[for=kind-CONCERN]");
        laptop.fill("#body", TYPED);
        assertThat(laptop.locator("#body-draft")).hasText(STORED);

        var phone = new Watched(window(360), "draft");
        assertThat(phone.page().locator("#body")).hasValue(TYPED);
        assertThat(phone.page().locator("#kind-CONCERN")).isChecked();
        phone.look("restored");
        phone.page().fill("#body", TYPED + " or two");
        press(phone.page(), "Send comment");
        assertThat(phone.page().locator("#sent")).containsText("Your comment is stored");

        laptop.reload();
        assertThat(laptop.locator("#body")).hasValue("");
        org.assertj.core.api.Assertions.assertThat(comments.mine(room.member(0), round.id()))
                .extracting(comment -> comment.body())
                .containsExactly(TYPED + " or two");
    }

    @Test
    void staysThrownAway() {
        var laptop = window(1280);
        laptop.fill("#body", TYPED);
        assertThat(laptop.locator("#body-draft")).hasText(STORED);
        laptop.reload();
        press(laptop, "Throw it away");
        assertThat(laptop.locator("#body")).hasValue("");
        laptop.reload();
        assertThat(laptop.locator("#body")).hasValue("");
    }

    @Test
    void waitsForTheNextRoundWhenThisOneClosesInMidSentence() {
        var laptop = window(1280);
        laptop.fill("#body", TYPED);
        room.close(round);
        assertThat(laptop.locator("#body")).hasValue(TYPED);
        assertThat(laptop.locator("#body-draft")).hasText(STORED);
        var unsent = new Watched(browser.window(room.participant(0), 360, 740), "draft");
        unsent.page().navigate("/workshops/" + room.id() + "/unsent");
        assertThat(unsent.page().locator(".contribution")).containsText(TYPED);
        unsent.look("unsent");
    }
}
