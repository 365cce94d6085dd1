package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.VoteMethod;
import io.waymark.support.Browser;
import io.waymark.support.Drafts;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import io.waymark.vote.Ballots;
import io.waymark.vote.NewBallot;
import io.waymark.vote.Votes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers save by themselves, ballots count along, and live results follow, in a real browser. */
@QuarkusTest
class AutosaveIT {
    private static final LocatorAssertions.HasTextOptions SLOWLY =
            new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    private static final Pattern STORED = Pattern.compile("Stored \\d\\d:\\d\\d:\\d\\d");

    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    @Inject
    Ballots ballots;

    private Browser browser;
    private TestWorkshop room;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void storesAVoteWhenItIsChosenAndSaysSoWhenItIsRefused() {
        var round = room.open(RoundKind.VOTE);
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        page.click("label[for=R2-DISAGREE]");
        assertThat(page.locator("#R2 .status")).hasText(STORED);
        assertThat(page.locator("[data-answered]")).hasText("1 of 3 answered");
        page.fill("[name='reason.R2']", "Too dear");
        page.locator("[name='reason.R2']").blur();
        page.waitForCondition(() -> votes.cast(round.id()).stream().anyMatch(vote -> "Too dear".equals(vote.reason())));
        assertThat(page.locator("#R2 .button.quiet")).isVisible();
        assertThat(page.locator("#R1 .status")).hasText("Not answered yet");

        room.close(round);
        page.click("label[for=R1-AGREE]");
        assertThat(page.locator("#R1 .status")).not().hasText("Not answered yet");
        assertThat(page.locator("#R1 .status")).not().hasText(STORED);
        assertThat(page.locator("#R1-AGREE")).isChecked();
    }

    /** What is chosen stays chosen, and is stored as soon as the reason is there. */
    @Test
    void asksCalmlyForTheReasonOfAVoteAgainst() {
        var round = room.open(NewRound.plan(RoundKind.VOTE, "Vote")
                .lasting(600)
                .askingReasonWhenAgainst(true)
                .done());
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        page.locator("#R1-DISAGREE").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#R1 .status")).containsText("Please say why");
        assertThat(page.locator("#R1-DISAGREE")).isChecked();
        page.click("label[for=R2-AGREE]");
        assertThat(page.locator("#R2 .status")).hasText(STORED);
        page.fill("[name='reason.R1']", "Too dear");
        assertThat(page.locator("#R1 .status")).hasText(STORED, SLOWLY);
        org.assertj.core.api.Assertions.assertThat(votes.cast(round.id())).hasSize(2);
    }

