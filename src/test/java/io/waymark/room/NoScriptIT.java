package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.roadmap.Roadmaps;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job in two browsers that run no script: from joining to a new version that answers what was said. */
@QuarkusTest
class NoScriptIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Rounds rounds;

    @Inject
    Votes votes;

    @Inject
    Roadmaps roadmaps;

    private Browser browser;
    private TestWorkshop room;
    private Page lead;
    private Page me;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.empty(Attribution.NAMED).publish(TestWorkshop.DRAFT);
        lead = browser.windowWithoutScript(1280, 900);
        lead.context()
                .addCookies(List.of(new Cookie("waymark", room.facilitator().token()).setUrl(url)));
        me = browser.windowWithoutScript(360, 740);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void leadsFromJoiningToTheNextVersion() {
        var vote = room.planned(NewRound.of(RoundKind.VOTE, "How far do you agree?", 600));
        var talk = room.planned(NewRound.of(RoundKind.COMMENT, "Read and comment", 600));
        join();
        run(vote, "open", RoundState.OPEN);
        vote(vote);
        end(vote);
        run(vote, "reveal", RoundState.REVEALED);
        me.navigate("/rounds/" + vote.id() + "/results");
        assertThat(me.locator("main").getByText("Train civil servants").first()).isVisible();

        run(talk, "open", RoundState.OPEN);
        comment(talk);
        end(talk);
        reply();
        change();
        publish();
        me.navigate("/workshops/" + room.id() + "/mine");
        assertThat(me.locator("main")).containsText("The ministry pays");
    }

    private void join() {
        me.navigate("/join");
        me.fill("input[name=code]", room.code());
        me.click("main form .button");
        me.fill("input[name=name]", "Niko Noscript");
        me.selectOption("select[name=country]", "DK");
        me.click("main form[action='/join'] .button");
        assertThat(me.locator("h1")).isVisible();
    }

    private void run(RoundView round, String step, RoundState state) {
        lead.navigate("/workshops/" + room.id() + "/run?round=" + round.id());
        lead.click("form[action$='" + round.id() + "/" + step + "'] .button");
        assertThat(rounds.view(round.id()).state()).isEqualTo(state);
    }

    private void end(RoundView round) {
        lead.navigate("/rounds/" + round.id() + "/close");
        lead.click("form[action$='" + round.id() + "/close'] .button");
        assertThat(rounds.view(round.id()).state()).isEqualTo(RoundState.CLOSED);
    }

    private void vote(RoundView round) {
        me.navigate("/workshops/" + room.id());
        me.click("#now-" + round.id());
        me.click("label[for=R1-AGREE]");
        me.click("label[for=R2-NEUTRAL]");
        me.click("main form .button:has-text('Save all')");
        assertThat(votes.cast(round.id())).hasSize(2);
    }

    private void comment(RoundView round) {
        me.navigate("/rounds/" + round.id() + "?at=R1");
        me.click("label[for=kind-CONCERN]");
        me.fill("#body", "Who pays?");
        me.click("form.compose .actions > .button:not(.secondary)");
        assertThat(me.locator("main")).containsText("Your comment is stored");
    }

    private void reply() {
        lead.navigate("/workshops/" + room.id() + "/versions/1/consolidation?at=R1");
        lead.selectOption("form[action*='/reply'] select", "ACCEPTED");
        lead.fill("form[action*='/reply'] textarea", "The ministry pays");
        lead.click("form[action*='/reply'] .button");
        assertThat(lead.locator(".reply.ours")).containsText("The ministry pays");
    }

    private void change() {
        lead.click("form[action$='/next'] .button");
        lead.navigate(lead.url().replaceAll("[?#].*", "") + "?at=R1");
        lead.fill("[name='text.body']", "Each agency should train its staff every year; the ministry pays.");
        lead.fill("#edit [name=reason]", "Asked for in the comments");
        lead.click("#edit > .actions .button:not(.secondary)");
    }

    private void publish() {
        lead.navigate("/workshops/" + room.id() + "/versions/2/publish");
        lead.click("label[for=stage-FINAL]");
        lead.click("main form .actions .button:not(.quiet)");
        assertThat(roadmaps.text(room.id(), 2)
                        .recommendation("R1")
                        .orElseThrow()
                        .body())
                .endsWith("the ministry pays.");
    }
}
