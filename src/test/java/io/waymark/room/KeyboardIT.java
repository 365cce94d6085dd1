package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.waymark.support.Keys;
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
        var lead = new Keys(browser.window(room.facilitator(), 1280, 800));
        var me = new Keys(browser.window(1280, 800));
        join(me);

        run(lead, vote, "open");
        me.page().navigate("/workshops/" + room.id());
        me.enter("#now-" + vote.id());
        me.choose("#R1 input[type=radio]", 0);
        me.choose("#R2 input[type=radio]", 1);
        me.choose("#R3 input[type=radio]", 2);
        me.page().waitForCondition(() -> votes.cast(vote.id()).size() == 3);

        run(lead, vote, "close");
        assertThat(lead.page().locator("form[action$='/reveal']")).isVisible(patiently());
        lead.enter("form[action$='/reveal'] .button");
        lead.page().waitForCondition(() -> rounds.view(vote.id()).state() == RoundState.REVEALED);
        me.page().navigate("/rounds/" + vote.id());
        me.enter("main a[href$='/results']");
        assertThat(me.page().locator("main").getByText("Train civil servants").first())
                .isVisible();

        run(lead, talk, "open");
        me.page().navigate("/rounds/" + talk.id() + "?at=R1");
        comment(me);
        assertThat(me.page().locator("#sent")).containsText("Your comment is stored");
        mute(me);
        assertThat(comments.list(room.facilitator().member(), talk.id(), null, Paging.first())
                        .items())
                .hasSize(1);
    }

    /** What comes by itself is not spoken any more, on the next page neither. */
    private static void mute(Keys keys) {
        keys.enter("[data-mute]");
        assertThat(keys.page().locator(".now-bar")).hasAttribute("aria-live", "off");
        keys.page().reload();
        assertThat(keys.page().locator("[data-mute]")).hasAttribute("aria-pressed", "true");
        assertThat(keys.page().locator("[data-clock]")).hasAttribute("aria-live", "off");
        keys.enter("[data-mute]");
        assertThat(keys.page().locator(".now-bar")).not().hasAttribute("aria-live", "off");
    }

    private void join(Keys keys) {
        keys.page().navigate("/j/" + room.code());
        keys.type("input[name=name]", "Kim Keyboard");
        keys.choose("select[name=country]", "Denm");
        keys.enter("main form .button");
        keys.page().waitForURL(address -> !address.contains("/j/"));
    }

    private void run(Keys keys, RoundView round, String step) {
        keys.page().navigate("/workshops/" + room.id() + "/run?round=" + round.id());
        keys.enter("form[action$='" + round.id() + "/" + step + "'] .button");
        if (step.equals("open"))
            keys.page().waitForCondition(() -> rounds.view(round.id()).state() == RoundState.OPEN);
    }

    private static void comment(Keys keys) {
        keys.choose("input[name=kind]", 1);
        keys.enter("details:has([name=sentence]) > summary");
        keys.reach("input[name=sentence]").press("ArrowDown");
        assertThat(keys.page().locator("#quote")).hasValue("Each agency should train its staff every year.");
        keys.type("textarea#body", "Who pays?");
        keys.enter("form.compose .actions > .button:not(.secondary)");
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(15000);
    }
}
