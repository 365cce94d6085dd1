package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.Comments;
import io.waymark.platform.Paging;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.Votes;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A facilitator and a participant who never touch a mouse. */
@QuarkusTest
class KeyboardIT {
    private static final int FAR = 150;

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    @Inject
    Comments comments;

    private Browser browser;
    private TestWorkshop room;
    private RoundView vote;
    private RoundView talk;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.empty(Attribution.NAMED).publish(TestWorkshop.DRAFT);
        vote = room.planned(NewRound.of(RoundKind.VOTE, "How far do you agree?", 600));
        talk = room.planned(NewRound.of(RoundKind.COMMENT, "Read and comment", 600));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void joinsVotesCommentsAndRunsItAllByKeys() {
        var lead = browser.window(room.facilitator(), 1280, 800);
        var me = browser.window(1280, 800);
        join(me);

        run(lead, vote, "open");
        me.navigate("/workshops/" + room.id());
        enter(me, "#now-" + vote.id());
        choose(me, "R1", 0);
        choose(me, "R2", 1);
        choose(me, "R3", 2);
        me.waitForCondition(() -> votes.cast(vote.id()).size() == 3);

        run(lead, vote, "close");
        assertThat(lead.locator("form[action$='/reveal']")).isVisible(patiently());
        enter(lead, "form[action$='/reveal'] .button");
        lead.waitForCondition(() -> rounds.view(vote.id()).state() == RoundState.REVEALED);
        me.navigate("/rounds/" + vote.id());
        enter(me, "main a[href$='/results']");
        assertThat(me.locator("main").getByText("Train civil servants").first()).isVisible();

        run(lead, talk, "open");
        me.navigate("/rounds/" + talk.id() + "?at=R1");
        comment(me);
        assertThat(me.locator("#sent")).containsText("Your comment is stored");
        assertThat(comments.list(room.facilitator().member(), talk.id(), null, Paging.first())
                        .items())
                .hasSize(1);
    }

    private void join(Page page) {
        page.navigate("/j/" + room.code());
        reach(page, "input[name=name]");
        page.keyboard().type("Kim Keyboard");
        reach(page, "select[name=country]");
        page.keyboard().type("Denm");
        enter(page, "main form .button");
        page.waitForURL(address -> !address.contains("/j/"));
    }

    private void run(Page page, RoundView round, String step) {
        page.navigate("/workshops/" + room.id() + "/run?round=" + round.id());
        enter(page, "form[action$='" + round.id() + "/" + step + "'] .button");
        if (step.equals("open"))
            page.waitForCondition(() -> rounds.view(round.id()).state() == RoundState.OPEN);
    }

    /** The Tab key reaches the group, the arrows choose in it. */
    private static void choose(Page page, String key, int arrows) {
        reach(page, "#" + key + " input[type=radio]");
        page.keyboard().press("Space");
        for (int i = 0; i < arrows; i++) page.keyboard().press("ArrowDown");
    }

    private static void comment(Page page) {
        reach(page, "input[name=kind]");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        reach(page, "details:has([name=sentence]) > summary");
        page.keyboard().press("Enter");
        reach(page, "input[name=sentence]");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#quote")).hasValue("Each agency should train its staff every year.");
        reach(page, "textarea#body");
        page.keyboard().type("Who pays?");
        enter(page, "form.compose .actions > .button:not(.secondary)");
    }

    private static void enter(Page page, String selector) {
        reach(page, selector);
        page.keyboard().press("Enter");
    }

    /** By the Tab key alone, and nothing covers what has the focus. */
    private static void reach(Page page, String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (!isThere(page, selector)) continue;
            assertThat(page.evaluate(COVERED)).as("what covers %s", selector).isEqualTo("");
            return;
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    private static boolean isThere(Page page, String selector) {
        return (boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector);
    }

    /** The bar that sticks to the top must not hide what is in use. */
    private static final String COVERED =
            """
            () => {
              const focused = document.activeElement, box = focused.getBoundingClientRect();
              const over = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
              const bar = over?.closest('.session-bar');
              return bar && !bar.contains(focused) ? bar.className : '';
            }""";

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(15000);
    }
}
