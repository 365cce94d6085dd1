package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.NewRound;
import io.waymark.support.Browser;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.support.Watched;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three rounds are open about the same text, and a participant answers all of them on one page. */
@QuarkusTest
class TogetherIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    private Browser browser;
    private TestWorkshop room;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.workshop();
        room.open(NewRound.of(ASSESS, "Assess the recommendations", 600));
        room.open(NewRound.of(VOTE, "How far do you agree?", 600));
        room.open(NewRound.of(COMMENT, "Read and comment", 600));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void losesNothingOfOneFormWhenAnotherIsSent() {
        var me = new Watched(browser.window(room.participant(0), 360, 740), "together");
        var page = me.page();
        page.navigate("/workshops/" + room.id());
        me.look("welcome");
        page.click("#now-together");
        me.look("before");
        page.click("label[for=relevance4]");
        page.click("label[for=kind-CONCERN]");
        page.fill("#quote", "train its staff");
        page.fill("#body", "Who pays for this?");
        page.click("label[for=R1-AGREE]");
        press(page, "/votes");
        assertThat(page.getByText("Stored.").first()).isVisible();
        me.look("after");
        assertThat(page.locator("#relevance4")).isChecked();
        assertThat(page.locator("#kind-CONCERN")).isChecked();
        assertThat(page.locator("#quote")).hasValue("train its staff");
        assertThat(page.locator("#body")).hasValue("Who pays for this?");
        press(page, "/assessments");
        assertThat(page.locator("#body")).hasValue("Who pays for this?");
        press(page, "/comments");
        assertThat(page.locator("#body")).hasValue("");
        assertThat(page.locator("#kind-CONCERN")).not().isChecked();
        assertThat(page.locator(".contribution .said")).hasText("Who pays for this?");
        assertThat(page.locator("#relevance4")).isChecked();
    }

    @Test
    void worksWithoutAnyScript() {
        var page = browser.windowWithoutScript(1280, 900);
        page.context()
                .addCookies(List.of(new com.microsoft.playwright.options.Cookie(
                                "waymark", room.participant(1).token())
                        .setUrl(url)));
        page.navigate("/workshops/" + room.id() + "/together");
        page.click("label[for=R1-AGREE]");
        press(page, "/votes");
        assertThat(page.locator("#R1-AGREE")).isChecked();
        org.assertj.core.api.Assertions.assertThat(page.content()).contains("Send one before you begin the next");
    }

    @Test
    void changesTheAgendaWithTheKeyboard() {
        var look = new Watched(browser.window(room.facilitator(), 360, 740), "agenda");
        look.page().navigate("/workshops/" + room.id() + "/sessions");
        look.look("phone");
        var round = room.planned(NewRound.of(ASSESS, "Later", 600));
        look.page().navigate("/rounds/" + round.id() + "/change");
        look.look("edit");
        look.page().navigate("/workshops/" + room.id() + "/run?round=" + round.id());
        look.look("console");
        look.page().navigate("/workshops/" + room.id() + "/sessions");
        look.look("tools");
        look.page().focus("#drop-" + round.id());
        look.page().keyboard().press("Enter");
        look.look("drop");
        look.page().focus(".button.danger");
        look.page().keyboard().press("Enter");
        assertThat(look.page().getByText("Later")).hasCount(0);
    }

    private static void press(Page page, String action) {
        page.locator("form[action*='" + action + "'] .actions .button:not(.quiet, [formaction])")
                .last()
                .click();
    }
}
