package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Comments;
import io.waymark.comment.NewComment;
import io.waymark.support.Browser;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes by itself is spoken once in a while, not for each comment; what one asked for follows the typing. */
@QuarkusTest
class CalmIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    private Browser browser;
    private TestWorkshop room;
    private UUID round;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        round = room.open(Drafts.live(COMMENT)).id();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private void say(String target) {
        comments.post(room.member(0), round, NewComment.of(target, CommentKind.CONCERN, "Who pays?"));
    }

    @Test
    void saysHowManyAreNewOnceInTenSeconds() {
        var page = browser.window(room.participant(1), 1280, 900);
        page.navigate("/rounds/" + round + "?at=R1");
        assertThat(page.locator(".live-state")).hasText("Live");
        page.evaluate(
                """
                () => {
                  window.said = 0;
                  new MutationObserver(() => said++).observe(document.querySelector('[data-news]'), { childList: true });
                }""");
        say("R1");
        assertThat(page.locator("[data-news]")).hasText("1 new – show");
        for (int i = 0; i < 4; i++) {
            say("R1");
            page.waitForTimeout(600);
        }
        assertThat(page.locator("[data-news]")).hasText("1 new – show");
        assertThat(page.locator("[data-news]")).hasText("5 new – show", new HasTextOptions().setTimeout(15000));
        say("R2");
        page.waitForTimeout(12000);
        assertThat(page.evaluate("said"))
                .as("one on another part is no news here")
                .isEqualTo(2);
    }

    @Test
    void showsTheDifferenceOfWhatIsTypedAndFollowsIt() {
        room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id());
        var page = browser.window(room.facilitator(), 1280, 900);
        page.navigate("/workshops/" + room.id() + "/versions/2/consolidation?at=R1");
        var body = page.locator("[name='text.body']");
        body.fill("Each agency must train its staff every year.");
        assertThat(page.locator("#difference")).isEmpty();
        page.locator("button[name=difference]").click();
        assertThat(page.locator("#difference ins")).containsText("must");
        assertThat(page.locator("#difference-said")).hasText("2 changes: 1 inserted, 1 deleted.");
        body.pressSequentially(" Or twice.");
        assertThat(page.locator("#difference-said")).hasText("3 changes: 2 inserted, 1 deleted.");
        assertThat(page.locator("#difference ins").last()).containsText("Or twice");
        assertThat(body).isFocused();
        assertThat(body).hasValue("Each agency must train its staff every year. Or twice.");
    }
}
