package io.waymark.consolidation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.assessment.Assessments;
import io.waymark.platform.Paging;
import io.waymark.roadmap.Roadmaps;
import io.waymark.roadmap.VersionState;
import io.waymark.session.NewRound;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Rounds;
import io.waymark.session.Sessions;
import io.waymark.support.Browser;
import io.waymark.support.Keys;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facilitator's way from a draft to a revised version and its report, without a mouse. */
@QuarkusTest
class KeyboardDeskIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Sessions sessions;

    @Inject
    Rounds rounds;

    @Inject
    Assessments assessments;

    private Browser browser;
    private TestWorkshop room;
    private Keys lead;
    private String home;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        room = scenario.empty(Attribution.NAMED);
        lead = new Keys(browser.window(room.facilitator(), 1280, 800));
        home = "/workshops/" + room.id();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void leadsFromADraftToItsReportByKeys() {
        circulate();
        plan();
        assess(room.open(NewRound.of(RoundKind.ASSESS, "First assessment", 600)));
        var talk = room.open(RoundKind.COMMENT);
        room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Who pays?\"}",
                        talk.id())
                .statusCode(201);
        room.close(talk);
        reply();
        revise();
        report();
    }

    private void circulate() {
        lead.go(home + "/import");
        lead.type("textarea#document", TestWorkshop.DRAFT);
        lead.enter("form[action$='/import'] .button");
        lead.enter("form[action$='/versions'] .button");
        lead.page().waitForCondition(() -> state(1) == VersionState.DRAFT);
        lead.go(home + "/versions/1/publish");
        lead.choose("input[name=stage]", 0);
        lead.enter("form[action$='/publish'] .button:not(.quiet)");
        lead.page().waitForCondition(() -> state(1) == VersionState.PUBLISHED);
    }

    private VersionState state(int number) {
        return roadmaps.list(room.facilitator().member(), Paging.first()).items().stream()
                .filter(version -> version.number() == number)
                .map(version -> version.state())
                .findFirst()
                .orElse(null);
    }

    private String body(int number) {
        return roadmaps.text(room.id(), number)
                .recommendation("R1")
                .orElseThrow()
                .body();
    }

    private void plan() {
        lead.go(home + "/sessions/new");
        lead.type("input[name=title]", "First meeting");
        lead.enter("form[action$='/sessions'] .actions .button");
        lead.enter("form[action$='/standard-agenda'] .button");
        assertThat(lead.page().locator(".agenda > li").first()).isVisible();
        assertThat(sessions.all(room.facilitator().member()))
                .anySatisfy(session -> assertThat(session.rounds()).isNotEmpty());
    }

    private void assess(RoundView round) {
        var me = new Keys(browser.window(room.join(), 360, 740));
        me.go("/rounds/" + round.id());
        for (var key : round.recommendations()) {
            me.page().waitForURL(address -> address.contains("at=" + key) || key.equals("R1"));
            me.choose("[id='scores.relevance'] input[type=radio]", 3);
            me.choose("[id='scores.feasibility'] input[type=radio]", 1);
            me.enter("#scores .actions .button");
        }
        me.page().waitForURL(address -> address.contains("list=1"));
        assertThat(me.page().locator("main")).containsText("You have answered all");
        assertThat(assessments.mine(room.member(0), round.id()))
                .allSatisfy(mine ->
                        assertThat(mine.scores()).containsEntry("relevance", 4).containsEntry("feasibility", 2));
        run(round, "close");
        lead.page().waitForCondition(() -> rounds.view(round.id()).state().isOver());
    }

    private void run(RoundView round, String step) {
        lead.go(home + "/run?round=" + round.id());
        lead.enter("form[action$='" + round.id() + "/" + step + "'] .button");
    }

    private void reply() {
        lead.go(home + "/versions/1/consolidation?at=R1");
        lead.choose("select[name=decision]", "Acc");
        lead.type("form[action*='/reply'] textarea", "The ministry pays");
        lead.enter("form[action*='/reply'] .button");
        assertThat(lead.page().locator(".reply.ours")).containsText("The ministry pays");
    }

    private void revise() {
        lead.enter("form[action$='/next'] .button");
        lead.page().waitForURL(address -> address.contains("/versions/2/"));
        lead.enter(".contents a[href='?at=R1']");
        lead.type("[name='text.body']", "Each agency should train its staff; the ministry pays.");
        lead.type("#edit [name=reason]", "Asked for in the comments");
        lead.enter("#edit > .actions .button:not(.secondary)");
        lead.page().waitForCondition(() -> body(2).contains("the ministry pays"));
        lead.go(home + "/versions/2/consolidation");
        lead.enter(".toolbar a[href$='/publish']");
        lead.choose("input[name=stage]", 1);
        lead.enter("form[action$='/publish'] .button:not(.quiet)");
        lead.page().waitForCondition(() -> state(2) == VersionState.PUBLISHED);
    }

    private void report() {
        lead.go(home);
        lead.enter("nav a[href$='/report']");
        assertThat(lead.page().locator(".report")).containsText("the ministry pays");
        var file = lead.page().waitForDownload(() -> lead.enter("a[download][href*='format=pdf']"));
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        assertThat(rounds.all(room.id())).extracting(RoundView::state).doesNotContain(RoundState.OPEN);
    }
}