    /** On a scale a digit is the score; among other answers it is their place. */
    @Test
    void aDigitChoosesAmongTheAnswersThatHaveTheFocus() {
        var vote = room.open(RoundKind.VOTE);
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + vote.id());
        page.keyboard().press("2");
        assertThat(page.locator("[name='choice.R1']:checked")).hasCount(0);
        page.locator("#R1-AGREE").focus();
        page.keyboard().press("3");
        assertThat(page.locator("#R1-DISAGREE")).isChecked();
        assertThat(page.locator("#R1 .status")).hasText(STORED);
        room.close(vote);
        var assess = room.open(RoundKind.ASSESS);
        page.navigate("/rounds/" + assess.id() + "?at=R1");
        var first = page.locator("[type=radio][value='1']").first();
        first.focus();
        page.keyboard().press("4");
        assertThat(page.locator("[type=radio][value='4']").first()).isChecked();
        page.keyboard().press("6");
        assertThat(page.locator("[type=radio][value='4']").first()).isChecked();
    }

    /** Nobody has to choose again what they chose in a pause. */
    @Test
    void storesByItselfWhatWasChosenWhileItWasPaused() {
        var lead = room.facilitator().member();
        var round = room.open(RoundKind.VOTE);
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        rounds.pause(lead, round.id());
        page.click("label[for=R1-AGREE]");
        assertThat(page.locator("#R1 .status")).containsText("paused");
        rounds.resume(lead, round.id());
        assertThat(page.locator("#R1 .status")).hasText(STORED, SLOWLY);
        org.assertj.core.api.Assertions.assertThat(votes.cast(round.id())).hasSize(1);
    }

    /** The notice at the head of the page is far from where they write. */
    @Test
    void saysWhereSomebodyWritesThatTheItemIsClosed() {
        var round = room.open(RoundKind.COMMENT);
        var page = browser.window(room.participant(0), 360, 740);
        page.navigate("/rounds/" + round.id() + "?at=R1");
        page.locator("textarea[name=body]").pressSequentially("In the middle of a sen");
        assertThat(page.locator(".echo")).isHidden();
        room.close(round);
        assertThat(page.locator(".echo")).containsText("Time is up");
        assertThat(page.locator("textarea[name=body]")).isFocused();
        assertThat(page.locator("textarea[name=body]")).hasValue("In the middle of a sen");
    }

    @Test
    void storesOnceWhatWasAnsweredWithoutANetwork() {
        var round = room.open(RoundKind.VOTE);
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        page.context().setOffline(true);
        page.click("label[for=R2-DISAGREE]");
        assertThat(page.locator("#R2 .status")).containsText("Not stored");
        page.fill("[name='reason.R2']", "Too dear");
        org.assertj.core.api.Assertions.assertThat(votes.cast(round.id())).isEmpty();
        page.context().setOffline(false);
        assertThat(page.locator("#R2 .status")).hasText(STORED, SLOWLY);
        page.waitForCondition(() -> votes.cast(round.id()).stream().anyMatch(vote -> "Too dear".equals(vote.reason())));
        org.assertj.core.api.Assertions.assertThat(votes.cast(round.id())).hasSize(1);
    }

    /** Nobody presses anything, and nothing is left: the clock closes the item in the middle of a sentence. */
    @Test
    void storesALongReasonWhileItIsWritten() {
        var round = room.open(RoundKind.VOTE);
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id());
        page.click("label[for=R2-DISAGREE]");
        page.locator("[name='reason.R2']").pressSequentially("Too de");
        page.waitForCondition(() -> votes.cast(round.id()).stream().anyMatch(vote -> "Too de".equals(vote.reason())));
        assertThat(page.locator("[name='reason.R2']")).isFocused();
    }

    @Test
    void keepsThePageWhereACommentCannotBeSent() {
        var round = room.open(RoundKind.COMMENT);
        var page = browser.window(room.participant(0), 1280, 900);
        page.navigate("/rounds/" + round.id() + "?at=R1");
        page.click("label[for=kind-CONCERN]");
        page.fill("#body", "This is too dear for us.");
        page.context().setOffline(true);
        assertThat(page.locator(".live-state[data-state=offline]")).isVisible();
        send(page);
        assertThat(page.locator(".cut-off")).containsText("Offline");
        assertThat(page.locator("#body")).hasValue("This is too dear for us.");
        page.context().setOffline(false);
        assertThat(page.locator(".live-state[data-state=offline]"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        send(page);
        assertThat(page.locator("#thread .contribution")).hasCount(1);
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send comment"))
                .click();
    }

    @Test
    void countsDotsAlongAndStoresThem() {
        var round = room.open(Drafts.by(VoteMethod.DOTS));
        var phone = new Watched(browser.window(room.participant(0), 360, 740), "ballot");
        var page = phone.page();
        page.navigate("/rounds/" + round.id());
        phone.look("dots");
        var more = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One dot more for R2"));
        for (int i = 0; i < 3; i++) more.click();
        assertThat(page.locator(".budget")).hasText("Dots left: 2");
        assertThat(page.locator(".ballot-foot .status")).hasText(STORED);
        for (int i = 0; i < 3; i++) more.click();
        assertThat(page.locator(".budget")).hasText("Too many dots: 1. Take some away");
        assertThat(page.locator(".ballot-foot .status")).hasText("You have 5 dots, and gave 6. Take some away.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("One dot fewer for R2"))
                .click();
        assertThat(page.locator(".ballot-foot .status")).hasText(STORED);
        org.assertj.core.api.Assertions.assertThat(
                        ballots.cast(round.id()).get(0).marks())
                .isEqualTo(Map.of("R2", 5));
    }

    @Test
    void showsLiveResultsAsTheyMove() {
        var round = room.open(Drafts.voting(VoteMethod.DOTS).live(true).done());
        var viewer = new Watched(browser.window(room.observer(), 1280, 900), "live-results");
        viewer.page().navigate("/rounds/" + round.id() + "/results");
        assertThat(viewer.page().locator(".lead")).hasText("Nobody has answered.");
        cast(round, 0, "R3", 4);
        assertThat(viewer.page().locator("figcaption")).hasText("R3 is first: 4 dots, from 1 person.");
        cast(round, 0, "R1", 5);
        assertThat(viewer.page().locator("figcaption")).hasText("R1 is first: 5 dots, from 1 person.");
        viewer.look("ranking");
    }

    private void cast(RoundView round, int member, String key, int dots) {
        ballots.cast(room.member(member), round.id(), new NewBallot(null, Map.of(key, dots)));
    }
}
