package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A facilitator runs a round and a participant takes part in it, each in a real browser. */
@QuarkusTest
class RoundIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Participations participations;

    private Browser browser;
    private TestWorkshop room;
    private RoundView round;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.empty(Attribution.NAMED).publish(TestWorkshop.DRAFT);
        round = room.planned(NewRound.of(RoundKind.VOTE, "How far do you agree?", 600));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void carriesAVoteFromTheOpeningToTheReveal() {
        var facilitator = new Watched(browser.window(room.facilitator(), 1280, 900), "facilitator");
        var participant = new Watched(browser.window(360, 740), "participant");
        join(participant);
        participant.look("welcome");

        run(facilitator.page());
        facilitator.look("planned");
        press(facilitator.page(), "Open");
        facilitator.look("open");

        participant.page().navigate("/rounds/" + round.id());
        participant.look("vote-open");
        vote(participant.page());
        participant.look("vote-saved");
        assertThat(facilitator.page().getByText("1 of 1").first()).isVisible();

        press(facilitator.page(), "Close");
        waitFor(facilitator.page(), "/reveal");
        facilitator.look("closed");
        participant.page().navigate("/rounds/" + round.id() + "/results");
        participant.look("results-hidden");
        press(facilitator.page(), "Reveal");
        assertThat(facilitator.page().locator("form[action$='/reveal']")).hasCount(0, patiently());
        facilitator.look("revealed");
        participant.page().navigate("/rounds/" + round.id() + "/results");
        assertThat(participant.page().getByText("Train civil servants").first()).isVisible();
        participant.look("results");
    }

    @Test
    void worksWithoutAnyScript() {
        var page = browser.windowWithoutScript(1280, 900);
        joinByForm(page, "Niko Noscript");
        rounds.open(room.facilitator().member(), round.id());
        page.navigate("/rounds/" + round.id());
        vote(page);
        var progress = participations.progress(room.facilitator().member(), round.id());
        org.assertj.core.api.Assertions.assertThat(progress.answered()).isEqualTo(1);
    }

    private void join(Watched window) {
        window.page().navigate("/join");
        window.look("join-code");
        joinByForm(window.page(), "Paula Participant");
    }

    private void joinByForm(Page page, String name) {
        page.navigate("/j/" + room.code());
        page.fill("input[name=name]", name);
        page.selectOption("select[name=country]", "DK");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join"))
                .click();
    }

    private void run(Page page) {
        page.navigate("/workshops/" + room.id() + "/run");
    }

    private static void vote(Page page) {
        page.click("label[for=R1-AGREE]");
        page.click("label[for=R2-NEUTRAL]");
        page.click("label[for=R3-ABSTAIN]");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save all"))
                .click();
    }

    /** Longer than it can be called off. */
    private static void waitFor(Page page, String action) {
        page.waitForSelector("form[action$='" + action + "']");
    }

    private static LocatorAssertions.HasCountOptions patiently() {
        return new LocatorAssertions.HasCountOptions().setTimeout(15000);
    }

    private static void press(Page page, String name) {
        page.locator("form .button:not(.secondary):not(.quiet)")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
                .first()
                .click();
    }
}
